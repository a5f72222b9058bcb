export { type RenderOptions, renderHtml } from "./page";
