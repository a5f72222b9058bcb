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

/** Offices that stand before a name, too, as a title: `Mayor Ann Brill`. */
export const titleOffices = `
  ambassador archbishop astronaut baron bishop candidate captain cardinal ceo chair chairman
  chairwoman chancellor chef chief coach colonel comedian commander commissioner congressman
  congresswoman councillor councilman councilwoman director duchess duke emperor forward founder
  general goalkeeper governor guitarist head inspector jockey justice king leader lieutenant major
  marshal mayor mep midfielder minister mp musician nominee pastor photographer pope premier president
  president-elect prince princess principal professor quarterback queen rabbi rapper reverend
  secretary senator sheikh sheriff singer skipper speaker star striker sultan superintendent swimmer
  taoiseach trainer treasurer winger winner
`;

/** Other offices and callings that one person holds, so that `the senator` stands for a name met elsewhere. */
export const officeNouns = `
  abbot admiral alderman anchor anchorman anchorwoman assemblyman assemblywoman backbencher baroness
  barrister bassist billionaire boss boxer brigadier businessman businesswoman cfo chairperson
  champion choreographer cleric co-author co-chair co-chairman co-director co-founder co-host
  co-leader columnist comedienne comic commandant commentator committeeman composer comptroller
  conductor constable coo coordinator coroner corporal councilmember councilor counsel count countess
  cricketer curator cyclist dean defenseman drummer editor-in-chief fellow filmmaker financier
  footballer foreman front-runner frontbencher frontman frontrunner golfer gymnast headmaster
  headteacher heir heiress host imam incumbent jurist lecturer linebacker magistrate magnate mec model
  moderator mogul monarch monk msp neuroscientist neurosurgeon newcomer novelist nun ombud ombudsman
  painter philanthropist pianist pitcher playwright poet pontiff postmaster priest prophet proprietor
  provost rector registrar rookie royal ruler screenwriter secretary-general sergeant skier socialite
  solicitor songwriter sportsman sprinter statesman stylist superstar supremo tánaiste td technician
  titan trustee tsar tycoon undersecretary undersheriff vicar vice-chair vice-chairman vice-president
  vocalist warden whip wrestler
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
