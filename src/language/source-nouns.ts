/** Bodies and their parts: `the company`, `Obama’s campaign`. */
export const organizationNouns = `
  academy administration agency airline alliance army assembly assn association authority automaker band
  bank bloc board body brand brewery broadcaster bureau business cabinet camp campaign carmaker center
  centre chain chamber channel charity chipmaker church city clinic club coalition college commission committee
  company conference congregation congress consortium consulate consultancy cooperative corporation
  council country county court department diocese directorate district division drugmaker embassy employer
  enforcement enterprise establishment federation firm force foundation franchise fund giant government
  guild headquarters hospital hotel industry institute institution intelligence interpol journal
  judiciary junta jury kingdom label laboratory leadership league legislature lender library lodge
  magazine maker management mayoralty media military militia ministry mission monarchy movement
  municipality museum nation navy network news newspaper newsroom ngo non-profit nonprofit office
  operator opposition orchestra organisation organization outfit outlet panel paper parliament party
  patrol pentagon police politburo precinct prefecture presidency press prison property province
  publication publisher regime regiment registry republic resort restaurant school secretariat sect
  senate service site society squad start-up startup state station store studio subsidiary supplier
  syndicate tabloid team territory theater theatre think-tank town treasury tribunal troupe trust union
  unit university utility vatican watchdog website wing workshop zoo
`;

/** Words for people in a body or by number: `a handful of farmers`, `the public`, `19 percent`. */
export const collectiveNouns = `
  all anybody anyone array audience base bevy bipartisan both bunch camps caucus chorus circle clutch
  cohort collection community congregation constituency couple crop crowd delegation demographic dozens
  each electorate elite establishment everybody everyone faction faithful family few field generation
  group half handful household hundreds internet lineup lot majority many masses millions minority mix
  mob most nobody none number others pack pair percent plurality poor population portion public quarter
  quartet range rank-and-file rich roster series several side sides slate some string tens third
  thousands three-fourths three-quarters throng trio two-thirds world youth
`;

/** Writings, recordings and measurements that statements are read from: `the report`, `a poll`. */
export const documentNouns = `
  account ad advert advertisement advisory affidavit agreement alert amendment analysis annex
  announcement appeal appendix application article assessment audit autobiography average ballot bible
  bill biography blog book briefing broadcast brochure bulletin bylaw cable calendar caption cartoon
  census certificate chart charter checklist circular clip code column comment commentary communique
  communiqué complaint constitution contract copy correspondence count cover data database debate
  declaration decree deposition diagram diary dictionary directive disclosure dispatch docket document
  documentary documentation dossier draft e-mail editorial email encyclopedia epigraph essay estimate
  evidence excerpt exhibit factsheet figure file filing film finding flyer footage footnote forecast
  form graph graphic guidance guide guideline headline index indictment information inquest inquiry
  inscription instruction interview investigation invoice item judgement judgment kit law lawsuit
  leaflet ledger legislation letter log mailer manifesto manual map material measure memo memoir
  memorandum message metric minutes model motion movie note notice notification novel numbers op-ed
  opinion order ordinance page pamphlet passage petition photo photograph piece placard plan platform
  playbook plea podcast policy poll polling post postcard poster precedent presentation probe
  proclamation profile programme projection proposal prospectus provision questionnaire quip quiz
  quotation quote readout record recording regulation release reply report reporting research resolution
  result resume return review rule ruling schedule screenshot script sheet show sign simulation slide
  slideshow slogan song speech spot spreadsheet standard statement statistic statute story study
  submission subpoena suit summary survey tally tape term test testimony text textbook thread timeline
  title tombstone tracker trailer transcript translation treaty tweet update verdict version video
  voice-over voicemail voiceover warning warrant webpage whitepaper will writ write-up
`;
