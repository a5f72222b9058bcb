/** Nouns that describe anyone on the inside, so that no two of them need be the same person. */
export const genericNouns = "aide friend insider official person source";

/** `with knowledge of the talks`: what one who knows has. */
export const knowledgeWords = "access insight knowledge";

/** `in the room`, `on the call`: where one who knows was. */
export const attendanceWords = "attendance call contact meeting room";

/** `who attended`, `who has seen the letter`: how one who knows learned it. */
export const witnessVerbs = "attended heard overheard participated read reviewed saw seen viewed witnessed";

/** Between a noun and the body it belongs to: `a clerk at the court`. */
export const affiliationWords = "at for from in inside of on to with";

/** Open a sentence that goes on about the source met last: `Both spoke on condition of anonymity`. */
export const carryingPronouns = "all both he neither she they";

/** Behind `and`, end what a source knows and begin how it spoke: `briefed on the talks and spoke anonymously`. */
export const speakingVerbs = "asked declined described insisted refused requested said spoke";

/** Endings of nouns for people that no list holds: `a taxidermist`. */
export const personEndings = "crat ee eer er ian ist man or wife woman grapher logist";

/** One person of a nation, where it is no form in -an: `the Scot`. */
export const nationals =
  "argentine briton dane dutchman englishman finn frenchman frenchwoman irishman kiwi pole scot spaniard swede turk welshman";

/** Endings of nouns for papers and recordings that no list holds; `a dossier obtained by the paper`. */
export const documentEndings = "cast gram graph ing ment obtained opsy text tion";

/** Nouns for a spokesperson, whom the next sentence may name. */
export const spokesNouns = "spokesman spokesperson spokeswoman";

/** Between an office and the body it is held at: `professor of law at Brill College`. */
export const roleJoints = "at for from of with";
