import type { FindingCode, NewsroomRule } from "./model";

type Newsroom = NewsroomRule["newsroom"];

/** Where each newsroom publishes what it asks. */
const documents: Readonly<Record<Newsroom, Omit<NewsroomRule, "newsroom" | "says">>> = {
  AP: {
    document: "News Values and Principles: anonymous sources",
    url: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
  },
  Reuters: {
    document: "Handbook of Journalism: The Essentials of Reuters sourcing",
    url: "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing",
  },
  NYT: {
    document: "Guidelines on Integrity",
    url: "https://www.nytimes.com/editorial-standards/guidelines-on-integrity.html",
  },
  BBC: {
    document: "Editorial Guidelines, section 3: Accuracy",
    url: "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy",
  },
  SPJ: { document: "Code of Ethics", url: "https://www.spj.org/spj-code-of-ethics/" },
};

/** What they ask, in our words; the documents' own words stand under the links. */
const asked: Readonly<Record<FindingCode, readonly (readonly [Newsroom, string])[]>> = {
  "bare-source": [
    ["AP", "Describe an anonymous source as fully as possible; 'a source' alone is not allowed."],
    ["BBC", "Tell the audience as much about an anonymous source as its protection allows."],
  ],
  "anonymity-without-reason": [
    ["SPJ", "Explain why anonymity was granted."],
    ["AP", "Say why the source asked not to be named."],
  ],
  "single-unnamed-source": [
    ["Reuters", "Two or more sources are better than one; anonymous ones are the weakest."],
    ["BBC", "Be reluctant to rely on one source; one that is named and on the record is preferable."],
  ],
  "unnamed-opinion": [
    ["AP", "What an anonymous source gives must be information, not opinion or speculation."],
    ["Reuters", "Use unnamed sources for facts, not for opinions."],
  ],
  "unnamed-attack": [
    ["NYT", "Do not grant anonymity as cover for a personal or partisan attack."],
    ["Reuters", "Whoever wants to attack a person or body must speak on the record."],
  ],
  "plural-maybe-one": [["Reuters", "Never cite sources in the plural when there is only one."]],
  "unattributed-quotation": [
    ["Reuters", "Tell as early as possible whose words a quotation is."],
    ["SPJ", "Identify sources clearly."],
  ],
  "unresolved-speaker": [["SPJ", "Identify sources clearly."]],
  "inferred-speaker": [["Reuters", "Tell as early as possible whose words a quotation is."]],
  "unclosed-mark": [["NYT", "Every word between quotation marks is what the speaker said."]],
  "missing-opening-mark": [["NYT", "Every word between quotation marks is what the speaker said."]],
};

/** The newsroom rules behind a code of finding. */
export function rulesBehind(code: FindingCode): NewsroomRule[] {
  return asked[code].map(([newsroom, says]) => ({ newsroom, says, ...documents[newsroom] }));
}
