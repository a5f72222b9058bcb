import * as z from "zod";
import type {
  Anonymity,
  Article,
  Attribution,
  Block,
  Byline,
  Caption,
  Contributor,
  Correction,
  Credit,
  Cue,
  Dateline,
  Furniture,
  Issue,
  Json,
  Mention,
  Occasion,
  PartialDate,
  PersonShown,
  Photo,
  Photographer,
  Publisher,
  Quotation,
  QuotationReading,
  Section,
  Source,
  SourceCount,
  Span,
  Subject,
} from "../index";

// One schema a model, in the order that each needs the ones before it. The documented interfaces in `model/` are the
// originals; `satisfies` holds each schema to its interface here, and `test/model/schema.test-d.ts` proves the two equal.

const offset = z.int().min(0);
const text = z.string().min(1);
const httpUrl = z.string().regex(/^https?:\/\//);

export const span = z
  .object({ start: offset, end: offset })
  .refine((s) => s.start <= s.end, "a span ends before it starts") satisfies z.ZodType<Span>;

export const issue = z.object({
  code: z.enum([
    "empty-input",
    "control-character",
    "no-headline",
    "unclosed-mark",
    "missing-opening-mark",
    "unattributed-quotation",
    "unresolved-speaker",
    "inferred-speaker",
    "uncertain-name",
    "not-a-byline",
    "impossible-date",
    "metadata-conflict",
    "invalid-json-ld",
    "unsafe-url",
    "truncated",
    "no-body",
  ]),
  message: text,
  span: span.optional(),
}) satisfies z.ZodType<Issue>;

export const partialDate = z.object({
  raw: text,
  span: span.optional(),
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  weekday: z.int().min(1).max(7).optional(),
  time: z
    .string()
    .regex(/^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/)
    .optional(),
  iso: z
    .string()
    .regex(/^(\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?|--\d\d-\d\d)$/)
    .optional(),
}) satisfies z.ZodType<PartialDate>;

export const contributor = z.object({
  name: text,
  rawName: text,
  span: span.optional(),
  type: z.enum(["person", "organization"]),
  role: z.enum([
    "author",
    "reporter",
    "contributor",
    "editor",
    "translator",
    "photographer",
    "illustrator",
    "video",
  ]),
  jobTitle: text.optional(),
  affiliation: text.optional(),
  location: text.optional(),
  email: text.optional(),
  handle: text.optional(),
  url: httpUrl.optional(),
}) satisfies z.ZodType<Contributor>;

export const byline = z.object({
  raw: z.string(),
  span: span.optional(),
  position: z.enum(["head", "foot"]),
  contributors: z.array(contributor),
  published: partialDate.optional(),
  modified: partialDate.optional(),
}) satisfies z.ZodType<Byline>;

export const photographer = z.object({ name: text }) satisfies z.ZodType<Photographer>;

export const credit = z.object({
  raw: text,
  span: span.optional(),
  photographers: z.array(photographer),
  agencies: z.array(text),
}) satisfies z.ZodType<Credit>;

export const personShown = z.object({
  name: text,
  span: span.optional(),
  role: text.optional(),
  position: text.optional(),
}) satisfies z.ZodType<PersonShown>;

export const caption = z.object({
  raw: z.string(),
  text: z.string(),
  span: span.optional(),
  credit: credit.optional(),
  date: partialDate.optional(),
  place: text.optional(),
  people: z.array(personShown),
  kind: z.enum(["file", "handout", "courtesy", "screenshot", "illustration"]).optional(),
}) satisfies z.ZodType<Caption>;

export const photo = z.object({
  url: httpUrl.optional(),
  alt: text.optional(),
  caption: caption.optional(),
  occurrences: z.array(span),
}) satisfies z.ZodType<Photo>;

export const cue = z.object({
  text,
  span,
  lemma: text,
  class: z.enum([
    "say",
    "ask",
    "answer",
    "claim",
    "deny",
    "announce",
    "predict",
    "promise",
    "write",
    "order",
    "praise",
    "criticize",
    "think",
    "show",
    "accordance",
    "colon",
  ]),
}) satisfies z.ZodType<Cue>;

export const mention = z.object({
  text,
  span,
  type: z.enum(["name", "pronoun", "role", "description"]),
}) satisfies z.ZodType<Mention>;

export const attribution = z.object({
  cue: cue.optional(),
  mention: mention.optional(),
  sourceId: text.optional(),
  basis: z.enum(["stated", "pronoun", "continued", "inferred"]),
}) satisfies z.ZodType<Attribution>;

export const occasion = z.object({ text, span }) satisfies z.ZodType<Occasion>;

export const quotation = z.object({
  id: text,
  kind: z.enum(["direct", "mixed", "indirect"]),
  spans: z.array(span).min(1),
  quoted: z.array(span),
  text: z.string(),
  attribution: attribution.optional(),
  within: text.optional(),
  occasion: occasion.optional(),
  addressee: mention.optional(),
  when: partialDate.optional(),
}) satisfies z.ZodType<Quotation>;

export const sourceCount = z.object({
  min: z.int().min(1),
  max: z.int().min(1).optional(),
  raw: text.optional(),
}) satisfies z.ZodType<SourceCount>;

export const anonymity = z.object({
  descriptor: text,
  span,
  count: sourceCount,
  granted: z.boolean(),
  terms: z
    .enum([
      "condition-of-anonymity",
      "asked-not-to-be-named",
      "declined-to-be-named",
      "not-authorized",
      "on-background",
      "off-the-record",
      "other",
    ])
    .optional(),
  reason: text.optional(),
  proximity: text.optional(),
  distinctFrom: z.array(text).optional(),
}) satisfies z.ZodType<Anonymity>;

export const source = z
  .object({
    id: text,
    type: z.enum(["person", "organization", "document", "group", "unnamed"]),
    name: text.optional(),
    description: text,
    role: text.optional(),
    affiliation: text.optional(),
    former: z.boolean().optional(),
    mentions: z.array(mention).min(1),
    anonymity: anonymity.optional(),
  })
  .refine(
    (s) => s.type !== "unnamed" || s.name === undefined,
    "an unnamed source has a name",
  ) satisfies z.ZodType<Source>;

export const section = z.object({ name: text, url: httpUrl.optional() }) satisfies z.ZodType<Section>;

export const dateline = z.object({
  raw: text,
  span,
  place: text.optional(),
  date: partialDate.optional(),
  agency: text.optional(),
}) satisfies z.ZodType<Dateline>;

export const block = z.object({
  type: z.enum(["paragraph", "heading", "list-item", "quote", "caption", "byline"]),
  text,
  span,
}) satisfies z.ZodType<Block>;

export const correction = z.object({
  text,
  span: span.optional(),
  date: partialDate.optional(),
}) satisfies z.ZodType<Correction>;

export const furniture = z.object({ text, span }) satisfies z.ZodType<Furniture>;

export const publisher = z.object({ name: text, url: httpUrl.optional() }) satisfies z.ZodType<Publisher>;

export const subject = z.object({
  name: text,
  type: z.enum(["topic", "person", "organization", "place", "event", "keyword"]),
  uri: text.optional(),
}) satisfies z.ZodType<Subject>;

export const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);

export const article = z.object({
  text: z.string(),
  headline: text.optional(),
  headlineSpan: span.optional(),
  subheadline: text.optional(),
  subheadlineSpan: span.optional(),
  kicker: text.optional(),
  kickerSpan: span.optional(),
  sections: z.array(section),
  trail: z.array(section),
  bylines: z.array(byline),
  dateline: dateline.optional(),
  published: partialDate.optional(),
  modified: partialDate.optional(),
  language: text.optional(),
  url: httpUrl.optional(),
  publisher: publisher.optional(),
  subjects: z.array(subject).optional(),
  blocks: z.array(block),
  photos: z.array(photo),
  quotations: z.array(quotation),
  sources: z.array(source),
  corrections: z.array(correction),
  furniture: z.array(furniture),
  issues: z.array(issue),
  extensions: z.record(z.string(), json).optional(),
}) satisfies z.ZodType<Article>;

export const quotationReading = z.object({
  quotations: z.array(quotation),
  sources: z.array(source),
  issues: z.array(issue),
}) satisfies z.ZodType<QuotationReading>;
