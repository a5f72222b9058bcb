// What reads a page's source, fetched by itself.
export { parseDocument } from "../../src/html";
