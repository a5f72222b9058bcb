/**
 * The zod schema of every model: validation at a boundary, Standard Schema for frameworks, JSON Schema for everyone else.
 *
 * This is the one entry point that brings zod with it.
 *
 * @module onrecord/schema
 */
import * as z from "zod";
import * as models from "./models";

/** Type of {@link spanSchema}. */
export type SpanSchema = typeof models.span;
/**
 * Schema of the Span model.
 *
 * @example
 * ```ts
 * spanSchema.safeParse(null).success; //=> false
 * ```
 */
export const spanSchema: SpanSchema = models.span;

/** Type of {@link issueSchema}. */
export type IssueSchema = typeof models.issue;
/**
 * Schema of the Issue model.
 *
 * @example
 * ```ts
 * issueSchema.safeParse(null).success; //=> false
 * ```
 */
export const issueSchema: IssueSchema = models.issue;

/** Type of {@link partialDateSchema}. */
export type PartialDateSchema = typeof models.partialDate;
/**
 * Schema of the PartialDate model.
 *
 * @example
 * ```ts
 * partialDateSchema.safeParse(null).success; //=> false
 * ```
 */
export const partialDateSchema: PartialDateSchema = models.partialDate;

/** Type of {@link contributorSchema}. */
export type ContributorSchema = typeof models.contributor;
/**
 * Schema of the Contributor model.
 *
 * @example
 * ```ts
 * contributorSchema.safeParse(null).success; //=> false
 * ```
 */
export const contributorSchema: ContributorSchema = models.contributor;

/** Type of {@link bylineSchema}. */
export type BylineSchema = typeof models.byline;
/**
 * Schema of the Byline model.
 *
 * @example
 * ```ts
 * bylineSchema.safeParse(null).success; //=> false
 * ```
 */
export const bylineSchema: BylineSchema = models.byline;

/** Type of {@link photographerSchema}. */
export type PhotographerSchema = typeof models.photographer;
/**
 * Schema of the Photographer model.
 *
 * @example
 * ```ts
 * photographerSchema.safeParse(null).success; //=> false
 * ```
 */
export const photographerSchema: PhotographerSchema = models.photographer;

/** Type of {@link creditSchema}. */
export type CreditSchema = typeof models.credit;
/**
 * Schema of the Credit model.
 *
 * @example
 * ```ts
 * creditSchema.safeParse(null).success; //=> false
 * ```
 */
export const creditSchema: CreditSchema = models.credit;

/** Type of {@link personShownSchema}. */
export type PersonShownSchema = typeof models.personShown;
/**
 * Schema of the PersonShown model.
 *
 * @example
 * ```ts
 * personShownSchema.safeParse(null).success; //=> false
 * ```
 */
export const personShownSchema: PersonShownSchema = models.personShown;

/** Type of {@link captionSchema}. */
export type CaptionSchema = typeof models.caption;
/**
 * Schema of the Caption model.
 *
 * @example
 * ```ts
 * captionSchema.safeParse(null).success; //=> false
 * ```
 */
export const captionSchema: CaptionSchema = models.caption;

/** Type of {@link photoSchema}. */
export type PhotoSchema = typeof models.photo;
/**
 * Schema of the Photo model.
 *
 * @example
 * ```ts
 * photoSchema.safeParse(null).success; //=> false
 * ```
 */
export const photoSchema: PhotoSchema = models.photo;

/** Type of {@link cueSchema}. */
export type CueSchema = typeof models.cue;
/**
 * Schema of the Cue model.
 *
 * @example
 * ```ts
 * cueSchema.safeParse(null).success; //=> false
 * ```
 */
export const cueSchema: CueSchema = models.cue;

/** Type of {@link mentionSchema}. */
export type MentionSchema = typeof models.mention;
/**
 * Schema of the Mention model.
 *
 * @example
 * ```ts
 * mentionSchema.safeParse(null).success; //=> false
 * ```
 */
export const mentionSchema: MentionSchema = models.mention;

/** Type of {@link attributionSchema}. */
export type AttributionSchema = typeof models.attribution;
/**
 * Schema of the Attribution model.
 *
 * @example
 * ```ts
 * attributionSchema.safeParse(null).success; //=> false
 * ```
 */
export const attributionSchema: AttributionSchema = models.attribution;

