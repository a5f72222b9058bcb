import { parseCaption } from "../caption";
import type { Caption, ParseOptions, Photo, Span } from "../model";
import { fold, shift } from "../text";
import type { Label } from "./layout";
import type { Look } from "./look";

/** The photos of a page, in order; the same caption printed again is another occurrence of the same photo. */
export function readPhotos(
  text: string,
  looks: readonly Look[],
  labels: readonly Label[],
  options: ParseOptions,
): Photo[] {
  const photos = new Map<string, Photo>();
  for (const span of captionSpans(looks, labels)) {
    const caption = captionAt(text, span, options);
    const key = fold(caption.text === "" ? caption.raw : caption.text);
    const known = photos.get(key);
    if (known) {
      known.occurrences.push(span);
      if (!known.caption?.credit && caption.credit) known.caption = caption;
    } else photos.set(key, { caption, occurrences: [span] });
  }
  return [...photos.values()];
}

/** Reads a caption where it stands in a text. */
export function captionAt(text: string, span: Span, options: ParseOptions): Caption {
  const caption = shift(parseCaption(text.slice(span.start, span.end), options), span.start);
  return { ...caption, span };
}

/** One span a caption: a description and the credit line right below it are one. */
export function captionSpans(looks: readonly Look[], labels: readonly Label[]): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  looks.forEach((seen, i) => {
    if (labels[i] !== "caption") {
      open = undefined;
      return;
    }
    const creditOnly = seen.caption?.text === "";
    if (open && creditOnly && seen.line.gap === 0) open.end = seen.line.span.end;
    else {
      open = { ...seen.line.span };
      spans.push(open);
    }
    if (seen.caption?.credit) open = undefined;
  });
  return spans;
}
