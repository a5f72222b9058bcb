/** Nouns that are or end a job title in a byline; `*` ends a stem of five letters. */
export const titleNouns = `
  accountant adviser advisor agent analis* analy* anchor apprentice attorney blogger candidate cartoonist
  ceo chair chairman chef chief chroniqueur co-founder coach columnist columnista comentarista commentator
  consultant contributor contributors coordinator correspondant correspondante correspondent
  correspondents corresponsal corresponsales corrispondente creator critic cronista cto curator designer
  developer dietitian direc* doctor dyrektor dziennikarka dziennikarz economist edito* editor
  editor-at-large editor-in-chief engineer envia* envoyé envoyée envoyés expert fellow founder gardener
  gazeteci giorn* head historian host intern investigator invia* jorna* journ* jurnalis kommentator kores*
  korre* lawyer leader lecturer leiter leiterin manager meteorologist mitarbeiter mitarbeiterin moderator
  muhabir muhabiri novinar novinář nutritionist officer owner partner perio* photographer photojournalist
  physician planner podcaster politician presenter president produ* producer profe* professor psychologist
  publisher redac* redacteur redactor redak* redaktor redaktör redaktør redat* repor* researcher reviewer
  scholar scientist secretary specialist sportswriter staffer strategist stringer student technologist
  toimittaja trainee verslaggever videojournalist volontär volontärin vp wartawan wissen* writer
  writer-at-large writers újságíró журналист кореспондент корреспондент обозреватель 特派员 特派員 編集委員 記者 評論員
  論説委員 记者 评论员 기자 논설위원 앵커 에디터 위원 인턴기자 칼럼니스트 특파원
`;

/** Words that stand before such a noun: where one begins, a name has ended. */
export const titleModifiers = `
  africa arts asia assistant associate breaking business chief climate community consumer contributing
  crime culture data defence defense deputy digital diplomatic economic economics economy education energy
  entertainment environment especial especiales eu european executive fashion features finance financial
  food football foreign freelance gaming general global guest health higher housing industry international
  investigative jefe justice latest lead legal life lifestyle local managing medical metro middle military
  money multimedia national news night online opinion our parliamentary personal political politics
  politique política político press principal property radio regional religion royal science security
  senior social space special speciale sport sportif sports spécial spéciale spéciaux staff state style
  supreme systems tech technology transport travel trending tv uk us video visual weather web weekend wire
`;

/** Before a name, and no part of it. */
export const bylineHonorifics = `
  ca capt col dato dr dra drs frau gov herr hon ing lt maj mme mr mrs ms prof professor rabbi rep rev sen
  senator sir smt sri
`;

/** After a name, and no part of it; nor a job title. */
export const postNominals = `
  ba bsc cfa cfp cpa dds dnp dvm edd esq jd llb mba md mph msc obe ph.d phd psyd rd rdn rn
`;
