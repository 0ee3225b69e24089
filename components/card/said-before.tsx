import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement, IsoDate } from '../../utils/model.ts';
import { newestFirst, saidOn } from '../statement/newest-first.ts';
import { Quotation } from '../statement/quotation.tsx';
import { SourceLine } from '../statement/source-line.tsx';
import { daysBetween, formatDate, isAfter } from '../words/dates.ts';

/** As many as stand in the card without its own scroll taking over. */
const SHOWN = 3;

/** Days between the newest statement and the article from which on the reader is told that much may be missing. */
const STALE_AFTER = 90;

/**
 * The newest statements of the corpus from before the article, newest first; where there are only later ones, those,
 * and said so.
 */
export function SaidBefore({
  statements,
  published,
  saidHere,
}: {
  readonly statements: readonly CorpusStatement[];
  readonly published: IsoDate | null;
  readonly saidHere: readonly string[];
}): VNode {
  const all = newestFirst(statements);
  const before = all.filter((each) => !isAfter(saidOn(each), published));
  const shown = (before.length > 0 ? before : all).slice(0, SHOWN);
  const newest = shown[0] === undefined ? null : saidOn(shown[0]);
  const stale = (daysBetween(newest, published) ?? 0) > STALE_AFTER;
  const here = new Set(saidHere.map((text) => text.trim()));
  return (
    <section class="card-part" aria-labelledby="said-before">
      <h2 id="said-before" class="card-label">
        {i18n.t(before.length > 0 || shown.length === 0 ? 'card.saidBefore' : 'card.saidSince')}
      </h2>
      {shown.length === 0 && <p class="soft">{i18n.t('card.nothingSaid')}</p>}
      {stale && <p class="source-line">{i18n.t('card.newest', [formatDate(newest)])}</p>}
      <ol class="card-said">
        {shown.map((statement) => (
          <li key={`${statement.bundle.id} ${statement.id}`}>
            <Quotation statement={statement} short />
            <SourceLine
              statement={statement}
              note={here.has(statement.text.trim()) ? i18n.t('card.alsoHere') : null}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
