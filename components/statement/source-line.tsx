import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import { formatDate } from '../words/dates.ts';
import { KIND_KEY } from '../words/labels.ts';
import { openableHost } from '../words/openable-host.ts';
import { saidOn } from './newest-first.ts';
import './source-line.css';

/** Outlet · date · kind · bundle: where a statement comes from. `note` stands before the bundle. */
export function SourceLine({
  statement,
  note,
}: {
  readonly statement: CorpusStatement;
  readonly note?: ComponentChildren;
}): VNode {
  const url = statement.document?.url ?? null;
  const host = openableHost(url);
  const outlet = statement.document?.outlet ?? null;
  return (
    <p class="source-line">
      <Dotted>
        <span class="source-outlet">{outlet ?? host ?? i18n.t('source.noOutlet')}</span>
        <span>{formatDate(saidOn(statement))}</span>
        <span>{i18n.t(KIND_KEY[statement.kind])}</span>
        {note && <span>{note}</span>}
        <span title={i18n.t('source.fromBundle', [statement.bundle.name])}>{statement.bundle.name}</span>
        {host !== null && url !== null && (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={i18n.t('source.openArticle', [host])}
          >
            {host}
          </a>
        )}
      </Dotted>
    </p>
  );
}
