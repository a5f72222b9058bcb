/** Labels before the date a story came out. */
export const publishedWords = `
  created date erstellt issued posted pubblicato publicada publicado publication publicerad publiceret
  publisert published publié veröffentlicht опубликовано 入力 公開 发布 등록 발행 입력
`;

/** Labels before the date of a later version. */
export const updatedWords = `
  actualización actualizada actualizado aggiornato aktualisert aktualisiert aktualizacja atualizado
  bijgewerkt güncelleme mis modified opdateret oppdatert päivitetty revised updated uppdaterad обновлено
  更新 수정
`;

/** Words that are part of a date beside a number. */
export const dateWords = `
  a.m ago am at bst cdt cest cet clock cst day days dnes edt est et gmt h hace heute hier hkt horas hour
  hours hoy hrs hst il ist jst kl kst last mdt min mins minute minuten minutes minuti minutos month months
  mst o'clock on p.m pdt pm pst pt sgt siden since time today uhr um utc vor week weeks wib year years
  yesterday à
`;

/** The first three letters of months and weekdays, in Latin, Greek and Cyrillic script. */
export const dateStems = `
  abr ago aou aoû apr aug avr dec dez dic dim dom don déc ene feb fev fre fri fév gen giu jan jeu jou jui
  jul jun kwi lip lis lug lun maa mag mai maj mar may maí mei mer mit mié mon mrt mär nov oct okt ott out
  paź sab sam sat seg sep set sex sie sob son sty sun szo sáb thu tir tor tue ven vie wed wrz авг апр бер
  вер дек жов июл июн кві лип лют май мар мая ноя окт сен сер січ тра фев чер янв
`;
