/*
 * What stands by bylines and is none, and what tells prose from names.
 */

/** Words of share bars, reading times and links. Those of time are in `dateWords` too. */
export const furnitureWords = `
  about advertisement article articles artikel bio bookmark comment comments compartir condividi contact copied
  copy email facebook flipboard folgen follow fonte fuente full google instagram large leer lesedauer
  lesezeit link linkedin lire listen mehr messenger min mins minut* minute more most partager pinterest
  profile pubmed quelle reach read reading related save scholar search see share shares show sign size
  skip small source sources subscribe tags topics tweet twitter view whatsapp youtube すべて見る フォロー 來源 来源
`;

/** Words that no name holds. */
export const proseWords = `
  a about all an are as asked be because but das der did die does eine el esta este for get has have he
  his how if in is it its la made not of once only or originally que she than that the their this those to
  was we were what when where which while who why you your 本报
`;

/** Verbs after a name that begin a line about the author. */
export const bioVerbs = `
  ar covers er es escribe est has is ist jest joined reports schreibt scrive works writes
`;
