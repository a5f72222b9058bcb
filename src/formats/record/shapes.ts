/**
 * The models that a record holds, one string each, as `conform` reads them; `test/formats/record.test.ts` holds them to the
 * schemas. A field is `name:type`, with `!` before the type where it is required.
 *
 * `s` a string that holds something, `t` any string, `i` a whole number from 0, `b` a truth value, `u` an http address,
 * `1-12` a whole number between, `@raw` a span whose verbatim text stands in the field `raw`, `@` any span of the text,
 * `a|b` one of these words, a capital another shape, `[]` a list, `[+]` a list that is not empty.
 */
export const SHAPES: Readonly<Record<string, string>> = {
  Article:
    "sections:!Section[] trail:!Section[] bylines:!Byline[] dateline:Dateline published:Date modified:Date url:u " +
    "publisher:Publisher subjects:Subject[] photos:!Photo[] quotations:!Quotation[] sources:!Source[] " +
    "corrections:!Correction[] issues:!Issue[]",
  Date: "raw:!s span:@raw year:i month:1-12 day:1-31 weekday:1-7 time:time iso:iso",
  Section: "name:!s url:u",
  Publisher: "name:!s url:u",
  Subject: "name:!s type:!topic|person|organization|place|event|keyword uri:s",
  Contributor:
    "name:!s rawName:!s span:@rawName type:!person|organization " +
    "role:!author|reporter|contributor|editor|translator|photographer|illustrator|video " +
    "jobTitle:s affiliation:s location:s email:s handle:s url:u",
  Byline: "raw:!t span:@raw position:!head|foot contributors:!Contributor[] published:Date modified:Date",
  Dateline: "raw:!s span:!@raw place:s date:Date agency:s",
  Photographer: "name:!s",
  Credit: "raw:!s span:@raw photographers:!Photographer[] agencies:!s[]",
  Person: "name:!s span:@ role:s position:s",
  Caption:
    "raw:!t text:!t span:@raw credit:Credit date:Date place:s people:!Person[] " +
    "kind:file|handout|courtesy|screenshot|illustration",
  Photo: "url:u alt:s caption:Caption occurrences:!@[]",
  Cue:
    "text:!s span:!@text lemma:!s class:!say|ask|answer|claim|deny|announce|predict|promise|write|order|praise|criticize|" +
    "think|show|accordance|colon",
  Mention: "text:!s span:!@text type:!name|pronoun|role|description",
  Attribution: "cue:Cue mention:Mention sourceId:s basis:!stated|pronoun|continued|inferred",
  Occasion: "text:!s span:!@text",
  Quotation:
    "id:!s kind:!direct|mixed|indirect spans:!@[+] quoted:!@[] text:!t attribution:Attribution within:s occasion:Occasion " +
    "addressee:Mention when:Date",
  Count: "min:!1- max:1- raw:s",
  Anonymity:
    "descriptor:!s span:!@descriptor count:!Count granted:!b terms:condition-of-anonymity|asked-not-to-be-named|" +
    "declined-to-be-named|not-authorized|on-background|off-the-record|other reason:s proximity:s distinctFrom:s[]",
  Source:
    "id:!s type:!person|organization|document|group|unnamed name:s description:!s role:s affiliation:s former:b " +
    "mentions:!Mention[+] anonymity:Anonymity",
  Correction: "text:!s span:@text date:Date",
  Issue:
    "code:!empty-input|control-character|no-headline|unclosed-mark|missing-opening-mark|unattributed-quotation|" +
    "unresolved-speaker|inferred-speaker|uncertain-name|not-a-byline|impossible-date|metadata-conflict|invalid-json-ld|" +
    "unsafe-url|truncated|no-body message:!s span:@",
};
