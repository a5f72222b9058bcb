/*
 * Job titles as bylines print them. `*` ends a stem of five letters, which stands for every longer word.
 */

/** Nouns that are or end a job title. */
export const titleNouns = `
  accountant adviser advisor agent ambassador analy* anchor attorney blogger cartoonist ceo chair chief
  co-founder coach columnist columnists consu* contributor contributors coordinator
  correspondant correspondante correspondent correspondents corresponsal corrispondente creator criti*
  curator designer developer dietitian direc* dzien* economist edito* editor
  engineer envia* envoy* executive expert fellow founder gardener geschaftsfuhr* giorn* governor
  head historian host intern invia* jorna* journ* jurna* kontributor kores* korre* lawyer leader lecturer
  manager mayor meteo* minister mitarbeiter moderator muhab* nutri* officer ombudsman owner
  perio* photographe photographer photographers photojournalist physician prasi* presenter president
  produ* professor professorin psych* publisher redac* redactor redak* redat* repor*
  resea* scientist secretary senator specialist statistician strategist student
  technologist trainee versl* volontar vp wartawan wisse* write* журналист корреспондент 特派員 編集委員 编译 编辑
  ライター 实习生 本報 本报 記者 論説委員 记者 通信員 通訊員 通讯员 編譯 객원기자 교수 기자 논설위원 선임기자 수습기자 에디터 위원 인턴기자 전문기자 특파원 편집장
`;

/** How titles end that are one word in German and its neighbours: 'Sportredakteur', 'utenriksreporter'. */
export const bylineTitleEndings = `
  chef chefin experte expertin journalist journalistin kommentator korrespondent korrespondenten
  korrespondentin kritiker kritikerin leder leiter leiterin redacteur redakteur redakteurin redaktor
  redaktorin redaktør reporter reporterin skribent toimittaja verslaggever
`;

/** Words that stand before such a noun: where one begins, a name has ended. */
export const titleModifiers = `
  actualites affairs ai arts asia assistant associate ausland binnenland breaking buitenland business chief
  chronik city climate comment community consumer contributing council county courts
  crime cronaca cultu* data defence defense depor* deputy digital diplomatic district east econo*
  education energy entertainment environment especial esporte esteri eu europe executive fashion features
  film finan* food football foreign freelance general gesellschaft global government
  guest health home industrial inland internacional international internazionale
  investigative jefe kotimaa kultur labour legal life lifestyle lobby local
  journalism magazine managing media mlb medical medien metro money multimedia nacional national nba news nfl nhl night north nyheter
  obituaries online opinion our parliamentary personal polit* press radio
  regional reisen religion royal salud sante satire science security senior social sociedad societe south
  space special speciale speciaux sport sports staff state style
  talous tech technology transport travel trending tv uk ulkomaat urheilu us utenriks video weather web
  weekend west westminster wire wirtschaft wissen wissenschaft world 国际 国際 政治 社会 経済 经济 경제 경제부 국제 국제부 문화
  문화부 사회 사회부 산업부 스포츠 스포츠부 연예 정치 정치부
`;

/** Before a name, and no part of it. */
export const bylineHonorifics = `
  adm archbishop baroness ca capt cardinal col dame dr dra gen gov herr hon imam ing judge lady lord lt
  maj med mr mrs ms prof professor rabbi rep rev rt sen sgt sir
`;

/** After a name, and no part of it; nor a job title. */
export const postNominals = `
  bsc cbe cfa cfp cpa dds dvm edd esq facp frcp frcs jd jp kc lcsw llb ma mba mbbs mbe md mep mla mp mph mrcp
  msc msp obe ph.d phd qc rd rdn rn
`;
