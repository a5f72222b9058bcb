import type { Span } from "../../model";
import type { Statement } from "./view";

/** A piece of a statement: one of its spans. */
export interface Piece {
  statement: Statement;
  span: Span;
  /** Which of the statement's pieces, from 1. */
  part: number;
}

/** A stretch of a block in which nothing changes. */
export interface Segment extends Span {
  /** The innermost statement that holds it. */
  statement?: Statement;
  /** In the speaker's own words. */
  own: boolean;
  /** A part of the words that name the speaker of some statement. */
  names?: Statement;
  /** The pieces that end here, innermost first. */
  ends: Piece[];
}

interface Layer extends Span {
  piece?: Piece;
  own?: true;
  names?: Statement;
}

/** All layers of all statements, in the order of the text. */
export function layersOf(statements: readonly Statement[]): Layer[] {
  const layers: Layer[] = [];
  for (const statement of statements) {
    const { spans, quoted, attribution } = statement.quotation;
    spans.forEach((span, i) => {
      layers.push({ ...span, piece: { statement, span, part: i + 1 } });
    });
    for (const span of quoted) layers.push({ ...span, own: true });
    if (attribution?.mention) layers.push({ ...attribution.mention.span, names: statement });
  }
  return layers.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a block where statements, own words and mentions begin and end. `layers` are those that overlap the block. */
export function segmentsOf(block: Span, layers: readonly Layer[]): Segment[] {
  const inside = layers
    .map((layer) => ({
      ...layer,
      start: Math.max(layer.start, block.start),
      end: Math.min(layer.end, block.end),
    }))
    .filter((layer) => layer.start < layer.end);
  const cuts = [...new Set([block.start, block.end, ...inside.flatMap((l) => [l.start, l.end])])];
  cuts.sort((a, b) => a - b);
  let next = 0;
  let open: typeof inside = [];
  const segments = cuts.slice(1).map((end, i): Segment => {
    const start = cuts[i] ?? end;
    open = open.filter((layer) => layer.end > start);
    for (let layer = inside[next]; layer && layer.start <= start; layer = inside[++next]) open.push(layer);
    const pieces = open.flatMap((layer) => (layer.piece ? [layer.piece] : [])).reverse();
    const innermost = pieces.reduce<Piece | undefined>(
      (best, piece) => (best && length(best.span) <= length(piece.span) ? best : piece),
      undefined,
    );
    const names = open.find((layer) => layer.names)?.names;
    return {
      start,
      end,
      own: innermost?.statement.quotation.kind === "direct" || open.some((layer) => layer.own),
      ends: open.flatMap((layer) => (layer.piece && layer.end === end ? [layer.piece] : [])).reverse(),
      ...(innermost ? { statement: innermost.statement } : {}),
      ...(names ? { names } : {}),
    };
  });
  return joined(segments);
}

/** Neighbours that differ in nothing made one. */
function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    const same =
      last?.ends.length === 0 &&
      last.statement === segment.statement &&
      last.own === segment.own &&
      last.names === segment.names;
    if (same) result[result.length - 1] = { ...segment, start: last.start };
    else result.push(segment);
  }
  return result;
}

const length = (span: Span) => span.end - span.start;

/** For each block the layers that overlap it. Blocks and layers are in the order of the text. */
export function layersByBlock(blocks: readonly Span[], layers: readonly Layer[]): Layer[][] {
  let next = 0;
  let open: Layer[] = [];
  return blocks.map((block) => {
    for (let layer = layers[next]; layer && layer.start < block.end; layer = layers[++next]) open.push(layer);
    open = open.filter((layer) => layer.end > block.start);
    return open.filter((layer) => layer.start < block.end);
  });
}
