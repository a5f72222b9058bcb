/*
 * Job titles as bylines print them. `*` ends a stem of five letters, which stands for every longer word.
 */

/** Nouns that are or end a job title. */
export const titleNouns = `
  accountant adviser advisor agent analy* anchor attorney blogger cartoonist ceo chair chef chief
  co-founder coach columnist columnista consu* contributor coordinator correspondant correspondante
  correspondent correspondents corresponsal corrispondente creator critic curator designer developer
  dietitian direc* dozent dozentin dramaturg dziennikarz economist edito* editor editor-at-large
  editor-in-chief engineer envia* enviada enviado envoy* expert fellow founder gardener geschaftsfuhrer
  geschaftsfuhrerin giorn* head historian host intern invia* inviata inviato jorna* journ* jurna*
  kommentator kores* korre* lawyer leader lecturer leiter leiterin manager meteo* minister mitarbeiter
  moderator muhabir nutri* officer ombudsman owner perio* photographe photographer photographers
  photojournalist physician prasident prasidentin presenter president produ* producer professor
  professorin psych* publisher redac* redacteur redactor redak* redaktor redat* repor* resea* researcher
  scientist secretary senator specialist statistician strategist student technologist toimittaja trainee
  verslaggever videojournalist volontar volontarin vp wartawan wisse* writer writers журналист
  корреспондент 特派員 編集委員 编辑 記者 論説委員 记者 通信員 객원기자 기자 논설실장 논설위원 선임기자 수습기자 에디터 위원 인턴기자 전문기자 특파원 편집장
`;

/** How titles end that are one word in German and its neighbours: 'Sportredakteur', 'utenriksreporter'. */
export const bylineTitleEndings = `
  chef chefin experte expertin journalist journalistin kommentator korrespondent korrespondenten
  korrespondentin kritiker kritikerin leder leiter leiterin redacteur redakteur redakteurin redaktor
  redaktorin redaktør reporter reporterin skribent toimittaja verslaggever
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
  systems tech technology transport travel trending tv uk us video weather web weekend wire 경제부 국제부 문화부
  사회부 산업부 스포츠부 정치부
`;

/** Before a name, and no part of it. */
export const bylineHonorifics = `
  ca capt col dr dra gov herr hon ing lt mr mrs ms prof professor rep rev rt sen sir
`;

/** After a name, and no part of it; nor a job title. */
export const postNominals = `
  bsc cbe cfa cfp cpa dds dvm edd esq facp frcp frcs jd jp kc lcsw llb ma mba mbbs mbe md mep mla mp mph
  mrcp msc msp obe ph.d phd qc rd rdn rn
`;
