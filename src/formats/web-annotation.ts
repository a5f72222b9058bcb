/**
 * W3C Web Annotation: each statement as a note on the page that holds it.
 *
 * @module onrecord/formats/web-annotation
 */
export {
  type TextPositionSelector,
  type TextQuoteSelector,
  type TextualBody,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from "./web-annotation/to-web-annotations";
