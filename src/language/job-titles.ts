/*
 * Job titles as bylines print them. `*` ends a stem of five letters, which stands for every longer word.
 */

/** Nouns that are or end a job title. */
export const titleNouns = `
  accountant adviser advisor agent analy* anchor attorney blogger cartoonist ceo chair chef chief
  co-founder coach columnist columnista consu* contributor coordinator correspondant correspondante
  correspondent correspondents corresponsal corrispondente creator critic curator designer developer
  dietitian direc* dziennikarz economist edito* editor editor-at-large editor-in-chief engineer envia*
  envoy* expert fellow founder gardener giorn* head historian host intern invia* jorna* journ* jurna*
  kommentator kores* korre* lawyer leader lecturer leiter leiterin manager meteo* mitarbeiter moderator
  muhabir nutri* officer owner perio* photog* photoj* physician presenter president produ* producer
  professor psych* publisher redac* redacteur redactor redak* redaktor redat* repor* resea* scientist
  secretary specialist strategist student technologist toimittaja trainee verslaggever videojournalist vp
  wartawan wisse* writer writers журналист корреспондент 特派員 編集委員 記者 論説委員 记者 기자 논설위원 에디터 위원 특파원
`;

/** Words that stand before such a noun: where one begins, a name has ended. */
export const titleModifiers = `
  arts asia assistant associate breaking business chief climate community consumer contributing crime
  culture data defence defense deputy digital diplomatic economic economics economy education energy
  entertainment environment especial eu europe executive fashion features film finance financial food
  football foreign freelance gaming general global guest health international investigative jefe latest
  legal life lifestyle local magazine managing media medical metro money multimedia national news night
  online opinion our personal political politics press principal property radio regional religion royal
  science security senior social space special speciale speciaux sport sports staff state style supreme
  systems tech technology transport travel trending tv uk us video weather web weekend wire
`;

/** Before a name, and no part of it. */
export const bylineHonorifics = `
  ca capt col dr dra gov herr hon ing lt mr mrs ms prof professor rep rev sen sir
`;

/** After a name, and no part of it; nor a job title. */
export const postNominals = `
  cfa cfp cpa edd esq jd llb ma mba md mph msc ph.d phd rd rdn rn
`;

/** Nouns that end a longer word for a job in German, Dutch and the Nordic languages: 'Wirtschaftsredakteurin'. */
export const titleCompounds = `
  chef chefin chefredakteur chefredakteurin journalist journalistin korrespondent korrespondentin leiter
  leiterin redacteur redaktør redaktör redakteur redakteurin reporter reporterin verslaggever
`;
