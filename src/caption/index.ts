export { parseCaption } from "./parse-caption";
