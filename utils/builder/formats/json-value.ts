import { parseSourceRow, type RowPlace } from '../parse-source-row.ts';
import type { SourceEntry } from '../source.ts';
import { claimReview } from './claim-review.ts';
import { jsonFeed } from './json-feed.ts';
import type { JsonShape } from './json-shape.ts';
import { popolo } from './popolo.ts';

/** Asked in this order; what nothing else accepts is a row. */
const SHAPES: readonly JsonShape[] = [jsonFeed, popolo, claimReview];

/** Whether a value is a row of a table, and not a feed, a register or a checked claim. */
export function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null && shapeOf(value) === undefined;
}

/** What one JSON value gives: a row one entry, a feed or a register many. */
export function* jsonEntries(value: unknown, place: RowPlace): Generator<SourceEntry> {
  const shape = shapeOf(value);
  if (shape === undefined) yield parseSourceRow(value, place);
  else yield* shape.entries(value, place.file);
}

function shapeOf(value: unknown): JsonShape | undefined {
  const isOurs = typeof value === 'object' && value !== null && 'id' in value && 'type' in value;
  return isOurs ? undefined : SHAPES.find((candidate) => candidate.accepts(value));
}
