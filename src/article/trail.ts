import { homeNames } from "../language";
import type { Section } from "../model";
import { fold } from "../text";

// bounded: one line of at most 200 units
const SEPARATOR = /\s*[>›»→❯]\s*|\s+[/|·]\s+/;
const LONGEST_STEP = 40;

/**
 * The steps of a breadcrumb trail, or nothing where the line is none: `Home > National > Diplomacy`.
 * With `/`, `|` and `·`, which separate other things too, it must begin at home.
 */
export function readTrail(text: string): Section[] | undefined {
  if (text.length > 200) return undefined;
  const steps = text.split(SEPARATOR).filter((step) => step !== "");
  if (steps.length < 2 || steps.some((step) => step.length > LONGEST_STEP)) return undefined;
  const arrows = /[>›»→❯]/.test(text);
  if (!isHome(steps[0] ?? "") && !(arrows && steps.every((step) => /^\p{Lu}|^\p{Lo}/u.test(step))))
    return undefined;
  return steps.map((name) => ({ name }));
}

/** Whether a step of a trail is the site's front page. */
export function isHome(name: string): boolean {
  return homeNames.includes(fold(name));
}
