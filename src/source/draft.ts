import type { Source } from "../model";
import type { Reading } from "./kinds";
import type { Person, Sex } from "./people";
import type { TermsFound } from "./terms";
import type { SpeakerMention } from "./types";

/** A source while the story is read. */
export interface Draft {
  readonly type: Source["type"];
  readonly person: Person | undefined;
  readonly name: string | undefined;
  /** The mention that introduces it. */
  readonly first: SpeakerMention;
  readonly reading: Reading;
  readonly plural: boolean;
  sex: Sex;
  readonly mentions: SpeakerMention[];
  terms: TermsFound | undefined;
  readonly distinctFrom: Draft[];
}
