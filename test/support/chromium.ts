import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium, type LaunchOptions } from "playwright";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundled = join(root, "node_modules/@sparticuz/chromium");

/**
 * How to start a real Chromium on this machine, looked for in this order: the program that `$BROWSER_BIN` names; off Linux x64 the
 * installed Chrome; else the one inside the `@sparticuz/chromium` package, which needs nothing but `npm ci`.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const args = ["--no-sandbox"];
  const named = process.env.BROWSER_BIN;
  if (named) return { executablePath: named, args };
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" };
  const home = await unpackedChromium();
  return {
    executablePath: join(home, "chromium"),
    args: [...args, "--headless=shell"],
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(home, "fonts"),
      LD_LIBRARY_PATH: [join(home, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
    },
  };
}

/** A browser for screenshots, end-to-end tests and axe; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}

/** The folder of the unpacked browser: unpacked once a version, whole or not at all, however many processes ask at once. */
async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(bundled, "package.json"), "utf8")) as {
    version: string;
  };
  const cache = join(root, "node_modules/.cache/onrecord");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;
  const draft = `${home}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await unpackInto(draft);
  // The package's own list of font folders names /tmp; without this, text is blank.
  await writeFile(join(draft, "fonts/fonts.conf"), fontsConf(join(home, "fonts"), join(home, "fonts-cache")));
  await rename(draft, home).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(draft, { recursive: true, force: true }); // Another process was first.
  });
  return home;
}

/** Runs the package's unpacking with a TMPDIR of its own; AWS_LAMBDA_JS_RUNTIME makes it unpack nss, nspr and expat too. */
async function unpackInto(folder: string): Promise<void> {
  const script = `const { default: chromium } = await import("@sparticuz/chromium");
    chromium.setGraphicsMode = false;
    await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
}

function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
