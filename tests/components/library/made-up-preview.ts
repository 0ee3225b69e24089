import type { ImportPreview, RowChanges } from '../../../components/library/import-preview.ts';
import type { BundleId, IsoDate } from '../../../utils/model.ts';

const changes = (added: number): RowChanges => ({ added, changed: 0, gone: 0, same: 0 });

/** A checked bundle on the rivers of Aldovia. */
export function previewOf(change: Partial<ImportPreview> = {}): ImportPreview {
  return {
    manifest: {
      format: 1,
      id: 'rivers' as BundleId,
      name: 'Rivers of Aldovia',
      version: '2',
      publisher: 'The Aldovia Herald',
      licence: 'CC BY 4.0',
      languages: ['en'],
      created: null,
      counts: { documents: 3, statements: 40, entities: 7 },
      coverage: { from: '2024-03' as IsoDate, to: '2025-06-12' as IsoDate, outlets: ['The Aldovia Herald'] },
    },
    replaces: null,
    same: false,
    otherPublisher: false,
    changes: { documents: changes(3), statements: changes(40), entities: changes(7) },
    bad: { listed: [], count: 0 },
    mended: { listed: [], count: 0 },
    ...change,
  };
}
