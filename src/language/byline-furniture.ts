/** Words of share bars, reading times and links beside bylines. */
export const furnitureWords = `
  aa abonnieren about advertisement article articles bio bluesky bookmark comment comments compartir
  condividi contact copied copy email facebook flipboard folgen follow fonte fuente full guardar heard
  instagram large leer lesedauer lesezeit link linkedin lire listen loading medium mehr messenger min min.
  mins minute minuten minutes minuti minutos more most partager pinterest profile pubmed quelle reach read
  reading reddit related save scholar search see share shares show sign size skip small source subscribe
  suivre tags teilen threads topics tumblr tweet twitter view watch whatsapp youtube すべて見る フォロー 來源 来源 구독
`;

/** Words that no name holds: they tell prose from names. */
export const proseWords = `
  a about an are as asked be because before but das de der did die does eine el es esta este for get has
  have he his how if in into is it its la leave les made not of once only or originally que she than that
  the their this those to was we were what when where which while who why you your 本報 本报 本社
`;

/** Verbs after a name that begin a line about the author. */
export const bioVerbs = `
  covers er es escribe est has is ist jest joined reports schreibt scrive works writes är è é écrit
`;
