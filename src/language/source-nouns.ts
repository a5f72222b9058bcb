/** Bodies that their names end in, too: `the bank`, `Brill Bank`. */
export const bodyNouns = `
  academy administration agency airline alliance army assembly association authority bank board bureau
  cabinet campaign center centre chamber church city clinic club coalition college commission
  committee company conference congress consortium corporation council county court department
  directorate district division embassy federation force foundation fund hospital institute
  institution journal league library magazine media ministry mission museum navy network news office
  organisation organization parliament party pentagon police press registry school secretariat senate
  service society tribunal trust union unit university utility vatican
`;

/** Other bodies and their parts: `the company`, `Obama’s campaign`. */
export const organizationNouns = `
  assn automaker band bloc body brand brewery broadcaster business camp carmaker chain channel charity
  chipmaker congregation consulate consultancy cooperative country diocese drugmaker employer
  enforcement enterprise establishment firm franchise giant government guild headquarters hotel
  industry intelligence interpol judiciary junta jury kingdom label laboratory leadership legislature
  lender lodge maker management mayoralty military militia monarchy movement municipality nation
  newspaper newsroom ngo non-profit nonprofit operator opposition orchestra outfit outlet panel paper
  patrol politburo precinct prefecture presidency prison property province publication publisher
  regime regiment republic resort restaurant sect site squad start-up startup state station store
  studio subsidiary supplier syndicate tabloid team territory theater theatre think-tank town treasury
  troupe watchdog website wing workshop zoo
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
