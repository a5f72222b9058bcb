import { countLeading } from "../text";
import type { Page } from "./page";

/** Tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first run of capitals that ends behind a token. */
export function firstRun({ names }: Page, token: number): number {
  return countLeading(names.count, (i) => (names.to[i] ?? 0) <= token);
}

/** The run of capitals that holds a token. */
export function runAt(page: Page, token: number): Stretch | undefined {
  const { names } = page;
  const run = firstRun(page, token);
  const from = names.from[run] ?? page.tokens.count;
  return from <= token ? { from, to: names.to[run] ?? from } : undefined;
}
