import { auditFormats, contents, parseFormats, quotesFormats } from "./order";

/** What `onrecord --help` prints. */
export const help = `onrecord: who said what in a news article, and on what terms

Usage
  onrecord parse  FILE… | FOLDER | -     read articles into one typed value each
  onrecord audit  FILE… | FOLDER | -     how is the story sourced? figures and questions
  onrecord quotes FILE… | FOLDER | -     one line a statement, for grep and spreadsheets
  onrecord schema [NAME]                 the JSON Schema of a model, such as Article

Try
  onrecord audit story.txt
  onrecord parse story.html --format html > annotated.html
  curl -s https://news.example/story | onrecord quotes -
  onrecord parse crawl.warc.gz --out crawl.ndjson --jobs 4

Input
  Files, folders (searched whole), globs ('pages/**/*.html') and - for standard input. Packed with
  gzip or not. What a file holds is found by looking: text, a page's HTML, JSON-LD, ninjs, ANS,
  NITF, NewsML-G2, an Article from this command, NDJSON of these (a line also {"html": …} or
  {"text": …}), WARC and WARC.gz.
  -i, --input KIND          say what it is: ${contents.join(", ")}
      --reference-date DAY  completes 'Monday' and 'April 11': 2022-05-04
      --person NAME         a full name known to appear; may be given again

Output
  -f, --format FORMAT       parse:  ${parseFormats.slice(0, 5).join(", ")},
                                    ${parseFormats.slice(5).join(", ")}
                            audit:  ${auditFormats.join(", ")}
                            quotes: ${quotesFormats.join(", ")}
                            json is spread over lines for one article, one line each for several
  -o, --out FILE            one file instead of standard output; it grows as FILE.part and is
                            renamed when whole; run again, the command goes on from there
  -d, --out-dir FOLDER      one file an input; those that are whole and newer are left alone
      --force               write those again too
      --place               tell in JSON where each article came from
      --no-images           leave pictures out of HTML, so that the page loads nothing

Work
  -j, --jobs N              worker threads (1); the output is the same whatever their number
  -q, --quiet               no progress bar (there is none outside a terminal)
  -h, --help   -v, --version

Exit codes
  0 all was read
  1 some records were broken: each is told on standard error, the others are written
  2 the command was not understood   3 the output could not be written
  130 stopped by Ctrl-C, 143 by a scheduler: nothing is half written, run it again to go on
`;
