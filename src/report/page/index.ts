export { type PageOptions, renderHtml } from "./page";
