/*
 * What stands by bylines and is none, and what tells prose from names.
 */

/** Words of share bars, reading times and links. Those of time are in `dateWords` too. */
export const furnitureWords = `
  abonnieren about accueil advertisement agenturmaterial anzeige article articles artikel bio bluesky
  bookmark comment comments compartir condividi contact cookies copied copy copyright email facebook
  flipboard folgen follow fonte fuente full gallery google home inicio instagram large
  leer lesedauer lesezeit link linkedin lire listen live loading login mastodon mehr menu messenger min minut*
  more most name newsletter partager pinterest podcast premium privacy profile publicite pubmed quelle reach read reading related
  save scholar search see share shares show sign size skip small source sources standards startseite subscribe tags
  terms tips topics tweet twitter view watch weiterlesen whatsapp youtube すべて見る フォロー 來源 来源 綜合 综合 공유 구독 기사 댓글
`;

/** What stands before the owner of a page's rights or rules, who wrote nothing. */
export const copyrightSigns = ["copyright", "standards", "©"];

/** Words that no name holds. */
export const proseWords = `
  a about all an are as asked be because been but das der did die dlaczego does eine el esta este for get has
  have he his how hvorfor if in is it its la made not of once only or originally porque pourquoi que seit
  she than that the their this those to waarom warum was we were what when where which while who why you
  your
`;

/** Verbs after a name that begin a line about the author. */
export const bioVerbs = `
  ar berichtet covers er es escribe est has is ist jest joined reports schreibt scrive works writes
`;
