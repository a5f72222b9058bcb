import {
  furnitureLines,
  furnitureOpenings,
  furniturePhrases,
  interfaceWords,
  relatedHeadings,
} from "../language";
import { bare, fold, opensWith, setOf } from "../text";

/** A story's sentence may speak of newsletters and cookies; a page's own line about them is short. */
const LONGEST = 400;
/** `(0/250)`: characters typed so far in a comment box. */
const COUNTER = /[([]?\b\d{1,4}\s?\/\s?\d{2,5}\s?\p{L}{0,12}[)\]]?$/u;
/** `12 comments`, `1.2K shares`, `5 min`, `14:05`, `2h ago`. */
const COUNT =
  /^(?:[\d.,]+\s?[km]?\s?(?:comments?|shares?|likes?|views?|reads?|retweets?|replies|reactions?|min(?:ute)?s?(?: read)?|votes?|followers?)|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[a-z]{2,4})?|(?:(?:last )?updated |published |posted )?\d+\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?)(?: ago)?|\d{1,4})$/;
const URL_ONLY = /^(?:https?:\/\/|www\.)\S+$/;

const lineSet = /* @__PURE__ */ new Set(furnitureLines);
const relatedSet = /* @__PURE__ */ new Set(relatedHeadings);
const wordSet = /* @__PURE__ */ setOf(interfaceWords);

/** Whether a line of a page is no part of its story, judged by its own words. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  const core = bare(folded);
  if (core === "" || lineSet.has(core) || URL_ONLY.test(folded)) return true;
  if (opensWith(core, furnitureOpenings) && !/^(?:read|watch)\b.*[.]["”’']?$/.test(folded)) return true;
  if (COUNT.test(core) || (text.length < 60 && COUNTER.test(folded))) return true;
  if (furniturePhrases.some((phrase) => folded.includes(phrase))) return true;
  return isInterface(core);
}

/** A few words that are all names of buttons or icons, counters let pass: `print dictionary print`, `Share 12`. */
function isInterface(core: string): boolean {
  const words = core.split(/[\s|/,·•:?]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 12) return false;
  const named = words.filter((word) => wordSet.has(word)).length;
  const counted = words.filter((word) => /^[\d.,]+[km]?$/.test(word)).length;
  return named > 0 && named + counted === words.length;
}

/** Whether a line is a heading over links to other stories. */
export function isRelatedHeading(text: string): boolean {
  if (text.length > 60) return false;
  const core = bare(fold(text));
  return relatedSet.has(core) || /^more (?:from|in|on|about) (?:the )?\p{L}+(?: \p{L}+)?$/u.test(core);
}
