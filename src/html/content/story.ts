import type { PageElement } from "../tree";
import type { PageBlock } from "./blocks";

/** The blocks that tell the story, by place in the flow. */
export function storyBlocks(blocks: readonly PageBlock[]): Set<number> {
  const mass = new Map<PageElement, number>();
  let total = 0;
  const good = blocks.map((b) =>
    b.text.length > 40 && b.linked < b.text.length * 0.4 && !unlikely(b.element) ? b.text.length : 0,
  );
  for (const [i, block] of blocks.entries()) {
    const m = good[i] ?? 0;
    total += m;
    let depth = 0;
    for (
      let at: PageElement | undefined = block.element;
      at !== undefined && depth < 40;
      at = at.parent, depth++
    )
      mass.set(at, (mass.get(at) ?? 0) + m);
  }
  let best: PageElement | undefined;
  let bestMass = Number.POSITIVE_INFINITY;
  for (const [element, m] of mass) if (m >= total * 0.55 && m < bestMass) [best, bestMass] = [element, m];
  const kept = new Set<number>();
  for (const [i, block] of blocks.entries()) {
    if (block.linked > block.text.length * 0.5 || unlikely(block.element)) continue;
    for (let at: PageElement | undefined = block.element; at !== undefined; at = at.parent)
      if (at === best) kept.add(i);
  }
  return kept;
}

function unlikely(element: PageElement): boolean {
  let depth = 0;
  for (let at: PageElement | undefined = element; at !== undefined && depth < 30; at = at.parent, depth++)
    if (/^(?:aside|nav|footer|figure|form|figcaption)$/.test(at.name)) return true;
  return false;
}
