/** The closed classes of English, as far as reading who said what needs them. */
export const FUNCTION_WORDS = {
  determiner:
    "a an the this these those each every another any both either neither no some all such what whatever",
  possessive: "my your his her its our their whose one's",
  subject: "i he she they we you it who",
  object: "me him her them us himself herself themselves itself myself yourself ourselves",
  preposition:
    "aboard about above across against along alongside amid among amongst around at atop behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding round since than through throughout till toward towards under underneath unlike until up upon versus via with within without",
  coordinator: "and or but nor yet plus",
  subordinator:
    "although as because before after if lest once since so though unless until when whenever where whereas wherever whether while how why",
  be: "am are aren't be been being is isn't was wasn't were weren't 're 'm",
  have: "had hadn't has hasn't have haven't having 've",
  do: "did didn't do does doesn't doing don't done",
  modal:
    "can can't cannot could couldn't may might must mustn't ought shall should shouldn't will won't would wouldn't 'll",
  negation: "never not no n't hardly scarcely",
  adverb:
    "again ago ahead almost already also always away back earlier else elsewhere enough even ever far forward further furthermore hence here however indeed instead just later likewise maybe meanwhile more moreover most much nevertheless nonetheless now nowadays often once only otherwise perhaps quite rather so sometimes somewhat soon still then there thereby therefore thus together too twice very well yet today yesterday tomorrow tonight",
  relative: "who which whom whose",
  quantity:
    "few many most much none one others several some dozens hundreds thousands millions majority two three four five six seven eight nine ten half percent",
  time: "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night week weekend month year years days weeks months hours",
} as const;

/** Months that people are called by, too. */
export const MONTHS_AS_NAMES = "april august jan jun june may";

/** Weekdays that people are called by, too. */
export const WEEKDAYS_AS_NAMES = "friday monday sunday";

/** Verbs of grammar and of the past that people are called by, too. */
export const VERBS_AS_NAMES = "drew rose will";