/** Type of {@link occasionSchema}. */
export type OccasionSchema = typeof models.occasion;
/**
 * Schema of the Occasion model.
 *
 * @example
 * ```ts
 * occasionSchema.safeParse(null).success; //=> false
 * ```
 */
export const occasionSchema: OccasionSchema = models.occasion;

/** Type of {@link quotationSchema}. */
export type QuotationSchema = typeof models.quotation;
/**
 * Schema of the Quotation model.
 *
 * @example
 * ```ts
 * quotationSchema.safeParse(null).success; //=> false
 * ```
 */
export const quotationSchema: QuotationSchema = models.quotation;

/** Type of {@link sourceCountSchema}. */
export type SourceCountSchema = typeof models.sourceCount;
/**
 * Schema of the SourceCount model.
 *
 * @example
 * ```ts
 * sourceCountSchema.safeParse(null).success; //=> false
 * ```
 */
export const sourceCountSchema: SourceCountSchema = models.sourceCount;

/** Type of {@link anonymitySchema}. */
export type AnonymitySchema = typeof models.anonymity;
/**
 * Schema of the Anonymity model.
 *
 * @example
 * ```ts
 * anonymitySchema.safeParse(null).success; //=> false
 * ```
 */
export const anonymitySchema: AnonymitySchema = models.anonymity;

/** Type of {@link sourceSchema}. */
export type SourceSchema = typeof models.source;
/**
 * Schema of the Source model.
 *
 * @example
 * ```ts
 * sourceSchema.safeParse(null).success; //=> false
 * ```
 */
export const sourceSchema: SourceSchema = models.source;

/** Type of {@link sectionSchema}. */
export type SectionSchema = typeof models.section;
/**
 * Schema of the Section model.
 *
 * @example
 * ```ts
 * sectionSchema.safeParse(null).success; //=> false
 * ```
 */
export const sectionSchema: SectionSchema = models.section;

/** Type of {@link datelineSchema}. */
export type DatelineSchema = typeof models.dateline;
/**
 * Schema of the Dateline model.
 *
 * @example
 * ```ts
 * datelineSchema.safeParse(null).success; //=> false
 * ```
 */
export const datelineSchema: DatelineSchema = models.dateline;

/** Type of {@link blockSchema}. */
export type BlockSchema = typeof models.block;
/**
 * Schema of the Block model.
 *
 * @example
 * ```ts
 * blockSchema.safeParse(null).success; //=> false
 * ```
 */
export const blockSchema: BlockSchema = models.block;

/** Type of {@link correctionSchema}. */
export type CorrectionSchema = typeof models.correction;
/**
 * Schema of the Correction model.
 *
 * @example
 * ```ts
 * correctionSchema.safeParse(null).success; //=> false
 * ```
 */
export const correctionSchema: CorrectionSchema = models.correction;

/** Type of {@link furnitureSchema}. */
export type FurnitureSchema = typeof models.furniture;
/**
 * Schema of the Furniture model.
 *
 * @example
 * ```ts
 * furnitureSchema.safeParse(null).success; //=> false
 * ```
 */
export const furnitureSchema: FurnitureSchema = models.furniture;

/** Type of {@link publisherSchema}. */
export type PublisherSchema = typeof models.publisher;
/**
 * Schema of the Publisher model.
 *
 * @example
 * ```ts
 * publisherSchema.safeParse(null).success; //=> false
 * ```
 */
export const publisherSchema: PublisherSchema = models.publisher;

/** Type of {@link subjectSchema}. */
export type SubjectSchema = typeof models.subject;
/**
 * Schema of the Subject model.
 *
 * @example
 * ```ts
 * subjectSchema.safeParse(null).success; //=> false
 * ```
 */
export const subjectSchema: SubjectSchema = models.subject;

/** Type of {@link articleSchema}. */
export type ArticleSchema = typeof models.article;
/**
 * Schema of the Article model.
 *
 * @example
 * ```ts
 * articleSchema.safeParse(null).success; //=> false
 * ```
 */
export const articleSchema: ArticleSchema = models.article;

/** Type of {@link quotationReadingSchema}. */
export type QuotationReadingSchema = typeof models.quotationReading;
/**
 * Schema of the QuotationReading model.
 *
 * @example
 * ```ts
 * quotationReadingSchema.safeParse(null).success; //=> false
 * ```
 */
