/**
 * The models that a record holds, one string each, as `conform` reads them; `test/formats/record.test.ts` holds them to the
 * schemas. A field is `name:type`, or `name!:type` where it is required; one of no type
 * is a string that holds something.
 *
 * `s` such a string in a list, `t` any string, `i` a whole number from 0, `b` a truth value, `u` an http address,
 * `1-12` a whole number between, `@raw` a span whose verbatim text stands in the field `raw`, `@` any span of the text,
 * `a|b` one of these words, a capital another shape, `[]` a list, `[+]` a list that is not empty.
 */
export const SHAPES: Readonly<Record<string, string>> = {
  Article:
    "sections!:Section[] trail!:Section[] bylines!:Byline[] dateline:Dateline published:Date modified:Date url:u " +
    "publisher:Publisher subjects:Subject[] photos!:Photo[] quotations!:Quotation[] sources!:Source[] " +
    "corrections!:Correction[] issues!:Issue[]",
  Date: "raw! span:@raw year:i month:1-12 day:1-31 weekday:1-7 time:time iso:iso",
  Section: "name! url:u",
  Publisher: "name! url:u",
  Subject: "name! type!:topic|person|organization|place|event|keyword uri",
  Contributor:
    "name! rawName! span:@rawName type!:person|organization " +
    "role!:author|reporter|contributor|editor|translator|photographer|illustrator|video " +
    "jobTitle affiliation location email handle url:u",
  Byline: "raw!:t span:@raw position!:head|foot contributors!:Contributor[] published:Date modified:Date",
  Dateline: "raw! span!:@raw place date:Date agency",
  Photographer: "name!",
  Credit: "raw! span:@raw photographers!:Photographer[] agencies!:s[]",
  Person: "name! span:@ role position",
  Caption:
    "raw!:t text!:t span:@raw credit:Credit date:Date place people!:Person[] " +
    "kind:file|handout|courtesy|screenshot|illustration",
  Photo: "url:u alt caption:Caption occurrences!:@[]",
  Cue:
    "text! span!:@text lemma! class!:say|ask|answer|claim|deny|announce|predict|promise|write|order|praise|criticize|" +
    "think|show|accordance|colon",
  Mention: "text! span!:@text type!:name|pronoun|role|description",
  Attribution: "cue:Cue mention:Mention sourceId basis!:stated|pronoun|continued|inferred",
  Occasion: "text! span!:@text",
  Quotation:
    "id! kind!:direct|mixed|indirect spans!:@[+] quoted!:@[] text!:t attribution:Attribution within occasion:Occasion " +
    "addressee:Mention when:Date",
  Count: "min!:1- max:1- raw",
  Anonymity:
    "descriptor! span!:@descriptor count!:Count granted!:b terms:condition-of-anonymity|asked-not-to-be-named|" +
    "declined-to-be-named|not-authorized|on-background|off-the-record|other reason proximity distinctFrom:s[]",
  Source:
    "id! type!:person|organization|document|group|unnamed name description! role affiliation former:b " +
    "mentions!:Mention[+] anonymity:Anonymity",
  Correction: "text! span:@text date:Date",
  Issue:
    "code!:empty-input|control-character|no-headline|unclosed-mark|missing-opening-mark|unattributed-quotation|" +
    "unresolved-speaker|inferred-speaker|uncertain-name|not-a-byline|impossible-date|metadata-conflict|invalid-json-ld|" +
    "unsafe-url|truncated|no-body message! span:@",
};

/** The fields of a shape: after the whole, the name, `!` or nothing, and the type. */
export const fieldsOf = (shape: string) => (SHAPES[shape] ?? "").matchAll(/(\w+)(!?)(?::(\S+))?/g); // bounded: shapes are our own.
