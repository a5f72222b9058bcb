export { type Calendar, type CalendarEntry, calendarOf } from "./calendar";
export { type DateOptions, type FindDatesOptions, findDates, isImpossibleDate, readDate } from "./find";
export { readInstant } from "./instant";
export { type CalendarWords, english } from "./words";
