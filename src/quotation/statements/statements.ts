import type { CueClass } from "../../model";
import type { Learned } from "../learned/model";
import { Frame } from "../scene/frame";
import * as Kind from "../scene/kind";
import { phraseFrom } from "../scene/phrases";
import type { Scene } from "../scene/scene";
import { cueCandidates, isAsked } from "./cues";
import { Decider } from "./decide";
import { isFinding, isInserted } from "./forms";
import { intervieweeOf, turnStatement } from "./interview";
import { relayed } from "./relays";
import { rescue } from "./rescue";
import type { Candidacy, Statement } from "./statement";
import { agentOf, isThing } from "./subjects";
import { viewStatements } from "./views";
import { hasVerb, wholeEnd } from "./whole";

/**
 * Log-odds that a cue must have where its content is neither a clause nor in marks (`requested a delay`): often an act rather than a
 * statement. More where it is what somebody wishes (`is hoping for help`, `asked them to help`), and most where it is what was talked
 * about (`discussed ways to help`).
 */
const ACT = 1.5;
const WISH = 2.6;
const TOPIC = 5;

/** The same where nothing tells that the subject is anybody. */
const THING = 2;

/** Classes of what somebody would have. */
const WISHES: ReadonlySet<CueClass> = /* @__PURE__ */ new Set(["ask", "think"]);

/** Classes whose verbs say something whatever their object is: `blamed the council for the delay`, `denied any part in it`. */
const SPEECH_ACTS: ReadonlySet<CueClass> = /* @__PURE__ */ new Set([
  "claim",
  "criticize",
  "deny",
  "praise",
  "promise",
]);

/** Decides for every candidate of a scene whether it attributes, to whom, and what. */
export function statementsOf(scene: Scene, learned: Learned): Statement[] {
  const decider = new Decider(scene, learned);
  const found: Statement[] = [];
  const passed: Candidacy[] = [];
  let last: Statement | undefined;
  const { turns } = scene.reading;
  let turn = 0;
  for (const candidate of cueCandidates(scene)) {
    while (turn < turns.length && (turns[turn]?.to ?? 0) <= candidate.token) {
      turn++;
    }
    // The words of a turn are its speaker's: whom they quote is for a closer reading.
    if ((turns[turn]?.from ?? candidate.token + 1) <= candidate.token) continue;
    const sameSentence =
      last && scene.reading.sentenceOf[last.candidate.token] === scene.reading.sentenceOf[candidate.token];
    const candidacy = decider.weigh(candidate);
    const statement =
      candidacy.frame === Frame.none
        ? undefined
        : decider.decide(candidacy, candidacy.frame, sameSentence && last ? last.subject : -1);
    const asked = isAsked(scene, candidate);
    const isTopic = statement && (asked || holdsSubject(scene, statement));
    if (statement && !isDoubtful(scene, statement) && !(isTopic && isBare(scene, statement))) {
      // 'Asked whether an adviser would resign, he said no.': whom the content names did not ask.
      last = asked ? { ...statement, subject: agentOf(scene, candidate) } : statement;
      found.push(last);
    } else passed.push(candidacy);
  }
  if (turns.length > 0) {
    const person = intervieweeOf(scene, turns);
    for (const turn of turns) found.push(turnStatement(scene, turn, person));
  }
  found.push(...viewStatements(scene, found));
  found.sort((a, b) => a.candidate.token - b.candidate.token);
  return relayed(scene, rescue(scene, decider, withoutLeadingVerbs(found), passed));
}

/** `refused to say`, `was quoted as saying`: two cues, one statement, of the second. */
function withoutLeadingVerbs(found: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of found) {
    const before = kept.at(-1)?.candidate;
    if (before && statement.candidate.groupStart <= before.token) kept.pop();
    kept.push(statement);
  }
  return kept;
}

