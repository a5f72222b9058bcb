import type { CalendarWords } from "../text";

/** Danish and Norwegian. */
export const danish: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "januar jan|februar feb|marts/mars|april apr|maj/mai|juni|juli|august aug|september sept|oktober okt|november nov|desember/december dec des",
  weekdays:
    "mandag/mandags|tirsdag/tirsdags|onsdag/onsdags|torsdag/torsdags|fredag/fredags|lørdag/lørdags|søndag/søndags",
  parts: "morgen aften kveld natt",
  article: "den",
  to: "og til",
  at: "kl",
  before: "i siden",
};

/** Dutch. */
export const dutch: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec",
  weekdays: "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
  days: "gisteren:-1 vandaag:0",
  turns: "afgelopen:-1 vorige:-1 volgende:1",
  units: "week maand jaar",
  parts: "ochtend middag avond nacht",
  to: "en tot",
  at: "om",
  before: "in sinds uit vanaf",
};

/** Finnish, with the case endings that dates take: 'keskiviikkona', '3. kesäkuuta'. */
export const finnish: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "tammikuu/tammikuuta/tammikuussa|helmikuu/helmikuuta/helmikuussa|maaliskuu/maaliskuuta/maaliskuussa|huhtikuu/huhtikuuta/huhtikuussa|toukokuu/toukokuuta/toukokuussa|kesäkuu/kesäkuuta/kesäkuussa|heinäkuu/heinäkuuta/heinäkuussa|elokuu/elokuuta/elokuussa|syyskuu/syyskuuta/syyskuussa|lokakuu/lokakuuta/lokakuussa|marraskuu/marraskuuta/marraskuussa|joulukuu/joulukuuta/joulukuussa",
  weekdays: "maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina",
  before: "vuonna",
};

/** French. */
export const french: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "janvier janv|février/fevrier févr|mars|avril avr|mai|juin|juillet juil|août/aout|septembre sept|octobre oct|novembre nov|décembre/decembre déc",
  weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  turns: "dernier:-1 prochain:1",
  parts: "matin soir",
  article: "le",
  to: "et au",
  at: "à",
  before: "en depuis",
};

/** German. */
export const german: CalendarWords = {
  capital: true,
  dayFirst: true,
  months:
    "januar/jänner jan|februar/feber feb|märz mär|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
  weekdays: "montag|dienstag|mittwoch|donnerstag|freitag|samstag/sonnabend|sonntag",
  days: "gestern:-1 vorgestern:-2 heute:0",
  turns: "nächsten:1 kommenden:1 vergangenen:-1 letzten:-1",
  units: "woche monat jahr",
  parts: "morgen vormittag nachmittag abend nacht",
  article: "den dem",
  to: "und bis",
  at: "um",
  before: "im seit jahr ab",
};

/** Indonesian and Malay. */
export const indonesian: CalendarWords = {
  capital: true,
  dayFirst: true,
  months: "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember",
  weekdays: "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
  before: "pada tahun",
};

/** Italian. */
export const italian: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "gennaio|febbraio feb|marzo|aprile apr|maggio|giugno|luglio|agosto|settembre sett|ottobre ott|novembre nov|dicembre dic",
  weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
  days: "ieri:-1 oggi:0",
  turns: "scorso:-1 scorsa:-1 prossimo:1 prossima:1",
  to: "e",
  at: "alle",
  before: "nel dal",
};

/** Polish, in the genitive that dates take. */
export const polish: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
  weekdays: "poniedziałek|wtorek|środa/środę|czwartek|piątek|sobota/sobotę|niedziela/niedzielę",
  before: "w od",
};

/** Portuguese. */
export const portuguese: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "janeiro jan|fevereiro fev|março|abril abr|maio|junho jun|julho jul|agosto ago|setembro|outubro|novembro nov|dezembro dez",
  weekdays: "segunda-feira|terça-feira/terça|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
  days: "ontem:-1 hoje:0",
  turns: "passada:-1 passado:-1 próxima:1 próximo:1",
  article: "dia",
  of: "de",
  to: "e a",
  at: "às",
  before: "em desde",
};

/** Russian, in the genitive that dates take. */
export const russian: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "января янв|февраля фев|марта мар|апреля апр|мая|июня июн|июля июл|августа авг|сентября сен|октября окт|ноября ноя|декабря дек",
  weekdays: "понедельник|вторник|среда/среду|четверг|пятница/пятницу|суббота/субботу|воскресенье",
  before: "в с",
};

/** Spanish. */
export const spanish: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre/setiembre sep sept|octubre oct|noviembre nov|diciembre dic",
  weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
  days: "ayer:-1 hoy:0",
  turns: "pasado:-1 próximo:1",
  article: "el",
  of: "de del",
  to: "y al",
  at: "a",
  before: "en desde",
};

/** Swedish. */
export const swedish: CalendarWords = {
  capital: false,
  dayFirst: true,
  months:
    "januari jan|februari feb|mars|april apr|maj|juni|juli|augusti aug|september sept|oktober okt|november nov|december dec",
  weekdays:
    "måndag/måndags|tisdag/tisdags|onsdag/onsdags|torsdag/torsdags|fredag/fredags|lördag/lördags|söndag/söndags",
  parts: "kväll morse natt",
  article: "den",
  to: "och till",
  at: "kl",
  before: "i år sedan",
};

/** Turkish. */
export const turkish: CalendarWords = {
  capital: true,
  dayFirst: true,
  months: "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
  weekdays: "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
};

/** Every language above. Put `english` first where English text is likeliest. */
export const worldCalendars: readonly CalendarWords[] = [
  danish,
  dutch,
  finnish,
  french,
  german,
  indonesian,
  italian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  turkish,
];
