export { decodeText, isCharset } from "./decode";
export { findInputs, type Input } from "./files";
export type { Reading } from "./reading";
export { type Layout, type Opened, openInput } from "./records";
