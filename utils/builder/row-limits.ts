import { MAX_NAME, MAX_TEXT } from '../bundle/limits.ts';

/** A name cut to what a row may hold, never through a surrogate pair. */
export function boundedName(name: string): string {
  return bounded(name, MAX_NAME);
}

/** A text cut to what a row may hold, never through a surrogate pair. */
export function boundedText(text: string): string {
  return bounded(text, MAX_TEXT);
}

function bounded(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/\p{Surrogate}/gu, '');
}
