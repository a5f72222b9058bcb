/** Occasions and media through which something is said: `in a phone call`, `during the debate`. */
export const OCCASIONS =
  "address advertisement appearance announcement article blog book briefing broadcast call chat column comments commentary conference conversation debate deposition dinner discussion editorial email e-mail essay event exchange filing forum gathering hearing interview keynote lawsuit lecture letter livestream lunch meeting memo memoir message newsletter news-conference note op-ed panel paper phone podcast post presentation press-conference program programme rally release remarks reply report reception sermon session speech statement stop summit symposium talk telecast telephone television testimony text town-hall tv tweet video visit voicemail webinar website";

/** Verbs whose object is whom they are said to: `told reporters`, `asked the court`. */
export const ADDRESSING_VERBS =
  "accuse advise ask assure beg brief caution counsel implore inform instruct invite notify order press question reassure remind tell thank urge warn";

/** Verbs whose object is what was talked about, not what was said of it: `discussed ways to help`. */
export const TOPIC_VERBS = "address debate discuss negotiate ponder review";

/** Verbs that say something whatever their object: `called him a liar`, `confirmed the sale`, `spoke of her childhood`. */
export const VERDICT_VERBS =
  "acknowledge announce apologize call compare confirm deem describe echo explain express liken portray predict recall recite recommend recount refer reference reiterate remind report reveal speak state talk tweet urge warn write";

/** Nouns that tell whose a claim is: `in the mayor’s view`, `in the words of the mayor`. */
export const VIEW_NOUNS = "view opinion eyes estimation judgment judgement reckoning telling words";

/** Verbs of what a document comes to: `a report found`. */
export const FINDING_VERBS = "find conclude estimate determine project";

/** Verbs that stand between commas with their subject behind them: `The pier, argues Hart, must stay.` */
export const QUOTATIVE_VERBS =
  "add admit affirm agree allege announce answer argue ask assert aver believe boast caution claim comment complain concede conclude confess confide confirm contend counter declare disclose enthuse estimate exclaim explain fear figure forecast gripe grumble guess hint hope insist interject joke lament maintain mourn muse note observe opine ponder posit predict promise protest quip reason recall reckon recount reflect reiterate rejoin remark reply report respond retort reveal say speculate state stress suggest surmise suspect testify think threaten vow warn wonder worry write";

/** Verbs that an infinitive follows only in the passive: `said to be ready`, `believed to have fled`. */
export const REPORTING_VERBS = "allege believe know report rumor rumour say suspect think understand";
