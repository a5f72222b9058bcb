/** A word as the lists of bylines write it: small, with plain apostrophes, Latin letters without their marks. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  for (let i = 0; i < small.length; i++) {
    const code = small.charCodeAt(i);
    // Latin letters with marks, the dot that a small 'İ' leaves behind, and the curly apostrophe.
    if (code > 0x7e && (code < 0x370 || code >> 8 === 0x1e || code === 0x2019)) {
      return small
        .replaceAll("’", "'")
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "");
    }
  }
  return small;
}
