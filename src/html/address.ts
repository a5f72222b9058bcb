/** Makes addresses of a page absolute and lets only http and https through. */
export interface AddressBook {
  /** The absolute address; nothing when it is not http or https, or relative with nothing to stand on. */
  resolve(address: string | undefined): string | undefined;
  /** Schemes that were refused, in order, each once: `["javascript:"]`. */
  readonly refused: readonly string[];
}

/** Longer ones are not addresses of anything. */
const MAX_ADDRESS = 4096;

/** Carriers of inline pictures and page actions, too common to tell anyone about. */
const SILENT = /^(?:data|blob|about|mailto|tel|sms|whatsapp):/;

/** Reads addresses as this page's browser would: against its `<base>`, that against where the page came from. */
export function addressBook(pageUrl: string | undefined, baseHref: string | undefined): AddressBook {
  const refused: string[] = [];
  const parse = (address: string | undefined, base: string | undefined): string | undefined => {
    const trimmed = address?.trim();
    if (trimmed === undefined || trimmed === "" || trimmed.length > MAX_ADDRESS) return undefined;
    const url = urlOf(base === undefined && trimmed.startsWith("//") ? `https:${trimmed}` : trimmed, base);
    if (url === undefined) return undefined;
    if (url.protocol === "http:" || url.protocol === "https:") return url.href;
    if (!SILENT.test(url.protocol) && !refused.includes(url.protocol)) refused.push(url.protocol);
    return undefined;
  };
  const page = parse(pageUrl, undefined);
  const base = parse(baseHref, page) ?? page;
  return { resolve: (address) => parse(address, base), refused };
}

function urlOf(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
