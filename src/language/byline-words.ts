/** 'by' wherever it stands in a byline. */
export const byWords = `
  by byline
`;

/** Words for 'by' that are particles, articles or prepositions too: they count where a line or a label begins. */
export const byWordsAtStart = `
  af av bởi da dal dalla de della di do door este od oleh par per por przez vom von yazan από του від от
  בידי כתב מאת بقلم كتب
`;

/** What was made, or how: 'Words', 'Kolumne', 'Recueilli'. Before 'by' or a colon; no role of their own. `*` ends a stem of five letters. */
export const workWords = `
  analisi analiz analyse analysis análise análisis article articolo artículo as aufgezeichnet auteur
  autho* autor autora autore autoren autorin bericht blog column commentaire commentary cura ein eine es
  escrito essay exclusive feature files forfatter gastbeitrag geschreven geschrieben información interview
  kolumne kommentar kronika la medically napisał notiert opinion opinión opracował original penulis posted
  prepared propos protokoll pubblicato publicado published publié recueilli recueillis redactado reportage
  review rédigé scritto skrevet skriven story szerző szöveg tekst teksti testo text texte texte: texto
  texty told un words writing written yazar írta автор автори авторы текст この記事の筆者 作者 取材 執筆 撰文 文 文・写真 筆者
  聞き手 著 글 작성 정리
`;

/** 'and', in the languages of bylines. */
export const andWords = `
  & + a and e en et i ja och og oraz und y и та і
`;

/** 'in', before a place. */
export const inWords = `
  a em en i im in à в из
`;

/** 'for' and 'at', before an outlet. */
export const forWords = `
  at bei bij chez for hos para per pour presso via
`;

/** 'of' and its like, inside titles and names of bodies. */
export const ofWords = `
  am de del della der des di do du für och of op på van voor для
`;

/** Small words inside a name. */
export const nameParticles = `
  't abu af al av bin da dal das de degli dei del della den der di dos du el ibn la las le los op san st
  ter van vom von zu zum zur
`;

/** What follows a name and belongs to it. */
export const nameSuffixes = `
  ii iii iv jr sr
`;

/** 'from', 'to': the end of a label ('files from', 'as told to'), or the start of a staff credit ('From staff reports'). */
export const fromWords = `
  from to
`;

/** Words that give the people after them a role: with 'by', with a colon, or alone before a name. */
export const roleWords = {
  contributor: `
    additional avec beigetragen beitrug checked colaboración colaboró con contributed contribué fact
    fact-checked geprüft med medewerking met mit mitarbeit reviewed tested updated with 協力
  `,
  reporter: `
    información reported reporting
  `,
  editor: `
    editado edited editing editor editör gegengelesen redacteur redactor redaktion redaktor redaktör
    redaktør redigering redigert éditeur редактор редактура 編輯 編集 编辑 責任編輯 責編 责任编辑 责编 편집
  `,
  translator: `
    oversatt oversettelse oversættelse przekład traducción traducido traduction traduit traduzione tradução
    translated translation translator tłumaczenie vertaling çeviren çeviri översatt översättning übersetzt
    übersetzung перевод переклад 監訳 編譯 编译 翻訳 翻訳者 翻譯 翻译 訳 번역
  `,
  photographer: `
    bild bilder billeder fot foto fotograf fotografias fotografie fotografien fotografía fotos fotoğraf fotó
    fotók images imágenes kuva kuvat photo photograph photographed photographer photographie photographies
    photographs photography photos pics picture pictures valokuvat zdjęcia фото 写真 图 圖 摄 摄影 撮影 攝影 사진
  `,
  illustrator: `
    art artwork cartoon grafik grafiken graphic graphics illustrated illustration illustrationen
    illustrations illustrazione illustrazioni ilustraciones ilustración ilustracje infografía infographic
    infographie иллюстрация イラスト 插画 그래픽 삽화
  `,
  video: `
    camera cámara video videography vidéo vídeo видео 動画 视频 영상
  `,
} as const;
