/** Where the content of a cue stands. */
export const Frame = { none: 0, after: 1, before: 2, around: 3 } as const;
export type Frame = (typeof Frame)[keyof typeof Frame];
