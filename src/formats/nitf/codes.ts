import type { Section, Subject } from "../../model";

/** Where the codes of subjects have been since 2010. */
export const MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

/** Where they were before. */
export const SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/";

/** Between the steps of a section path in `position.section`. */
const STEP = " > ";

export const sectionsOfLabel = (label: string | undefined): Section[] =>
  (label ?? "")
    .split(STEP)
    .filter(Boolean)
    .map((name) => ({ name }));

export const labelOfSections = (sections: readonly Section[]): string | undefined =>
  sections.map(({ name }) => name).join(STEP) || undefined;

/** Elements that name a subject, and what each is. */
export const IDENTIFIED: readonly (readonly [element: string, type: Subject["type"]])[] = [
  ["person", "person"],
  ["org", "organization"],
  ["location", "place"],
  ["event", "event"],
  ["classifier", "topic"],
];
