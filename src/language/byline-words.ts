/*
 * The small words of bylines, in the languages of the world's papers. Lists of bylines are written without the
 * marks of Latin letters ('redaccion'), in lower case. `*` ends a stem of five letters, which stands for every
 * longer word.
 */

/** 'by' wherever it stands in a byline. */
export const byWords = `
  by byline fuhrte fuhrten מאת بقلم كتب كتبت
`;

/**
 * Words for 'by' that are particles, articles or prepositions too: they count where a line or a label begins.
 */
export const byWordsAtStart = `
  af av boi da dal dalla de della di do door oleh par per por przez vom von yazan από της του των от โดย
`;

/** What was made, or how, in words that give no role of their own: 'Words', 'Kolumne', 'Recueilli'. */
export const workWords = `
  analis* analy* artic* as aufgezeichnet auteur autho* autor autor* bericht blog
  chron* colum* comme* contributions cronica cura ecrit ein eine entre* es escri* essay exclusive explainer feature files
  gastb* gastk* gasto* gesch* haber inputs inter* irta kolumne komme* kroni* la laporan mater* medically
  opini* oprac oprac* origi* penulis pise posted prepared propos protokoll publi* recue* redactado
  redige report reportage reportagem reportaje reporte reports review rozma* scris scritto skrevet skriven story submitted szerzo tekst teksti
  testo text texte texto told un una une veroffentlicht words writing written yazan автор подго* текст この記事の筆者 作者 取材 專訪 構成 정리 執筆 報導 報道 报道
  撰文 文 筆者 聞き手 著 글
`;

/**
 * 'from', 'to': the end of a label ('files from', 'as told to'), or the start of a staff credit ('From staff
 * reports').
 */
export const fromWords = `
  from to
`;

/** 'our', before a title or desk: 'von unserem Korrespondenten', 'dal nostro inviato'. */
export const ownWords = `
  nos nossa nosso nostra nostro notre nuestra nuestro onze unsere unserem unseren unserer vores vår
`;

/** 'and'. */
export const andWords = `
  & a agus and dan e en et i ja och og oraz si und ve y и
`;

/** 'in', before a place. */
export const inWords = `
  a aus em en i im in в
`;

/** 'for' and 'at', before an outlet. */
export const forWords = `
  at bei for para per pour via
`;

/** 'of' and its like, inside titles and the names of bodies. */
export const ofWords = `
  am de del della der des di do du fur of
`;

/** Small words inside a name. */
export const nameParticles = `
  al bin bint binti da das de degli del della den der di do dos du el genannt het ibn la las le los ould
  st t te ten ter v van vom von zu zur
`;

/** What follows a name and belongs to it. */
export const nameSuffixes = `
  ii iii iv jr sr
`;

/** Words that give the people after them a role: with 'by', with a colon, or alone before a name. */
export const roleWords = [
  [
    "contributor",
    `
    addit* avec beitrag checked colab* com con contribue contributed contributing contributors fact fact-checked med met mit mitarbeit
    reviewed tested updated with
  `,
  ],
  [
    "reporter",
    `
    infor* reported reporting
  `,
  ],
  [
    "editor",
    `
    bearbeitet edicao edicion editado editada edited editing editor gegengelesen redacteur redactor redaktor redigering redigiert редактор 編集 编辑 責任編輯 責編 责任编辑
    责编 편집
  `,
  ],
  [
    "translator",
    `
    overs* tluma* tłum tłuma* tradu* trans* ubers* vertaling перевод 監訳 翻訳 翻訳者 翻译 訳 번역
  `,
  ],
  [
    "photographer",
    `
    beeld bild bilder fot image imagen foto fotog* fotos kuvat photo photo* pics picture pictures valokuvat zdjecia
    фото 写真 图 圖 摄影 撮影 攝影 사진
  `,
  ],
  [
    "illustrator",
    `
    art artwork cartoon dessi* grafik graphic graphics illus* ilust* infog* イラスト 插画 삽화
  `,
  ],
  [
    "video",
    `
    camara camera kamera video 動画 视频 영상
  `,
  ],
] as const;
