/** What HTML calls U+00A0 to U+00BF, in order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot " +
  "cedil sup1 ordm raquo frac14 frac12 frac34 iquest";

/** What follows the letter in the name of one with an accent: `eacute`, `Scaron`. They stand as Unicode has the accents, from U+0300. */
const ACCENTS = "grave acute circ tilde macr - breve - uml - ring dblac caron";

/** The others that news text really carries, each before its sign. */
const OTHERS =
  "AElig=Æ Ccedil=Ç ETH=Ð Lstrok=Ł OElig=Œ Oslash=Ø THORN=Þ aelig=æ amp=& apos=' bdquo=„ bull=• ccedil=ç divide=÷ eth=ð euro=€ " +
  'gt=> hellip=… ldquo=“ lsaquo=‹ lsquo=‘ lstrok=ł lt=< mdash=— ndash=– oelig=œ oslash=ø quot=" rdquo=” rsaquo=› rsquo=’ sbquo=‚ ' +
  "szlig=ß thinsp=\u2009 thorn=þ times=× trade=™ zwj=\u200d zwnj=\u200c";

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g;

function numbered(value: number): string | undefined {
  const surrogate = value >= 0xd800 && value <= 0xdfff;
  return value === 0 || value > 0x10ffff || surrogate ? undefined : String.fromCodePoint(value);
}

function named(name: string): string | undefined {
  const other = ` ${OTHERS}`.split(` ${name}=`)[1];
  if (other) return other.charAt(0);
  const latin = LATIN.split(" ").indexOf(name);
  if (latin >= 0) return String.fromCharCode(0xa0 + latin);
  const accent = ACCENTS.split(" ").indexOf(name.slice(1));
  const letter = (name.charAt(0) + String.fromCharCode(0x300 + accent)).normalize();
  return accent >= 0 && letter.length === 1 ? letter : undefined;
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
