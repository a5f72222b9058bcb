/** A document as a browser has it: the browser's own where the tests run in one, linkedom's in Node. */
export async function documentOf(html: string): Promise<Pick<Document, "documentElement">> {
  if (typeof DOMParser !== "undefined") return new DOMParser().parseFromString(html, "text/html");
  const name = "linkedom";
  const { parseHTML }: typeof import("linkedom") = await import(/* @vite-ignore */ name);
  return parseHTML(html).document;
}
