import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumOptions } from "./test/support/chromium";

/** Tests of the built package: they pack it, install it, bundle it. */
const packageTests = "test/package/**";
/** Tests that need files, processes or Node's own modules; every other test also runs in Chromium. */
const nodeOnly = ["test/cli/**", "test/house/**", "test/**/*.node.test.ts"];

/** Tests of linear time read megabytes, and machines of CI do other things besides. */
const testTimeout = 30_000;

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: {
          name: "node",
          testTimeout,
          include: ["test/**/*.test.ts"],
          exclude: [packageTests],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
      {
        optimizeDeps: { include: ["fast-check", "zod", "htmlparser2", "@rgrove/parse-xml"] },
        test: {
          name: "browser",
          testTimeout,
          include: ["test/**/*.test.ts"],
          exclude: [packageTests, ...nodeOnly],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            api: { host: "127.0.0.1" },
            provider: playwright({ launchOptions: await chromiumOptions() }),
            instances: [{ browser: "chromium" as const }],
          },
        },
      },
      {
        test: {
          name: "package",
          include: [`${packageTests}/*.test.ts`],
          globalSetup: "test/package/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
