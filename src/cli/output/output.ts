/** Where the text of one run of records goes. */
export interface Output {
  /** Records that it already holds, written or broken: these are not read again. */
  readonly done: number;
  /** Of these, broken ones. */
  readonly failed: number;
  /** Takes the text of the next record. */
  write(text: string): Promise<void>;
  /** Counts a record that gave no text. */
  fail(): Promise<void>;
  /** Everything was written. */
  finish(): Promise<void>;
  /** The run stops here; another may go on. */
  suspend(): Promise<void>;
}
