import { badEntry, sourceProblem } from '../problem.ts';
import { readAll } from '../read-all.ts';
import type { SourceEntry, SourceFile, SourceFormat } from '../source.ts';

/** A page as saved from a browser. */
export const html: SourceFormat = {
  name: 'HTML',
  accepts: (head) =>
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|meta)\b/i.test(head),
  async *read(file: SourceFile): AsyncGenerator<SourceEntry> {
    const content = await readAll(file);
    if (content === null) {
      yield badEntry(sourceProblem('too-large', file.path, null, 'the page is larger than 16 MiB.'));
      return;
    }
    const item = { type: 'document', source: file.source, content, markup: 'html', meta: file.meta } as const;
    yield { item, warnings: [] };
  },
};
