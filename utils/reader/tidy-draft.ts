import { failure } from '../bundle/failure.ts';
import { MAX_TEXT } from '../bundle/limits.ts';
import type { Result } from '../model.ts';
import { foldText } from '../text/fold.ts';
import type { ClippingDraft } from './clipping.ts';

/** Characters of a note: a long article's worth, and a megabyte in most scripts. */
export const MAX_NOTE = 1_048_576;
/** Characters of the words that are clipped: what a bundle's paragraph may have. */
export const MAX_QUOTE = MAX_TEXT;
/** Tags of one clipping; of all together there may be any number. */
export const MAX_TAGS = 1_000;
/** Characters. */
export const MAX_TAG = 100;

/** Whether what the reader typed is within the limits, with its tags tidied; what is too much is refused, not cut. */
export function tidyDraft<Part extends Partial<Pick<ClippingDraft, 'quote' | 'note' | 'tags'>>>(
  draft: Part,
): Result<Part> {
  const { quote, note, tags } = draft;
  if (quote !== undefined && quote.exact.trim() === '')
    return failure('clipping-empty', 'There are no words to clip.');
  if (quote !== undefined && quote.exact.length > MAX_QUOTE)
    return failure(
      'clipping-too-long',
      `A clipping may have up to ${MAX_QUOTE.toLocaleString('en')} characters.`,
      {},
      [MAX_QUOTE],
    );
  if (note !== undefined && note.length > MAX_NOTE)
    return failure(
      'note-too-long',
      `A note may have up to ${MAX_NOTE.toLocaleString('en')} characters.`,
      {},
      [MAX_NOTE],
    );
  if (tags === undefined) return { ok: true, value: draft };
  const tidy = tidyTags(tags);
  if (tidy.length > MAX_TAGS)
    return failure('too-many-tags', `A clipping may have up to ${MAX_TAGS.toLocaleString('en')} tags.`, {}, [
      MAX_TAGS,
    ]);
  if (tidy.some((tag) => tag.length > MAX_TAG))
    return failure('tag-too-long', `A tag may have up to ${MAX_TAG.toLocaleString('en')} characters.`, {}, [
      MAX_TAG,
    ]);
  return { ok: true, value: { ...draft, tags: tidy } };
}

/** Tags without spaces around them and without a leading `#`, each once however it is written; the first stays. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const typed of tags) {
    const tag = typed.replace(/\s+/g, ' ').trim().replace(/^#+/, '').trim();
    const key = foldText(tag);
    if (key !== '' && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()];
}
