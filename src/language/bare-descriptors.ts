/** Nouns that say nothing of who an unnamed source is: 'a source', 'two people'. */
export const bareNouns =
  "individual individuals insider insiders person people somebody someone source sources";

/** Words that may stand before such a noun and still say nothing: 'another source', 'several unnamed sources'. */
export const bareModifiers =
  "a an and anonymous another five four many multiple numerous one other others several six some ten the these third three those two unidentified unnamed various";

/** People who speak for a body: not named, but not anonymous either ('a Treasury spokesman'). */
export const spokespeople =
  "representative representatives spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen";
