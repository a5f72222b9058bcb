import type { CueClass } from "../model";

/**
 * Verbs that make a stretch of text somebody's statement, by class and in their dictionary form.
 *
 * Drawn from the cues of PolNeAR 1.0 (US political news of 2015 and 2016) and from general reference; see `scripts/learn-cues.ts`.
 */
export const CUE_VERBS: Readonly<Record<Exclude<CueClass, "accordance" | "colon">, string>> = {
  say: "add address articulate begin chat chime comment communicate continue convey describe detail discuss echo elaborate explain express go interject mention muse narrate note observe offer opine point pronounce put quip quote read recall recite recount refer reflect reiterate relate remark remember remind repeat report say speak speculate start state summarize talk tell utter voice volunteer whisper",
  ask: "ask beg implore inquire interrogate plead ponder press probe query question quiz wonder",
  answer: "answer counter reply respond retort react rejoin shoot",
  claim:
    "affirm allege argue assert aver boast brag claim contend declare exaggerate hint imply insinuate insist joke maintain posit profess purport reason suggest swear tout underscore stress emphasize emphasise highlight reaffirm testify attest vouch",
  deny: "balk contradict debunk decline deny disagree disavow discount disclaim dismiss dispute downplay oppose rebuff rebut refuse refute reject repudiate resist withhold object",
  announce:
    "acknowledge admit allow announce assure attribute break broadcast clarify concede confess confide confirm disclose divulge inform introduce leak name notify out present proclaim publicize release reveal share signal specify submit unveil issue deliver make give cast brief lay outline list identify",
  predict:
    "anticipate caution estimate expect forecast foresee foreshadow forewarn predict project prophesy warn envision",
  promise:
    "agree aim commit guarantee intend offer plan pledge promise propose swear threaten undertake volunteer vow decide",
  write:
    "blog compose document email e-mail message post publish reference retweet scrawl sign text title tweet type write mail record",
  order:
    "advise advocate appeal argue call challenge command counsel demand direct dare decree encourage exhort instruct invite lobby mandate nudge order petition preach prescribe press push recommend request rule seek summon tell urge",
  praise:
    "admire applaud back celebrate champion cheer commend compliment congratulate credit defend embrace endorse eulogize extol favor favour hail herald laud lionize praise promote salute support thank trumpet welcome",
  criticize:
    "accuse admonish assail attack bash belittle bemoan berate blame blast brand castigate censure charge chastise chide complain condemn criticise criticize critique decry denounce deplore deride disparage fault grumble hammer hit impugn insult knock lambast lambaste lament lash lecture malign mock pan pillory rail rap rant rebuke reprimand ridicule rip savage scoff scold scorn skewer slam smear sue swipe taunt trash upbraid vilify vent",
  think:
    "agonize apologize appreciate assume await believe consider conclude convince deem determine disbelieve doubt dream envisage fancy favor fear feel figure find foresee guess hate hope imagine interpret judge know learn like love mean prefer presume reckon regard regret realize realise relish see suppose surmise suspect think understand view want wish worry need sound seem appear look",
  show: "conclude demonstrate find illustrate indicate prove rank rate reflect reveal show suggest label portray characterize characterise compare cite call dub liken paint depict define cover notify conclude project record note calculate warn feature",
};

/** Further verbs that are cues only in shouts, songs and sounds: `“Now,” he sighed.` */
export const SOUND_VERBS =
  "bark bellow blurt boom chant cry declare exclaim gasp growl grin groan grunt holler howl intone laugh mumble murmur mutter purr roar scream shout shriek shrug sigh sing smile sneer snap sob squeal stammer thunder urge wail weep yell";

/** Verbs of manner that are cues only beside words in marks: `“Now,” he fumed`, `She deadpanned: “…”`. */
export const MANNER_VERBS =
  "beam chortle chuckle crow deadpan enthuse exult fret fume gasp giggle gloat gripe grouse gush huff jeer jest josh marvel moan rage reassure rue seethe snarl sniff splutter stammer sympathise sympathize tease venture whine wisecrack";

/** Past forms that are cues, of verbs whose other forms are mostly nouns: `termed the move a mistake`. */
export const PAST_CUES = "termed";

/** What people are said to be who hold or feel something: `She is adamant that …`, `were wary of …`. */
export const MOOD_ADJECTIVES =
  "adamant afraid alarmed angry aware cautious certain concerned confident critical delighted dismissive disappointed doubtful eager encouraged enthusiastic fearful frustrated furious glad grateful hesitant hopeful keen nervous optimistic pessimistic pleased proud reluctant relieved sceptical skeptical supportive sure surprised sympathetic thrilled uncertain unhappy unsure wary";

/** Verbs that are no nouns, and whose object is a clause as a rule, whatever its first words look like: `said people misread it`. */
export const CLAUSE_VERBS =
  "add admit agree argue believe contend deny explain insist know say suggest tell think";
