/** How many bytes are searched for a declaration; the HTML Standard says 1024, real pages need more. */
const DECLARATION_BYTES = 4096;

/**
 * Bytes as text: by byte order mark, else as the page declares, else UTF-8; a declaration that the bytes belie, or none that a decoder
 * knows, gives way to UTF-8 where the bytes are UTF-8 and to Windows-1252 where they are not.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, "utf-16be", false) ?? "";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le", false) ?? "";
  const utf8 = decode(bytes, "utf-8", true);
  // Text in another encoding is hardly ever valid UTF-8 by chance, unless it is plain ASCII and any reading gives the same.
  if (utf8 !== undefined && !isIso2022(bytes)) return utf8;
  const declared = declaredCharset(bytes);
  if (declared !== undefined && declared !== "utf-8" && declared !== "utf8") {
    const text = decode(bytes, declared, false);
    if (text !== undefined) return text;
  }
  // A UTF-8 page with a few broken bytes is still one; a page of single bytes is not.
  const lenient = decode(bytes, "utf-8", false) ?? "";
  return isMostlyUtf8(lenient) ? lenient : (decode(bytes, "windows-1252", false) ?? lenient);
}

function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `<meta charset="…">`, `<meta http-equiv … content="…; charset=…">`, `<?xml encoding="…"?>`. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = decode(bytes.subarray(0, DECLARATION_BYTES), "windows-1252", false) ?? "";
  const found = /(?:charset|encoding)\s?=\s?["']?([\w-]{2,30})/i.exec(head);
  return found?.[1]?.toLowerCase();
}

/** ISO-2022-JP is written in ASCII bytes with escapes, and so passes for UTF-8. */
function isIso2022(bytes: Uint8Array): boolean {
  return bytes.includes(0x1b) && declaredCharset(bytes)?.startsWith("iso-2022") === true;
}

function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let multibyte = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) multibyte++;
  }
  return multibyte > broken * 4;
}
