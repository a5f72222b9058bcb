/**
 * In and out of the trade's formats: every reader gives an article, every writer takes one.
 *
 * @module formats
 */
export * from "./ninjs";
