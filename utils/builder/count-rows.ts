import { readSource } from './formats/table.ts';
import { optionsOfColumns } from './options-of-columns.ts';
import type { SourceFile, SourceText } from './source.ts';
import type { TableColumns, TableCounts } from './table-columns.ts';

/** Rows that are counted: enough to tell whether the columns are the right ones, in less than a second. */
const MOST_ROWS = 50_000;

/** What tables with these columns would give, without reading what their texts say. */
export async function countRows(files: Iterable<SourceFile>, columns: TableColumns): Promise<TableCounts> {
  const options = optionsOfColumns(columns);
  const speakers = new Set<string>();
  const counts = { statements: 0, documents: 0, undated: 0, leftOut: 0, complete: true };
  for (const file of files)
    for await (const { item } of readSource(file, options)) {
      if (counts.statements + counts.documents + counts.leftOut >= MOST_ROWS) {
        counts.complete = false;
        return { ...counts, speakers: speakers.size };
      }
      if (item === null) counts.leftOut++;
      if (item?.type !== 'statement' && item?.type !== 'document') continue;
      counts[item.type === 'statement' ? 'statements' : 'documents']++;
      if (!isDated(item)) counts.undated++;
      if (item.type === 'statement' && item.speaker !== null) speakers.add(item.speaker.name);
    }
  return { ...counts, speakers: speakers.size };
}

function isDated(item: SourceText): boolean {
  return item.meta.published !== null || (item.type === 'statement' && item.said !== null);
}
