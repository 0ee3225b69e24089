import { foldText } from '../text/fold.ts';

/** The index terms of a text, in order and with repetitions. */
export function terms(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}%]+/gu) ?? [];
}
