import { ALL_CAPS, CAPITAL, DOTTED, type Tokens, WORD } from "../../text";

/** A turn of a transcript: `SMITH: We lost.`, `Q: Why?` */
export interface Turn {
  /** First token of the paragraph, where a stray quotation mark may stand. */
  readonly from: number;
  /** First token of the label. */
  readonly label: number;
  readonly colon: number;
  /** Just past the last token of the paragraph. */
  readonly to: number;
}

/** Words in a label at most: `FORMER SECRETARY OF STATE ADA QUILL:`. */
const LABEL_WORDS = 7;
/** A text with fewer turns is no transcript: `Poll: Voters Tire of Campaign` is a headline. */
const ENOUGH = 3;

/**
 * The turns of a transcript or an interview, one a paragraph; none where the text is neither.
 *
 * Some papers open each turn with a quotation mark and close none; that mark is no quotation's.
 */
export function turnsOf(tokens: Tokens): Turn[] {
  const turns: Turn[] = [];
  const labels = new Map<number, number>();
  for (let p = 0; p + 1 < tokens.paragraphs.length; p++) {
    const from = tokens.paragraphs[p] ?? 0;
    const to = tokens.paragraphs[p + 1] ?? 0;
    const turn = turnOf(tokens, from, to);
    if (!turn) continue;
    turns.push(turn);
    const label = tokens.hash[turn.colon - 1] ?? 0;
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  if (turns.length < ENOUGH) return [];
  // In a transcript the same people speak again; a list of `Label: text` names each once.
  const repeated = turns.filter((turn) => (labels.get(tokens.hash[turn.colon - 1] ?? 0) ?? 0) > 1);
  return repeated.length * 2 >= turns.length ? turns : [];
}

function turnOf(tokens: Tokens, from: number, to: number): Turn | undefined {
  const { flags, code } = tokens;
  let label = from;
  if (label < to && ((flags[label] ?? 0) & WORD) === 0) label++;
  let i = label;
  let capitals = 0;
  while (i < to && i < label + LABEL_WORDS && ((flags[i] ?? 0) & WORD) !== 0) {
    if (((flags[i] ?? 0) & (CAPITAL | ALL_CAPS)) !== 0) capitals++;
    i++;
  }
  const words = i - label;
  // `Q. Why?`, with no colon
  if (words > 1 && isLetter(tokens, label) && ((flags[label] ?? 0) & DOTTED) !== 0)
    return { from, label, colon: label, to };
  if (i >= to - 1 || code[i] !== 0x3a || ((flags[i] ?? 0) & WORD) !== 0 || words === 0 || capitals < words)
    return undefined;
  return { from, label, colon: i, to };
}

function isLetter({ start, end, text }: Tokens, token: number): boolean {
  const at = start[token] ?? 0;
  const size = (end[token] ?? 0) - at;
  return size === 1 || (size === 2 && text.charCodeAt(at + 1) === 0x2e);
}

/** Whose the turn is, where its label is the letter of an interview: `A: Nobody else was doing it.` */
export function letterOf(tokens: Tokens, turn: Turn): "Q" | "A" | undefined {
  if (!isLetter(tokens, turn.label) || (turn.colon !== turn.label && turn.colon !== turn.label + 1))
    return undefined;
  const letter = tokens.text[tokens.start[turn.label] ?? 0];
  return letter === "Q" || letter === "A" ? letter : undefined;
}
