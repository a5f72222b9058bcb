export type { Output } from "./output";
export { openPartFile } from "./part-file";
export { isClosedPipe, StandardOutput } from "./standard-output";
