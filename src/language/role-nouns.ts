/**
 * People who speak for a body or from inside it; in the plural they are unnamed sources: `officials said`, `two aides`.
 */
export const insiderNouns = `
  acquaintance adviser advisor agent aide aide-de-camp assistant associate attendant attendee attorney
  bodyguard bouncer broker bystander caller caretaker chum classmate clerk co-worker colleague confidant
  confidante consultant contact cop correspondent courtier dealer deputy detective diplomat doc editor
  emissary employee envoy ex-employee ex-friend ex-official executive eyewitness firefighter friend
  guard handler heckler informant insider intermediary interviewee interviewer lawyer manager mate
  mediator member minder negotiator neighbor neighbour nurse officer official onlooker operative pal
  panelist panellist paramedic participant passer-by passerby person policeman policewoman questioner
  receptionist recruiter relative reporter roommate shopkeeper soldier source speechwriter spokesman
  spokesperson spokeswoman staffer strategist supervisor surrogate teammate tipster trader translator
  whistle-blower whistleblower witness
`;

/** Relations, one person as a rule: `his wife`. */
export const kinNouns = `
  aunt boyfriend bride brother brother-in-law cousin dad daughter daughter-in-law ex-boyfriend
  ex-girlfriend ex-husband ex-wife father father-in-law fiance fiancee fiancé fiancée girlfriend
  granddaughter grandfather grandmother grandson groom guardian husband mom mother mother-in-law mum
  nephew niece sibling sister sister-in-law son son-in-law spouse stepfather stepmother twin uncle widow
  widower wife
`;

/** Bare people, told by sex or age only. */
export const peopleNouns = `
  bloke boy chap folk gentleman girl guy lad lady man somebody someone teen woman worshiper worshipper
`;

/** Offices and callings that one person holds, so that `the senator` stands for a name met elsewhere. */
export const officeNouns = `
  abbot admiral alderman ambassador anchor anchorman anchorwoman archbishop assemblyman assemblywoman
  astronaut backbencher baron baroness barrister bassist billionaire bishop boss boxer brigadier
  businessman businesswoman candidate captain cardinal ceo cfo chair chairman chairperson chairwoman
  champion chancellor chef chief choreographer cleric co-author co-chair co-chairman co-director
  co-founder co-host co-leader coach colonel columnist comedian comedienne comic commandant commander commentator
  commissioner committeeman composer comptroller conductor congressman congresswoman constable coo
  coordinator coroner corporal councillor councilman councilmember councilor councilwoman counsel count
  countess cricketer curator cyclist dean defenseman director drummer duchess duke editor-in-chief
  emperor fellow filmmaker financier footballer foreman forward founder front-runner frontbencher
  frontman frontrunner general goalkeeper golfer governor guitarist gymnast head headmaster headteacher
  heir heiress host imam incumbent inspector jockey jurist justice king leader lecturer lieutenant
  linebacker magistrate magnate major marshal mayor mec mep midfielder minister model moderator mogul
  monarch monk mp msp musician neuroscientist neurosurgeon newcomer nominee novelist nun ombud ombudsman
  painter pastor philanthropist photographer pianist pitcher playwright poet pontiff pope postmaster
  premier president president-elect priest prince princess principal professor prophet proprietor
  provost quarterback queen rabbi rapper rector registrar reverend rookie royal ruler screenwriter
  secretary secretary-general senator sergeant sheikh sheriff singer skier skipper socialite solicitor
  songwriter speaker sportsman sprinter star statesman striker stylist sultan superintendent superstar
  supremo swimmer taoiseach tánaiste td technician titan trainer treasurer trustee tsar tycoon undersecretary undersheriff vicar vice-chair
  vice-chairman vice-president vocalist warden whip winger winner wrestler
`;

/**
 * People counted as a public, a profession or a side; in the plural they are a group: `critics say`, `voters`.
 */
export const publicNouns = `
  academic accountant activist actor actress administrator adult advocate agitator ally alumnus analyst
  antagonist anthropologist apologist applicant archaeologist architect artist astronomer athlete
  attacker auditor author authority backer banker believer biographer biologist blogger booster buyer
  campaigner capitalist catholic celebrity centrist challenger chemist child christian citizen civilian
  climatologist collector commenter communist commuter competitor conservationist conservative
  constituent consumer contender contractor contributor convert counterpart creditor criminologist
  critic crusader customer defendant defender delegate democrat demographer demonstrator dentist
  designer detainee detractor developer dissident doctor donor driver ecologist economist educator elder
  elector endorser enemy engineer enthusiast entrepreneur environmentalist epidemiologist evangelical
  expert fan fanatic farmer feminist fighter fisherman foe follower forecaster foreigner fundraiser
  gamer geologist graduate grower guest gunman hacker historian homeowner hopeful hostage immigrant
  immunologist independent individual inmate insurer insurgent intellectual investigator investor
  islamist jew journalist judge juror kid landlord lawmaker legislator lender liberal libertarian
  listener lobbyist local loyalist manufacturer meteorologist migrant militant millennial miner moderate
  motorist muslim nationalist objector observer opponent organiser organizer owner parent parishioner
  partisan partner passenger patient patriot peacekeeper peer pensioner personality pharmacist
  philosopher physician physicist pilot plaintiff planner player policymaker politician politico
  pollster populist practitioner prisoner producer professional progressive proponent prosecutor
  protester protestor psychiatrist psychologist publisher pundit purist reader rebel reformer refugee
  regulator renter representative republican researcher resident respondent retailer retiree reviewer
  rival royalist sceptic scholar scientist seller separatist settler shareholder shooter shopper skeptic
  smoker socialist sociologist specialist spectator statistician student superdelegate supporter surgeon
  survivor suspect taxpayer teacher technologist teenager tenant theorist therapist thinker tory tourist
  traditionalist trainee traveler traveller troop tutor unionist user veteran veterinarian victim viewer
  villager virologist visitor volunteer voter watcher worker writer youth
`;

/** Nouns that tell a man. */
export const maleNouns = `
  alderman anchorman assemblyman baron bloke boy boyfriend brother brother-in-law businessman chairman
  chap committeeman congressman councilman count dad duke emperor ex-boyfriend ex-husband father
  father-in-law fiance fiancé fisherman frontman gentleman grandfather grandson groom guy husband king
  lad man nephew policeman pontiff pope prince salesman son son-in-law spokesman sportsman statesman
  stepfather sultan uncle widower
`;

/** Nouns that tell a woman. */
export const femaleNouns = `
  actress anchorwoman assemblywoman aunt baroness bride businesswoman chairwoman comedienne
  congresswoman councilwoman countess daughter daughter-in-law duchess ex-girlfriend ex-wife fiancee
  fiancée girl girlfriend granddaughter grandmother heiress lady madam mom mother mother-in-law mum
  niece nun policewoman princess queen saleswoman sister sister-in-law spokeswoman stepmother widow wife
  woman
`;
