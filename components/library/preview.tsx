import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { IsoDate } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import { counted } from '../words/counted.ts';
import { formatDateSpan } from '../words/dates.ts';
import { listed } from '../words/list.ts';
import { problemInWords } from '../words/problem.ts';
import { ChangeTable } from './change-table.tsx';
import type { ImportPreview, ListedProblems } from './import-preview.ts';

/** Bad rows and outlets that are listed; the others are counted. */
const LISTED = 10;

/** A checked bundle before its import: whose it is, what it covers, what it changes, which rows are bad. */
export function Preview({ preview }: { readonly preview: ImportPreview }): VNode {
  const { manifest, replaces, bad, mended } = preview;
  const { outlets, from, to } = manifest.coverage;
  return (
    <div class="preview">
      <p class="bundle-about">
        <Dotted>
          <span>{manifest.publisher || i18n.t('library.noPublisher')}</span>
          <span>{i18n.t('library.version', [manifest.version])}</span>
          <span class="preview-licence">{manifest.licence || i18n.t('library.noLicence')}</span>
          <span>{formatDateSpan(from, to)}</span>
        </Dotted>
      </p>
      {outlets.length > 0 && (
        <p class="bundle-about">
          {listed(
            outlets.length > LISTED
              ? [...outlets.slice(0, LISTED), counted('related.more', outlets.length - LISTED)]
              : outlets,
          )}
        </p>
      )}
      {preview.otherPublisher && <p class="preview-warning">{i18n.t('library.otherPublisher')}</p>}
      {replaces !== null &&
        (isOlder(manifest.created, replaces.created) ? (
          <p class="preview-warning">{i18n.t('library.replacesNewer', [replaces.version])}</p>
        ) : (
          <p>{i18n.t('library.replaces', [replaces.version])}</p>
        ))}
      <ChangeTable preview={preview} />
      {bad.count > 0 && <Problems sentence={counted('library.badRows', bad.count)} {...bad} />}
      {mended.count > 0 && <Problems sentence={counted('library.mendedRows', mended.count)} {...mended} />}
    </div>
  );
}

function Problems({ sentence, listed: some, count }: ListedProblems & { readonly sentence: string }): VNode {
  return (
    <div class="preview-problems">
      <p class="preview-warning">{sentence}</p>
      <ol>
        {some.slice(0, LISTED).map((problem) => (
          <li key={problem.message}>{problemInWords(problem)}</li>
        ))}
      </ol>
      {count > LISTED && <p>{counted('related.more', count - LISTED)}</p>}
    </div>
  );
}

/** What has no date is taken for a newer one, as most are. */
function isOlder(offered: IsoDate | null, installed: IsoDate | null): boolean {
  return offered !== null && installed !== null && offered < installed;
}
