import * as v from 'valibot';
import { sourceDate } from './source-date.ts';

/** A date in JSON that somebody wrote, as `sourceDate` understands it; null where it is null or missing. */
export const dateField = v.nullish(
  v.pipe(
    v.string('is not a string'),
    v.transform(sourceDate),
    v.check((date) => date !== null, 'is not a date such as 2026-03-12'),
  ),
  null,
);
