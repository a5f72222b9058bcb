// What one import costs a page: kilobytes (1,000) of a minified bundle, and after gzip.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const imports = [
  ["{ parseByline }", "onrecord"],
  ["{ parseCaption }", "onrecord"],
  ["{ parseQuotations }", "onrecord"],
  ["{ parseArticle }", "onrecord"],
  ["*", "onrecord"],
  ["{ parseDocument }", "onrecord/html"],
  ["{ parseHtml }", "onrecord/html"],
  ["{ parsePageDocument }", "onrecord/html/page"],
  ["{ parsePage }", "onrecord/html/page"],
  ["{ auditSources }", "onrecord/report"],
  ["{ renderHtml }", "onrecord/report"],
  ["*", "onrecord/formats"],
  ["*", "onrecord/formats/json-ld"],
  ["*", "onrecord/formats/ninjs"],
  ["*", "onrecord/formats/nitf"],
  ["{ articleSchema }", "onrecord/schema"],
];

for (const [names, entry] of imports) {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from "${entry}";`, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [{ contents }] = outputFiles;
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
  const import_ = `${names} from ${entry}`;
  console.log(
    `${import_.padEnd(40)} ${kilobytes(contents.length)} kB  ${kilobytes(gzipSync(contents, { level: 9 }).length)} kB gzip`,
  );
}
