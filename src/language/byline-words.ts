/*
 * The small words of bylines, in the languages of the world's papers. Lists of bylines are written without the
 * marks of Latin letters ('redaccion'), in lower case. `*` ends a stem of five letters, which stands for every
 * longer word.
 */

/** 'by' wherever it stands in a byline. */
export const byWords = `
  by byline
`;

/**
 * Words for 'by' that are particles, articles or prepositions too: they count where a line or a label begins.
 */
export const byWordsAtStart = `
  af av da dal dalla de della di do door oleh par per por przez vom von yazan από του от
`;

/** What was made, or how, in words that give no role of their own: 'Words', 'Kolumne', 'Recueilli'. */
export const workWords = `
  analis* analy* artic* as aufgezeichnet auteur autho* author autor autora autore autoren autorin bericht
  blog colum* comme* cura ein eine es escri* essay exclusive feature files gastbeitrag gasto* gesch*
  inter* interview kolumne komme* la medically opini* oprac opracował origi* penulis posted prepared
  propos protokoll publi* recue* redactado review scritto skrevet skriven story szerzo tekst teksti text
  texte texto told un words writing written автор текст この記事の筆者 作者 取材 執筆 撰文 文 筆者 聞き手 著 글
`;

/**
 * 'from', 'to': the end of a label ('files from', 'as told to'), or the start of a staff credit ('From staff
 * reports').
 */
export const fromWords = `
  from to
`;

/** 'and'. */
export const andWords = `
  & a and e en et i ja och og oraz und y и
`;

/** 'in', before a place. */
export const inWords = `
  a em en i im in в
`;

/** 'for' and 'at', before an outlet. */
export const forWords = `
  at bei for para pour via
`;

/** 'of' and its like, inside titles and the names of bodies. */
export const ofWords = `
  am de del della der des di do du fur of
`;

/** Small words inside a name. */
export const nameParticles = `
  al bin da das de del della den der di dos du el ibn la las le los st ten ter van vom von zu zur
`;

/** What follows a name and belongs to it. */
export const nameSuffixes = `
  ii iii iv jr sr
`;

/** Words that give the people after them a role: with 'by', with a colon, or alone before a name. */
export const roleWords = {
  contributor: `
    addit* avec beitrag checked colab* con contribue contributed fact fact-checked med met mit mitarbeit
    reviewed tested updated with
  `,
  reporter: `
    infor* reported reporting
  `,
  editor: `
    edited editing editor gegengelesen redacteur redactor redaktor redigering редактор 編集 编辑 責任編輯 責編 责任编辑
    责编 편집
  `,
  translator: `
    overs* tluma* tradu* trans* ubers* vertaling перевод 監訳 翻訳 翻訳者 翻译 訳 번역
  `,
  photographer: `
    bild bilder fot foto fotog* fotos kuvat photo photo* photos pics picture pictures valokuvat zdjecia
    фото 写真 图 圖 摄影 撮影 攝影 사진
  `,
  illustrator: `
    art artwork cartoon grafik graphic graphics illus* ilust* infog* イラスト 插画 삽화
  `,
  video: `
    camara camera video 動画 视频 영상
  `,
} as const;

/** What ends the address of an outlet where its name is printed in capitals: 'Brightwater.Com'. */
export const domainEndings = `
  com net org
`;
