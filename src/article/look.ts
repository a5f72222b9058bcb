import { parseByline } from "../byline";
import { parseCaption } from "../caption";
import { correctionOpenings, kickers } from "../language";
import type { Byline, Caption, ParseOptions, Section } from "../model";
import { bare, fold, opensWith } from "../text";
import { type DateLine, readDateLine } from "./date-line";
import { findDateline } from "./dateline";
import { isFurniture, isRelatedHeading } from "./furniture";
import type { Line } from "./lines";
import { readTrail } from "./trail";

/** What a line is by its own words, before its neighbours are asked. */
export interface Look {
  line: Line;
  /** How many words it has. */
  words: number;
  /** Ends as a sentence does. */
  sentence: boolean;
  /** Long enough, and ended like a sentence: running text. */
  prose: boolean;
  /** Whole line in quotation marks. */
  quoted: boolean;
  furniture: boolean;
  /** A heading over links to other stories. */
  related: boolean;
  kicker: boolean;
  correction: boolean;
  /** Opens with an agency's dateline. */
  dated: boolean;
  trail?: Section[] | undefined;
  /** Only dates and what they are called: `Published: April 8, 2024`. */
  date?: DateLine | undefined;
  /** Someone is named as its maker. */
  byline?: Byline | undefined;
  /** Opens with a word that only bylines have: 'By'. */
  signed: boolean;
  /** Reads as a photo's caption or credit. */
  caption?: Caption | undefined;
  /** Where a list item's text begins, past its bullet. */
  bullet: number;
}

const SENTENCE_END = /[.!?…。！？][)\]"'”’»」』]*$/;
const QUOTED = /^["“”„«‘「『].*["”“»’」』][.,]?$/s;
const BULLET = /^(?:[•·●▪◦‣∙*]|[-–—](?=\s\S))\s*(?=\S)/;
const SIGNED =
  /^(?:by|von|par|por|di|door|av|af|tekst|text|texte|texto|testo|words|story|report|reported|reporting|written|analysis|opinion|additional reporting|compiled|as told to)(?: by)?(?::|\s+(?=\S))/i;
/** 'By' before a capital letter; 'By clicking …' is furniture. */
const BY_NAME = /^(?:By|BY|by)\s+\p{Lu}/u;
const SIGN_OFF =
  /^[([]\s*(?:additional )?(?:reporting|writing|report|editing|compiled|edited|with reporting|with inputs?)\b.*[)\]]\.?$/i;
const SHARED_CREDIT = /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting|from \p{Lu})/u;

/** Reads every line once. */
export function look(line: Line, options: ParseOptions): Look {
  const { text } = line;
  const words = countWords(text);
  const sentence = SENTENCE_END.test(text);
  const folded = fold(text.slice(0, 120));
  const seen: Look = {
    line,
    words,
    sentence,
    prose: false,
    quoted: text.length < 600 && QUOTED.test(text),
    furniture: !BY_NAME.test(text) && isFurniture(text),
    related: isRelatedHeading(text),
    kicker: kickers.includes(bare(folded)),
    correction: opensWith(folded, correctionOpenings),
    dated: findDateline(text) !== undefined,
    signed: false,
    bullet: BULLET.exec(text)?.[0].length ?? 0,
  };
  if (seen.furniture) return seen;
  seen.trail = readTrail(text);
  seen.date = readDateLine(text, options);
  const signOff = SIGN_OFF.test(text) || (words < 60 && SHARED_CREDIT.test(text));
  seen.signed = signOff || (words <= 40 && SIGNED.test(text) && !(sentence && words > 14));
  if (text.length <= 400 && !seen.date && (signOff || !sentence || seen.signed)) {
    const byline = parseByline(text, options);
    if (byline.contributors.length > 0) seen.byline = byline;
  }
  seen.signed &&= seen.byline !== undefined;
  seen.prose = seen.dated || (!seen.signed && isProse(text, words, sentence));
  if (text.length <= 1200) seen.caption = captionOf(text, options);
  return seen;
}

/** Running text: a sentence of some length; in scripts without spaces, by letters. */
function isProse(text: string, words: number, sentence: boolean): boolean {
  if (sentence) return words >= 9 || text.length >= 60 || (words < text.length / 12 && text.length >= 20);
  return words >= 28;
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** Marks that set a credit apart, so that a line of a page is taken for a caption and no paragraph is. */
const CREDIT_MARK =
  // bounded: a credit of at most 120 units
  /^(?:\[[^\]]*\]|[([]?\s*(?:photos?|photograph(?:ed|s|y)?|pictures?|images?|credits?|courtesy|handout|file|foto|fotos|fotografie|crédit|illustration|graphic|screenshot|screengrab)\b.*|©.*|[|].*|.*(?:\/|\bvia\b|\bAP Photo\b|\bGetty\b|\bfile photo\b).*)$/is;
const LABEL =
  /^(?:\(?(?:photo|picture|image|pictured|file photo|file|caption|above|main image|photograph|foto|bild)\)?\s*(?::|–|—|-)\s*|image caption\b)/i;

/** Something of every {@link CREDIT_MARK}: most lines have nothing of the kind, and are spared the reading. */
const CREDIT_HINT =
  /[[©|/]|(?:photo|picture|image|credit|courtesy|handout|file|foto|crédit|illustration|graphic|screenshot|screengrab|via|getty)/i;

function captionOf(text: string, options: ParseOptions): Caption | undefined {
  if (!CREDIT_HINT.test(text) && !LABEL.test(text)) return undefined;
  const caption = parseCaption(text, options);
  const raw = caption.credit?.raw;
  if (raw !== undefined && raw.length <= 120 && CREDIT_MARK.test(raw.trim())) return caption;
  return LABEL.test(text) ? caption : undefined;
}
