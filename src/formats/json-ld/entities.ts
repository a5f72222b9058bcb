/** HTML's names of the signs that news text really carries, in the order of Unicode; a number tells where the next one stands. */
const SIGNS =
  "34 quot 38 amp apos 60 lt 62 gt " +
  "160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot " +
  "cedil sup1 ordm raquo frac14 frac12 frac34 iquest 198 AElig Ccedil 208 ETH 215 times Oslash 222 THORN szlig 230 aelig ccedil " +
  "240 eth 247 divide oslash 254 thorn 321 Lstrok lstrok 338 OElig oelig 8201 thinsp 8204 zwnj zwj 8211 ndash mdash " +
  "8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8226 bull 8230 hellip 8249 lsaquo rsaquo 8364 euro 8482 trade";

/** What follows the letter in the name of one with an accent, `eacute` or `Scaron`: the accents by themselves, likewise. */
const ACCENTS = "768 grave acute circ tilde macr 774 breve 776 uml 778 ring dblac caron";

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g;

function numbered(value: number): string | undefined {
  const surrogate = value >= 0xd800 && value <= 0xdfff;
  return value === 0 || value > 0x10ffff || surrogate ? undefined : String.fromCodePoint(value);
}

/** Where such a list has this name. */
function codeOf(list: string, name: string): number | undefined {
  let code = 0;
  for (const word of list.split(" ")) {
    if (word === name) return code;
    code = Number(word) || code + 1;
  }
  return undefined;
}

function named(name: string): string | undefined {
  const sign = codeOf(SIGNS, name);
  if (sign !== undefined) return String.fromCharCode(sign);
  const accent = codeOf(ACCENTS, name.slice(1));
  const letter = accent && (name.charAt(0) + String.fromCharCode(accent)).normalize();
  return letter && letter.length === 1 ? letter : undefined;
}

/**
 * Character references resolved, once: `Caf&eacute; &#8217;` gives `Café ’`. Unknown ones stay as written.
 *
 * Publishers put HTML into JSON-LD strings although nothing there decodes it.
 */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    const sign = name === undefined ? numbered(Number(decimal ?? `0x${hex}`)) : named(name);
    return sign ?? whole;
  });
}

/** Elements whose end is the end of a line. */
const LINE_ENDS = /^<(?:br|\/p|\/div|\/li|\/h[1-6]|\/blockquote)\b/i;

/**
 * A string of JSON-LD as readers would see it: tags off (a paragraph's end is a line break), references resolved, edges trimmed.
 *
 * @internal
 * @example
 * ```ts
 * plainText("<p>Bread &amp; butter</p><p>for a <b>mayor</b></p>"); //=> "Bread & butter\nfor a mayor"
 * ```
 */
export function plainText(html: string): string {
  const text = html.replace(/<[a-zA-Z/!][^<>]*>/g, (tag) => (LINE_ENDS.test(tag) ? "\n" : ""));
  return decodeEntities(text).trim();
}
