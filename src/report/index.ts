/**
 * How a story is sourced, as figures and findings, and as a page to look at.
 *
 * @module onrecord/report
 */
export * from "./audit";
export * from "./page";
