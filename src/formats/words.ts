/** Whether this is one of the words of a list: `isIn("head|foot", "foot")`. */
export function isIn(list: string, word: string | undefined): boolean {
  return word !== undefined && list.split("|").includes(word);
}
