import type { AnonymityTerms } from "../model";

/**
 * How news tells that a source is not named, as patterns over words.
 *
 * A pattern is words parted by spaces. `a|b` is either; `?` after a word makes it optional; `*` stands for up to three words.
 * `granted` is true where the words say that anonymity was asked for or given, not merely that the speaker may not speak.
 *
 * The terms follow The Associated Press, Reuters and The New York Times; see the guide on unnamed sources.
 */
export const anonymityPatterns: readonly {
  readonly terms: AnonymityTerms;
  readonly granted: boolean;
  readonly patterns: readonly string[];
}[] = [
  {
    terms: "condition-of-anonymity",
    granted: true,
    patterns: [
      "condition of anonymity",
      "conditions of anonymity",
      "condition * anonymous|anonymously|anonymity",
      "condition * not|never be named|identified|quoted|disclosed|used|published|revealed",
      "granted|given|offered|promised|guaranteed|provided * anonymity",
      "in exchange|return for anonymity",
    ],
  },
  {
    terms: "asked-not-to-be-named",
    granted: true,
    patterns: [
      "asked|asking|ask|asks|requested|requesting|requests|wished|wishing|wishes|wanted|wanting|wants|preferred|preferring|prefers|chose|insisted not to be named|identified|quoted",
      "asked|asking|requested|requesting|preferred|chose|wished|wanted to remain|stay|be|speak|talk anonymous|anonymously|unnamed",
      "asked|asking|ask|requested|requesting|request|demanded|demanding|sought|seeking|insisted|insisting for|on|that? anonymity",
      "requested|requesting|demanded|sought|seeking|preferred anonymity",
      "asked|asking|requested|requesting|insisted that? * name|names|identity|identities * withheld|not",
      "asked|asking|requested|requesting that? he|she|they|it not be named|identified|quoted",
      "asked|requested to be identified only",
      "asked|requested to go unnamed|nameless",
      "begged|craved|craving|pleaded|pleading for? anonymity",
      "begged|pleaded not to be named|identified|quoted",
      "did|does|do not wish to be named|identified|quoted",
    ],
  },
  {
    terms: "declined-to-be-named",
    granted: true,
    patterns: [
      "declined|declining|declines|refused|refusing|refuses to be named|identified|quoted",
      "declined|declining|refused to give|provide|disclose|reveal|share|have * name|names|identity",
      "did|does|do|would|could|can not want|like * to be named|identified|quoted",
      "did|does|do not want|wish * name|names|identity used|published|revealed|disclosed|attached|made",
      "did|does|do not want|wish * name|names|identity in print",
      "didn't|don't|doesn't|wouldn't want|like|wish to be named|identified|quoted",
      "didn't|don't|doesn't want|wish * name|names|identity used|published|revealed|disclosed|attached",
      "would|could|can not be named|identified",
      "cannot|couldn't|can't|wouldn't be named|identified",
      "unwilling|reluctant to be named|identified|quoted",
      "spoke|speaking|said not for attribution",
    ],
  },
  {
    terms: "on-background",
    granted: true,
    patterns: [
      "on deep|long? background",
      "spoke|speaking|talked|briefed|briefing|discussed * on? background",
      "for background only|purposes",
    ],
  },
  {
    terms: "off-the-record",
    granted: true,
    patterns: [
      "spoke|speaking|talked|said|told|discussed|speak|talk * off the record",
      "off the record because|to",
    ],
  },
  {
    terms: "other",
    granted: true,
    patterns: [
      "spoke|speak|speaking|speaks|talked|responded|replied|wrote|told|tell * anonymously",
      "did|does|do not want|wish to speak|talk|go|be on|publicly * record|publicly",
      "didn't|don't|doesn't want|wish to speak|talk|go|be on|publicly * record|publicly",
      "declined|declining|refused|refusing|unwilling to speak|talk|go|comment on the record",
      "declined|refused|unwilling to speak|talk|comment publicly",
      "name|names|identity|identities is|are|was|were|has|have|had|being been|being? withheld|changed",
      "withholding|withheld * name|names|identity",
      "name|names|identity * agreed|decided to withhold",
      "not naming|identifying|named * because|for|to",
      "used|using|use a|only? pseudonym|first",
      "spoke|speaking only if|provided",
    ],
  },
  {
    terms: "not-authorized",
    granted: false,
    patterns: [
      "not|never been? publicly? authorized|authorised|permitted|allowed|cleared to publicly? speak|talk|discuss|comment|disclose|release|give|share|brief|be|reveal|describe|address|make|provide",
      "wasn't|weren't|isn't|aren't|hadn't been? publicly? authorized|authorised|permitted|allowed|cleared to publicly? speak|talk|discuss|comment|disclose|release|give|share|brief|be|reveal|describe|address|make|provide",
      "lacked|lacking|without * authorization|authorisation|permission|authority * speak|talk|discuss|comment",
      "unauthorized|unauthorised to speak|talk|discuss|comment",
      "barred|prohibited|forbidden from speaking|talking|discussing|commenting",
    ],
  },
];

/** Words that open the reason for anonymity: `because …`, `for fear of …`, `to speak freely`. */
export const reasonOpeners =
  "because|since|as|citing|due|given|fearing|lest|so|out|in order|to|for fear|for reasons|for lack|amid|owing";

/** Words that open how a source knows, behind the noun: `people familiar with the talks`, `an aide briefed on it`. */
export const knowingWords =
  "acquainted aware briefed close closest connected familiar informed intimate intimately involved knowledgeable present privy";

/** A sentence that tells terms of anonymity holds one of these. */
export const anonymityAnchors =
  "anonymity anonymous anonymously attribution authorised authorized authority authorisation authorization background barred changed cleared forbidden identified identify identifying identity identities name named names naming nameless permission permitted allowed prohibited pseudonym publicly quoted record unauthorised unauthorized unnamed withheld withhold withholding disclosed";

/** Words that lead to the terms: `spoke on the condition of anonymity`. */
export const termsOpeners = "on under with a an the strict";

/** Verbs of speaking before these. */
export const speakingOnTerms = "spoke speak speaks speaking talked talking agreed insisted insisting";

/** Somebody who could not be named is a source only behind `who`; else it may be what a source said of another. */
export const namingModals = "can cannot can't could couldn't would wouldn't";