function isDoubtful(scene: Scene, statement: Statement): boolean {
  const { cues, topical, clausal, verdicts } = scene.reading.lexicon;
  const { class: cueClass = "say", lemma = "" } = cues[statement.candidate.cue] ?? {};
  if (statement.score < THING && isOfThing(scene, statement, cueClass)) return true;
  if (isInfinitive(scene, statement) && isBare(scene, statement)) return true;
  const caution = topical.has(lemma) ? TOPIC : WISHES.has(cueClass) ? WISH : ACT;
  if (statement.score >= caution || !isBare(scene, statement)) return false;
  const isSpeech = SPEECH_ACTS.has(cueClass) || (cueClass !== "think" && clausal.has(lemma));
  const isSaid = isSpeech || verdicts.has(lemma);
  const isTold = isInserted(scene, statement.candidate) || isFinding(scene, statement.candidate);
  return !isSaid && !isTold && !(GOVERNING.has(cueClass) && holdsInfinitive(scene, statement));
}

/** `called on the state to declare an emergency`, `declined to confirm or deny it`: what somebody may do is not done. */
function isInfinitive({ kinds }: Scene, { candidate: { token, groupStart } }: Statement): boolean {
  const before = kinds[token - 1];
  const isOpen = before === Kind.to || before === Kind.coordinator;
  return isOpen && token === groupStart && kinds[token] === Kind.cueBase;
}

/** `Asked about the dam, the minister replied`: what would be the speaker is part of what would be said. */
function holdsSubject({ phrases }: Scene, { subject, pieces }: Statement): boolean {
  const start = phrases.start[subject] ?? -1;
  return pieces.some(({ from, to }) => start >= from && start < to);
}

/** Classes whose verbs govern a clause without `that`: `urged people to leave`, `expect wages to fall`. */
const GOVERNING: ReadonlySet<CueClass> = /* @__PURE__ */ new Set(["order", "predict"]);

/** `urged people to leave`: somebody, and what they are to do. Not so `by urging people to leave`, nor `is expected to leave`. */
function holdsInfinitive({ kinds }: Scene, { candidate, pieces: [piece] }: Statement): boolean {
  if (!piece || kinds[piece.from] === Kind.to || kinds[candidate.token] === Kind.cueIng) return false;
  for (let i = piece.from + 1; i < piece.to; i++) if (kinds[i] === Kind.to) return true;
  return false;
}

/** No clause and no word in marks: `discussed ways to help`, `plans to close the bridge`. */
function isBare(scene: Scene, { pieces, frame }: Statement): boolean {
  if (frame !== Frame.after || pieces.length === 0) return false;
  const { reading, kinds } = scene;
  for (const { from, to } of pieces) {
    if (hasItsVerb(scene, from, to)) return false;
    for (let i = from; i < to; i++) {
      const kind = kinds[i] ?? 0;
      if ((reading.quoteOf[i] ?? -1) >= 0 || kind === Kind.that) return false;
      if (i > from && (Kind.isAuxiliary(kind) || kind === Kind.subject)) return false;
    }
  }
  return true;
}

/** Said outside marks by what is no person, body or paper: `The outline of the plan seems clear`. */
function isOfThing(scene: Scene, { candidate, subject, pieces }: Statement, cueClass: CueClass): boolean {
  const isBefore = (scene.phrases.end[subject] ?? 0) <= candidate.groupStart;
  if (!isBefore || cueClass === "accordance" || cueClass === "colon") return false;
  const isInMarks = pieces.some(({ from }) => (scene.reading.quoteOf[from] ?? -1) >= 0);
  return !isInMarks && isThing(scene, subject);
}

/** `she stands behind it`, `prices fell`: what is said has a verb of its own. */
function hasItsVerb(scene: Scene, from: number, to: number): boolean {
  const { phrases, kinds } = scene;
  const phrase = phraseFrom(phrases, from);
  if (phrase < 0) return false;
  const end = wholeEnd(scene, phrase);
  return kinds[from] === Kind.subject
    ? hasVerb(scene, end, to)
    : kinds[end] === Kind.past || kinds[end] === Kind.cuePast;
}
