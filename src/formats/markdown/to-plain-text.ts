import type { Article } from "../../model";
import { layOut } from "../layout";

/**
 * The article as plain text that can be read aloud: kicker, headline, subheadline and the story's blocks, an empty line between.
 * Captions, bylines and furniture are left out.
 *
 * @example
 * ```ts
 * toPlainText(parseArticle("Mayor quits\n\nBy Ann Lee\n\nThe mayor has resigned.")); //=> "Mayor quits\n\nThe mayor has resigned."
 * ```
 */
export function toPlainText({ kicker, headline, subheadline, blocks }: Article): string {
  const story = blocks.filter(({ type }) => type !== "caption" && type !== "byline");
  return layOut({ kicker, headline, subheadline, blocks: story }).text;
}
