/** A colour as `#rrggbb`. */
type Hex = string;

/** What one colour scheme needs. */
export interface Scheme {
  /** Behind everything. */
  paper: Hex;
  /** Behind the list of sources and the card. */
  panel: Hex;
  /** Text. */
  ink: Hex;
  /** Lesser text; still 4.5:1 on paper and panel. */
  soft: Hex;
  /** Lines. */
  rule: Hex;
  /** One colour a speaker, used in turn; the last is for statements that nobody is named for. */
  speakers: readonly Hex[];
}

export const light: Scheme = {
  paper: "#fffdf9",
  panel: "#f6f3ec",
  ink: "#1d1f22",
  soft: "#5c5f66",
  rule: "#ddd8cc",
  speakers: [
    "#0b5cad",
    "#a8410b",
    "#1a6b3c",
    "#7a3e9d",
    "#785900",
    "#006a70",
    "#b0203f",
    "#48566a",
    "#546800",
    "#a02a84",
    "#5c5f66",
  ],
};

export const dark: Scheme = {
  paper: "#15181b",
  panel: "#1d2125",
  ink: "#e9e6df",
  soft: "#a9adb4",
  rule: "#363b41",
  speakers: [
    "#7db4f5",
    "#f29a66",
    "#6fcf97",
    "#cba0ee",
    "#e0bd52",
    "#5ccbd1",
    "#f48fa5",
    "#aab8cb",
    "#b7cf5a",
    "#ee95d6",
    "#a9adb4",
  ],
};

/** How many colours take turns. */
export const speakerColours = 10;

/** `part` of one colour over another: the tints behind statements. */
export function mix(over: Hex, under: Hex, part: number): Hex {
  const channel = (i: number) => {
    const top = Number.parseInt(over.slice(i, i + 2), 16);
    const ground = Number.parseInt(under.slice(i, i + 2), 16);
    return Math.round(top * part + ground * (1 - part))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The two tints of a speaker: behind own words, and the stripes of a hatch. */
export function tints(scheme: Scheme, speaker: Hex): [tint: Hex, stripe: Hex] {
  return [mix(speaker, scheme.paper, 0.13), mix(speaker, scheme.paper, 0.27)];
}
