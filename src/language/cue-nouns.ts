import type { CueClass } from "../model";

/**
 * Nouns that attribute what follows them: `her claim that …`, `criticism of …`, `in a statement: “…”`.
 */
export const CUE_NOUNS: Readonly<Partial<Record<CueClass, string>>> = {
  say: "comment comments description mention reference references remark remarks statement statements testimony speech words message",
  ask: "question questions query queries",
  answer: "answer reaction reply response",
  claim:
    "allegation allegations argument argued assertion assertions claims contention insistence suggestion suggestions hint",
  deny: "denial denials dismissal objection objections opposition refusal rejection",
  announce: "admission announcement confirmation disclosure revelation",
  predict:
    "expectation expectations estimate estimates forecast forecasts prediction predictions warning warnings threat threats",
  promise: "commitment decision offer plan plans pledge pledges promise promises proposal proposals vow",
  order:
    "advice call calls demand demands desire effort order plea proposals recommendation recommendations request requests",
  praise: "endorsement praise support",
  criticize:
    "accusation accusations attack attacks complaint complaints condemnation criticism criticisms denunciation",
  think:
    "anxiety assumption belief beliefs concern concerns confidence doubt doubts fear fears hope hopes idea notion opinion perception skepticism speculation suspicion view views worry worries",
  show: "evidence finding findings indication indications reports sign signs",
};