export const quotationReadingSchema: QuotationReadingSchema = models.quotationReading;

/** What {@link schemas} holds. */
export interface Schemas {
  /** {@link spanSchema} */
  readonly Span: SpanSchema;
  /** {@link issueSchema} */
  readonly Issue: IssueSchema;
  /** {@link partialDateSchema} */
  readonly PartialDate: PartialDateSchema;
  /** {@link contributorSchema} */
  readonly Contributor: ContributorSchema;
  /** {@link bylineSchema} */
  readonly Byline: BylineSchema;
  /** {@link photographerSchema} */
  readonly Photographer: PhotographerSchema;
  /** {@link creditSchema} */
  readonly Credit: CreditSchema;
  /** {@link personShownSchema} */
  readonly PersonShown: PersonShownSchema;
  /** {@link captionSchema} */
  readonly Caption: CaptionSchema;
  /** {@link photoSchema} */
  readonly Photo: PhotoSchema;
  /** {@link cueSchema} */
  readonly Cue: CueSchema;
  /** {@link mentionSchema} */
  readonly Mention: MentionSchema;
  /** {@link attributionSchema} */
  readonly Attribution: AttributionSchema;
  /** {@link occasionSchema} */
  readonly Occasion: OccasionSchema;
  /** {@link quotationSchema} */
  readonly Quotation: QuotationSchema;
  /** {@link sourceCountSchema} */
  readonly SourceCount: SourceCountSchema;
  /** {@link anonymitySchema} */
  readonly Anonymity: AnonymitySchema;
  /** {@link sourceSchema} */
  readonly Source: SourceSchema;
  /** {@link sectionSchema} */
  readonly Section: SectionSchema;
  /** {@link datelineSchema} */
  readonly Dateline: DatelineSchema;
  /** {@link blockSchema} */
  readonly Block: BlockSchema;
  /** {@link correctionSchema} */
  readonly Correction: CorrectionSchema;
  /** {@link furnitureSchema} */
  readonly Furniture: FurnitureSchema;
  /** {@link publisherSchema} */
  readonly Publisher: PublisherSchema;
  /** {@link subjectSchema} */
  readonly Subject: SubjectSchema;
  /** {@link articleSchema} */
  readonly Article: ArticleSchema;
  /** {@link quotationReadingSchema} */
  readonly QuotationReading: QuotationReadingSchema;
}

/**
 * Every schema by its model's name, as {@link jsonSchema} and the command line's `schema NAME` take it.
 *
 * @example
 * ```ts
 * schemas.Span.safeParse({ start: 0, end: 5 }).success; //=> true
 * ```
 */
export const schemas: Schemas = {
  Span: spanSchema,
  Issue: issueSchema,
  PartialDate: partialDateSchema,
  Contributor: contributorSchema,
  Byline: bylineSchema,
  Photographer: photographerSchema,
  Credit: creditSchema,
  PersonShown: personShownSchema,
  Caption: captionSchema,
  Photo: photoSchema,
  Cue: cueSchema,
  Mention: mentionSchema,
  Attribution: attributionSchema,
  Occasion: occasionSchema,
  Quotation: quotationSchema,
  SourceCount: sourceCountSchema,
  Anonymity: anonymitySchema,
  Source: sourceSchema,
  Section: sectionSchema,
  Dateline: datelineSchema,
  Block: blockSchema,
  Correction: correctionSchema,
  Furniture: furnitureSchema,
  Publisher: publisherSchema,
  Subject: subjectSchema,
  Article: articleSchema,
  QuotationReading: quotationReadingSchema,
};

/** The name of a model that has a schema: `"Article"`, `"Byline"`, … */
export type ModelName = keyof Schemas;

/**
 * The JSON Schema (draft 2020-12) of a model, as a plain object.
 *
 * @param name - The model's name, such as `"Article"`.
 * @returns A self-contained schema; shared models stand under `$defs`.
 * @throws TypeError when no model has that name.
 *
 * @example
 * ```ts
 * jsonSchema("Span").required; //=> ["start", "end"]
 * ```
 */
export function jsonSchema(name: ModelName): Record<string, unknown> {
  if (!Object.hasOwn(schemas, name))
    throw new TypeError(`jsonSchema: no model is called ${JSON.stringify(name)}`);
  return { ...z.toJSONSchema(schemas[name], { reused: "ref" }), title: name };
}
