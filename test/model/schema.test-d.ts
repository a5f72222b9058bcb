import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type * as model from "../../src/model";
import type * as schema from "../../src/model/schema";

/** Each schema infers exactly its documented interface, no more and no less. */
test("the schemas equal the interfaces", () => {
  expectTypeOf<z.infer<schema.SpanSchema>>().toEqualTypeOf<model.Span>();
  expectTypeOf<z.infer<schema.IssueSchema>>().toEqualTypeOf<model.Issue>();
  expectTypeOf<z.infer<schema.PartialDateSchema>>().toEqualTypeOf<model.PartialDate>();
  expectTypeOf<z.infer<schema.ContributorSchema>>().toEqualTypeOf<model.Contributor>();
  expectTypeOf<z.infer<schema.BylineSchema>>().toEqualTypeOf<model.Byline>();
  expectTypeOf<z.infer<schema.PhotographerSchema>>().toEqualTypeOf<model.Photographer>();
  expectTypeOf<z.infer<schema.CreditSchema>>().toEqualTypeOf<model.Credit>();
  expectTypeOf<z.infer<schema.PersonShownSchema>>().toEqualTypeOf<model.PersonShown>();
  expectTypeOf<z.infer<schema.CaptionSchema>>().toEqualTypeOf<model.Caption>();
  expectTypeOf<z.infer<schema.PhotoSchema>>().toEqualTypeOf<model.Photo>();
  expectTypeOf<z.infer<schema.CueSchema>>().toEqualTypeOf<model.Cue>();
  expectTypeOf<z.infer<schema.MentionSchema>>().toEqualTypeOf<model.Mention>();
  expectTypeOf<z.infer<schema.AttributionSchema>>().toEqualTypeOf<model.Attribution>();
  expectTypeOf<z.infer<schema.OccasionSchema>>().toEqualTypeOf<model.Occasion>();
  expectTypeOf<z.infer<schema.QuotationSchema>>().toEqualTypeOf<model.Quotation>();
  expectTypeOf<z.infer<schema.SourceCountSchema>>().toEqualTypeOf<model.SourceCount>();
  expectTypeOf<z.infer<schema.AnonymitySchema>>().toEqualTypeOf<model.Anonymity>();
  expectTypeOf<z.infer<schema.SourceSchema>>().toEqualTypeOf<model.Source>();
  expectTypeOf<z.infer<schema.SectionSchema>>().toEqualTypeOf<model.Section>();
  expectTypeOf<z.infer<schema.DatelineSchema>>().toEqualTypeOf<model.Dateline>();
  expectTypeOf<z.infer<schema.BlockSchema>>().toEqualTypeOf<model.Block>();
  expectTypeOf<z.infer<schema.CorrectionSchema>>().toEqualTypeOf<model.Correction>();
  expectTypeOf<z.infer<schema.FurnitureSchema>>().toEqualTypeOf<model.Furniture>();
  expectTypeOf<z.infer<schema.PublisherSchema>>().toEqualTypeOf<model.Publisher>();
  expectTypeOf<z.infer<schema.SubjectSchema>>().toEqualTypeOf<model.Subject>();
  expectTypeOf<z.infer<schema.ArticleSchema>>().toEqualTypeOf<model.Article>();
  expectTypeOf<z.infer<schema.QuotationReadingSchema>>().toEqualTypeOf<model.QuotationReading>();
});
