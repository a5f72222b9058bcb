import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { type Packed, packAndInstall } from "./packed";

declare module "vitest" {
  interface ProvidedContext {
    packed: Packed;
  }
}

/** Packs the package once for all its tests; `inject("packed")` gives it to them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const packed = await packAndInstall();
  project.provide("packed", packed);
  return () => rm(packed.project, { recursive: true, force: true });
}
