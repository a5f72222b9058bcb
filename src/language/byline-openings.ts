/*
 * How bylines open, and what parts the names in one, where a page's line or its metadata is looked at before a byline is read.
 */

/** 'By' before a name, in the languages whose pages put it into metadata. */
export const bylineOpening = /^(?:by|von|par|por|di|door|av|af)[\s:]+/i;

/** How a displayed line opens that is a byline, whatever its template calls it. */
export const displayedOpening =
  /^(?:by|von|par|por|di|door|av|af|text|tekst|texte|(?:analysis|article|column|commentary|essay|interview|opinion|posted|published|reported|reporting|review|story|story and photos|submitted|text|words|written) by|autor|penulis|oleh|(?:a cura|scritto) di|(?:écrit|publié|rédigé) par|(?:escrito|publicado|redactado) por|(?:geplaatst|geschreven) door|(?:skrevet|skriven|publicerad) av|opracował|írta|yazan|haber|автор|текст|γράφει|بقلم|كتبت?|记者|記者|文|撰文|\(?von)[\s:：・／/]/i;

/** A word that opens a byline or tells the kind of a story, with no name behind it. */
export const openingAlone = /^(?:von|by|par|di|por|text|audio|video)$/i;

/** What parts several people in one string of metadata. */
export const betweenAuthors = /[,;|] | (?:and|und|&|et|og|och) /i;
