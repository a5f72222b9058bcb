/** Small words inside a name besides the particles of family names: `Omar al Brill`, `Ortega y Brill`. */
export const NAME_JOINTS = "abu al ben el y";

/** What follows a name and belongs to it: `Ann Brill Jr.` */
export const NAME_SUFFIXES = "cbe ii iii iv jr kc mbe md mep mla mp msp obe phd qc san sc sr td";

/** Capitalised by custom, yet no part of a name: days and months. */
export const CALENDAR_WORDS =
  "apr aug dec december feb february fri friday i january jul mar march mon monday nov november oct october sat saturday sep sept september sun sunday thu thur thurs thursday tue tues tuesday wed wednesday";

/** Months that are names too; a month when a number follows. */
export const MONTH_NAMES = "april august jan july jun june may";

/** Words that open a sentence with a capital that is not theirs, besides those that the sentence splitter knows. */
export const SENTENCE_WORDS =
  "about above according across additionally afterward afterwards again against ago along alongside already also always amid among any anyone apart are around aside asked away based because began being below beneath beside besides between beyond called can citing clearly click come concerning considering correction could currently days did do does doing don't down earlier editor's either else elsewhere especially eventually ever everyone everything except few finally first five four further furthermore generally get given go hello hence here here's hi him himself hours how's i'm i've including indeed inside instead into is isn't just last lately later least less let like likewise look many maybe meantime might minutes months more moreover most must near nearly neither never nevertheless next nine no none nonetheless nor notably note nothing obviously off often ok okay once ones otherwise out outside over overall own part per perhaps photo photos plus previously prior quite rather read really recently regarding related said says second see seen seven several shall she's should similarly six someone something sometimes soon speaking still sure take ten than thank thanks that's them themselves there's thereafter therefore they're thirty three through throughout thus to today together tomorrow tonight too toward towards twenty two typically unless unlike unlikely up update upon us usually various very via video was watch we're were what's whatever whenever where's whereas whereby wherever who's whoever whom whose will within without won't would years yes yesterday you're";

/** Written small in a headline that gives every other word a capital. */
export const SMALL_TITLE_WORDS =
  "a an and as at but by de for from if in into is nor of off on onto or out over per than that the to up v van via von vs when while with without";
