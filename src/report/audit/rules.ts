import type { FindingCode, NewsroomRule } from "./model";

// What the newsrooms publish, in our words; the documents' own words stand under the links.

const ap = {
  newsroom: "AP",
  document: "News Values and Principles: anonymous sources",
  url: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
} as const;
const reuters = {
  newsroom: "Reuters",
  document: "Handbook of Journalism: The Essentials of Reuters sourcing",
  url: "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing",
} as const;
const nyt = {
  newsroom: "NYT",
  document: "Guidelines on Integrity",
  url: "https://www.nytimes.com/editorial-standards/guidelines-on-integrity.html",
} as const;
const bbc = {
  newsroom: "BBC",
  document: "Editorial Guidelines, section 3: Accuracy",
  url: "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy",
} as const;
const spj = {
  newsroom: "SPJ",
  document: "Code of Ethics",
  url: "https://www.spj.org/spj-code-of-ethics/",
} as const;

const identifyClearly: NewsroomRule = {
  ...spj,
  says: "Identify sources clearly: the public is to judge how reliable they are and what moves them.",
};

/** The rules behind each code of finding. */
export const rules: Readonly<Record<FindingCode, readonly NewsroomRule[]>> = {
  "bare-source": [
    { ...ap, says: "Describe an anonymous source as fully as possible; 'a source' alone is not allowed." },
    { ...bbc, says: "Tell the audience as much about an anonymous source as its protection allows." },
  ],
  "anonymity-without-reason": [
    { ...spj, says: "Explain why anonymity was granted." },
    { ...ap, says: "Say why the source asked not to be named." },
  ],
  "single-unnamed-source": [
    {
      ...reuters,
      says: "Two sources or more are better than one; a single anonymous source is an exception.",
    },
    {
      ...bbc,
      says: "Be reluctant to rely on one source; one that is named and on the record is preferable.",
    },
  ],
  "unnamed-opinion": [
    { ...ap, says: "What an anonymous source gives must be information, not opinion or speculation." },
    { ...reuters, says: "Use unnamed sources for facts, not for opinions." },
  ],
  "unnamed-attack": [
    { ...nyt, says: "Do not grant anonymity as cover for a personal or partisan attack." },
    { ...reuters, says: "Whoever wants to attack a person or body must speak on the record." },
  ],
  "plural-maybe-one": [{ ...reuters, says: "Never cite sources in the plural when there is only one." }],
  "unattributed-quotation": [
    { ...reuters, says: "Make clear as soon as possible whose words a quotation is." },
    identifyClearly,
  ],
  "unresolved-speaker": [identifyClearly],
  "inferred-speaker": [{ ...reuters, says: "Make clear as soon as possible whose words a quotation is." }],
  "unclosed-mark": [{ ...nyt, says: "Every word between quotation marks is what the speaker said." }],
  "missing-opening-mark": [{ ...nyt, says: "Every word between quotation marks is what the speaker said." }],
};
