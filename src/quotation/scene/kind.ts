/**
 * One kind for each token, coarser than its tags: what the learned decisions look at.
 *
 * Their order is part of the weights: a new kind goes to the end, and the weights are learned again.
 */
export const none = 0;
export const comma = 1;
export const stop = 2;
export const quoteOpen = 3;
export const quoteClose = 4;
export const colon = 5;
export const semicolon = 6;
export const dash = 7;
export const bracketOpen = 8;
export const bracketClose = 9;
export const otherMark = 10;
export const clitic = 11;
export const that = 12;
export const to = 13;
export const relative = 14;
export const subject = 15;
export const object = 16;
export const possessive = 17;
export const determiner = 18;
export const preposition = 19;
export const coordinator = 20;
export const subordinator = 21;
export const be = 22;
export const have = 23;
export const auxiliaryDo = 24;
export const modal = 25;
export const negation = 26;
export const adverb = 27;
export const time = 28;
export const quantity = 29;
export const name = 30;
export const cuePast = 31;
export const cueIng = 32;
export const cueThird = 33;
export const cueBase = 34;
export const past = 35;
export const ing = 36;
export const third = 37;
export const verb = 38;
export const cueNoun = 39;
export const word = 40;

/** A form of `be`, `have` or `do`, or a modal verb. */
export function isAuxiliary(kind: number): boolean {
  return kind >= be && kind <= modal;
}

/** An auxiliary, a past form or a form in -s. */
export function isFiniteVerb(kind: number): boolean {
  return isAuxiliary(kind) || kind === past || kind === third || isFiniteCue(kind);
}

/** The same of a verb that may be a cue. */
export function isFiniteCue(kind: number): boolean {
  return kind === cuePast || kind === cueThird;
}
