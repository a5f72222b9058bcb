import amp from "./pages/amp.html?raw";
import arc from "./pages/arc.html?raw";
import german from "./pages/german.html?raw";
import japanese from "./pages/japanese.html?raw";
import korean from "./pages/korean.html?raw";
import liveBlog from "./pages/live-blog.html?raw";
import next from "./pages/next.html?raw";
import paywall from "./pages/paywall.html?raw";
import reference from "./pages/reference.html?raw";
import table2005 from "./pages/table-2005.html?raw";
import wordpress from "./pages/wordpress.html?raw";

/** Pages written for these tests in the mark-up of real publishers' systems; people and papers are invented but for the reference article. */
export const pages = {
  amp,
  arc,
  german,
  japanese,
  korean,
  liveBlog,
  next,
  paywall,
  reference,
  table2005,
  wordpress,
};
