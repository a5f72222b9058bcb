/**
 * Zone abbreviations and their distance from UTC in hours. Those that stand for several have none: 'IST' is India,
 * Ireland or Israel, 'CST' Chicago or China, 'ET' one of two; a time beside them keeps no zone.
 */
const zones =
  "ACST:9.5 AEDT:11 AEST:10 AKDT:-8 AKST:-9 AWST:8 BST:1 CDT:-5 CEST:2 CET:1 EAT:3 EDT:-4 EEST:3 EET:2 EST:-5 GMT:0 HKT:8 HST:-10 JST:9 KST:9 MDT:-6 MESZ:2 MEZ:1 MSK:3 NZDT:13 NZST:12 PDT:-7 PHT:8 PKT:5 PST:-8 SAST:2 SGT:8 UTC:0 WAT:1 WIB:7 Z:0 ADT: AST: CST: CT: ET: IST: MST: MT: PT:";

/**
 * Reads a zone that is the whole of a string: 'GMT', '+0900', 'GMT+9', '-05:00'. `iso` is the offset as ISO writes it, empty
 * for a zone that stands for several; `undefined` for a string that is no zone.
 */
export function readZone(text: string): string | undefined {
  const found = /^([A-Z]{0,4})(?:([+-])(\d\d?)(?::?(\d\d))?)?$/.exec(text);
  if (!found || text === "") return undefined;
  const [, name = "", sign, hours = "", minutes = "0"] = found;
  const place = ` ${zones} `.indexOf(` ${name}:`);
  if (name && place < 0) return undefined;
  const hoursOff = zones.slice(place + name.length + 1).split(" ", 1)[0];
  if (!sign) return name && hoursOff ? isoZone(Number(hoursOff) * 60) : "";
  if (name ? hoursOff !== "0" : hours.length < 2) return undefined;
  const off = Number(hours) * 60 + Number(minutes);
  return off > 840 ? undefined : isoZone(sign === "-" ? -off : off);
}

const two = (value: number): string => String(Math.trunc(value)).padStart(2, "0");

const isoZone = (minutes: number): string =>
  minutes ? `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}` : "Z";
