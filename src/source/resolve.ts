import type { ParseOptions, Source } from "../model";
import type { SourceReading, SpeakerMention, Story } from "./types";

/** Joins mentions to one source each over the whole story. */
export function resolveSources(
  _story: Story,
  mentions: readonly SpeakerMention[],
  _options: ParseOptions = {},
): SourceReading {
  const byText = new Map<string, Source>();
  const sourceIds = mentions.map(({ mention }) => {
    const key = mention.text.toLowerCase();
    let source = byText.get(key);
    if (source === undefined) {
      source = { id: `s${byText.size + 1}`, type: "group", description: mention.text, mentions: [] };
      byText.set(key, source);
    }
    source.mentions.push(mention);
    return source.id;
  });
  return { sources: [...byText.values()], sourceIds, bases: mentions.map(() => "stated"), issues: [] };
}
