import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import { SourceLink } from '../source-link.tsx';
import { formatDate } from '../words/dates.ts';
import { KIND_KEY } from '../words/labels.ts';
import { openableHost } from '../words/openable-host.ts';
import { saidOn } from './newest-first.ts';
import './source-line.css';

/**
 * Outlet · date · kind · bundle: where a statement comes from. Without an outlet the link tells whose it is, and
 * without a link the title. `note` stands before the bundle.
 */
export function SourceLine({
  statement,
  note,
}: {
  readonly statement: CorpusStatement;
  readonly note?: ComponentChildren;
}): VNode {
  const url = statement.document?.url ?? null;
  const host = openableHost(url);
  const { outlet = null, title = null } = statement.document ?? {};
  const named = outlet ?? (host === null && title === null ? i18n.t('source.noOutlet') : null);
  return (
    <p class="source-line">
      <Dotted>
        {named !== null && <span class="source-outlet">{named}</span>}
        {named === null && host === null && <span class="source-outlet source-phrase">{title}</span>}
        <span>{formatDate(saidOn(statement))}</span>
        <span>{i18n.t(KIND_KEY[statement.kind])}</span>
        {note && <span>{note}</span>}
        <span class="source-name" title={i18n.t('source.fromBundle', [statement.bundle.name])}>
          {statement.bundle.name}
        </span>
        {host !== null && <SourceLink url={url} />}
      </Dotted>
    </p>
  );
}
