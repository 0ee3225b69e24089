import { isGarbled } from '../is-garbled.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import { readAll } from '../read-all.ts';
import type { SourceEntry, SourceFile, SourceFormat } from '../source.ts';

/** A file that is one article as plain text. */
export const plainText: SourceFormat = {
  name: 'plain text',
  accepts: () => true,
  async *read(file: SourceFile): AsyncGenerator<SourceEntry> {
    const content = await readAll(file);
    if (content === null)
      yield badEntry(sourceProblem('too-large', file.path, null, 'the file is too large for one article.'));
    else if (content.trim() === '')
      yield badEntry(sourceProblem('empty', file.path, null, 'the file is empty.'));
    else if (content.includes('\u0000'))
      yield badEntry(sourceProblem('not-text', file.path, null, 'the file is not text.'));
    else if (isGarbled(content))
      yield badEntry(sourceProblem('not-text', file.path, null, 'the file is not text in UTF-8.'));
    else {
      const item = {
        type: 'document',
        source: file.source,
        content,
        markup: 'text',
        meta: file.meta,
      } as const;
      yield { item, warnings: [] };
    }
  },
};
