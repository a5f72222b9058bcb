/*
 * The words of dates glued to bylines.
 */

/** Labels before the date a story came out. */
export const publishedWords = `
  date erstellt first giris issued posted pubbl* publi* tarihi veroffentlicht yayin* опубликовано 公開 发布 등록 승인 입력
`;

/** Labels before the date of a later version. */
export const updatedWords = `
  actua* aggio* aktua* atual* bijgewerkt gunce* jour mis modified opdat* oppda* revised stand updated обновлено 更新 수정
`;

/** Words that are part of a date beside a number. */
export const dateWords = `
  a a.m ago am at ayer bst cet day days dnes edt est et gestern gmt h hace heures heute hier hkt horas hour hours hoy ieri
  il ist jst kl last min minut* months on p.m pdt pm pst pt since stunden time today uhr um utc
  vor week weeks year yesterday
`;

/** The first three letters of months and weekdays. */
export const dateStems = `
  abr ago aou apr aug avr dec dez dic dim dom don ene feb fev fri gen giu jan jeu jui jul jun kwi lip lis
  lug lun lut maa mag mai maj mar may mei mer mie mit mon nov oct okt ott out paz sab sam sat sep set sex
  sie son sty sun thu tue ven vie wed wrz авг апр дек июл июн май мар мая ноя окт сен фев янв
`;

/** What stands before a clock's hour to say that it is past noon: '오후 3:10'. */
export const afternoonWord = /(?:오후|午後|下午)$/;
