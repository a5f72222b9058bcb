/** Words that take a full stop without ending a sentence, nearly always with a name or number after them. */
export const TITLE_ABBREVIATIONS =
  "adm alh amb atty barr brig capt cmdr col cpl dep det dr engr fr gen gov govs hon insp lt maj messrs mr mrs ms mt pfc pres prof rep reps rev sec sen sens sgt spc sr st supt vs";

/** Words that take a full stop and may end a sentence: `Acme Inc.`, `on Jan. 6`, `5 p.m.` */
export const PLAIN_ABBREVIATIONS =
  "ala approx apr apt ariz ark assn assoc aug ave blvd bros calif cf co colo conn corp ct dec del dept dist ed eds est etc feb fig fla ft ga govt ill inc ind intl jan jr jul jun kan kans ken ky la ltd mar mass md mfg mich minn miss mo mont nat natl neb nev no nos nov oct okla op ore pa pp rd sept sep ste tenn tex univ va vol vt wash wis wyo";

/** Words that open a sentence far more often than they follow an abbreviation with a capital of their own. */
export const SENTENCE_OPENERS =
  "a after all although an and another as at because before both but by during even every following for from he her here his how however i if in instead it its last later many meanwhile most much my no nobody not now of on one only or other our she since so some still such that the their then there these they this those though to under until we what when where whether which while who why with yet you your";
