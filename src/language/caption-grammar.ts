/*
 * Small words by which captions are read, over the languages of news. Each is one expression, since most are tried on one word;
 * none has repetition that could take more than linear time.
 */

/** Small words inside a person's name: any other word in lower case makes a name a body's ('Crime Stoppers of Harrow'). */
export const agencyParticles =
  /^(?:van|von|de|der|den|del|della|di|da|dos|do|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|af|av|dal|lo|des|d['’].+)$/i;

/** Abbreviations that end no sentence: a name follows. */
export const neverLast =
  /^(?:Jr|Sr|St|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Mt|Co|Inc|Corp|Ltd|Supt|No|Fr|Prof|Rev)\.$/;

/** Words that make the date after them another event's: 'since 2011', 'set to air Monday', 'after the February vote'. */
export const dateOfElse =
  /(?:^|[\s(])(?:since|before|after|until|till|by|born|died|founded|built|from|between|air|airs|open|opens|scheduled|planned|due|expected|elected|diagnosed|married|killed|arrested|convicted|sentenced|dated|seit|vor|nach|depuis|avant|après|desde|hasta|tras|entre|dal|dopo|sedan)(?:\s(?:on|in|the|of|a|an|at|le|el|dem|den|der|du|im|early|late))*\s?$/i;

/** 'and' between two makers. */
export const conjunctions = /\s(?:and|und|et|y|e|en|og|och|&)\s/iu;

/** What parts a credit: bars, commas, brackets, 'via', 'for', 'on', archives, a licence. */
export const creditMarks =
  /,?\sCC(?: BY|0)[A-Z0-9. -]{0,16}(?:, via |$)|\/+(?:\s?v[ií]a\s)?|\s(?:archives|archivo|archiv)\s(?=\p{L})|[|–—;()[\]•·／（）]|,\s|:\s|\s-\s?|\s?-\s|(?<=\p{L}{2})(?<!(?:Sgt|Dr|Lt|Col|Capt|Cpl|Maj|Gen|Spc|Jr|St))\.\s+(?=\p{Lu})|\s(?:via|vía|on|from)\s|^(?:via|vía)\s|(?<![^\s/])(?:for|para|für|pour|voor)\s/giu;

/** German and Nordic titles end in their head: 'Bundestrainer', 'Außenministerin', 'Statsminister'. */
export const titleEndings =
  /\p{L}(?:(?:minister|trainer|präsident|kanzler|chef|meister|sprecher)(?:in)?|beauftragter?|vorsitzender?|woman|person|[^aeruv]ist)$/u;

/** Particles inside a name: 'Ana de la Brill'. */
export const captionParticles =
  /^(?:van|von|de|del|della|di|da|dos|do|das|du|la|le|el|al|bin|ibn|ben|ter|ten|y)$/;

/** Of the particles, the one that is 'and' elsewhere. */
export const nameConjunction = /^y$/;

/** Particles after a particle only, or they are German articles: 'van der Brill'. */
export const secondParticles = /^(?:der|den|het|zu|las|los)$/;

/** Capitalised words that open a sentence and belong to no name. */
export const captionOpenings =
  /^(?:The|A|An|In|On|At|This|These|From|Above|Below|Left|Right|La|El|Le|Les|Los|Der|Die|Das|Ein|Eine|Un|Una|Une|O|Os|As|File|L|R|When|While|As|With|After|Before|During|Then|Former|Here|Both|Two|Three|Four)$/;

/** Words for buildings and bodies that are family names as often. */
export const bodiesAndSurnames =
  /^(?:hall|church|banks|bloomberg|house|post|star|press|hill|mail|sun|monitor|standard)$/;

/** Small words inside a title: 'Secretary of State'. */
export const titleJoints = /^(?:and|of|the|de|for|del|du|da|do)$/;

/** Words before which no title reaches back: small words and common verbs. */
export const beforeTitles =
  /^(?:says?|said|a|an|the|la|le|el|les|los|der|die|das|den|dem|o|os|as|un|una|by|in|at|on|with|from|to|against|who|that|after|before|during|is|was|are|were|has|have|had|his|her|their|and|y|et|und|e|con|avec|mit|junto|al|ja|en|och|og|dan|than|over|into|about|between|including|near|outside|inside|across|around|off|through|when|while|where|.+(?:ing|ed|ets|aks|ves|sits|tes))$/;

/** Before who is only talked about ('of Ann Brill', 'against Bo Quill'), or before a place. */
export const talkedOfWords =
  /^(?:of|by|against|for|from|into|about|over|after|before|during|under|than|since|in|at|near|outside|inside|on|across|around|toward|towards|through|del|do|da|contra|por|pela|pelo|von|gegen|im|bei|beim|vor|aus|auf|en|em|no|na|à|au|dans|sur|i|på|di|nel|called|named|say|where|why|how)$/;

/** Articles: a person's name has none before it. */
export const articles = /^(?:the|a|an|le|la|les|el|los|das|den|dem|der|die)$/;

/** Articles and their likes before a place. */
export const placeDeterminers =
  /^(?:the|his|her|its|their|our|leur|sa|son|su|sus|la|le|el|los|las|les|den|dem|der|das|het|l|il|lo|gli)$/;

/** Small words inside the name of a place: 'Isle of Harrow'. */
export const placeParticles = /^(?:of|de|del|della|di|du|des|da|do|dos|la|le|el|the|der|van|and|&|y|upon)$/;

/** 'northern', 'central': they lead a place's name. */
export const compassWords = /^(?:(?:north|south|east|west|central|mid|down|up)\p{L}*|nearby)$/u;

/** What may stand before a full stop that ends no sentence. */
export const captionAbbreviations =
  /(?:^|[\s(.])(?:\p{Lu}|[A-Z][a-z]?\.[A-Z]|Mr|Mrs|Ms|Dr|St|Mt|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Cpl|Maj|Supt|Prof|Rev|Fr|No|vs|Co|Inc|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|li|re|vas|oik|l|r|d|i|geb|Nr|\d{1,2})$/u;

/** States and provinces as news shortens them: 'N.Y.', 'Calif.'. */
export const regionAbbreviations =
  /^(?:\p{Lu}\.){2,}$|^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)\.$/u;
