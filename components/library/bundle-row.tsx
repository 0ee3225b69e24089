import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BundleSummary } from '../../utils/messages/bundle-summary.ts';
import type { BundleId } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import { counted } from '../words/counted.ts';
import { formatDate } from '../words/dates.ts';
import { formatSize } from '../words/sizes.ts';
import { CoverageBar, type Years } from './coverage-bar.tsx';

/** One bundle: whose it is, when its articles are from, how much it is, and the way to be rid of it. */
export function BundleRow({
  bundle,
  years,
  onRemove,
}: {
  readonly bundle: BundleSummary;
  readonly years: Years | null;
  /** Null where it is only looked at. */
  readonly onRemove: ((id: BundleId) => void) | null;
}): VNode {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) remove.current?.focus();
    asked.current = asking;
  }, [asking]);
  const came = bundle.shipped
    ? i18n.t('library.shipped')
    : bundle.imported !== null && i18n.t('library.importedOn', [formatDate(bundle.imported)]);
  return (
    <li class="bundle-row">
      <div class="bundle-head">
        <h3>{bundle.name}</h3>
        {onRemove !== null && !asking && (
          <button
            type="button"
            ref={remove}
            aria-label={i18n.t('library.removeNamed', [bundle.name])}
            onClick={() => setAsking(true)}
          >
            {i18n.t('library.remove')}
          </button>
        )}
      </div>
      <p class="bundle-about">
        <Dotted>
          <span>{bundle.publisher || i18n.t('library.noPublisher')}</span>
          <span>{i18n.t('library.version', [bundle.version])}</span>
          <span>{bundle.licence || i18n.t('library.noLicence')}</span>
          {came && <span>{came}</span>}
        </Dotted>
      </p>
      <p class="bundle-about bundle-counts">
        <Dotted>
          <span>{counted('profile.documents', bundle.documents)}</span>
          <span>{counted('corpus.statements', bundle.statements)}</span>
          <span>{counted('page.namesCount', bundle.entities)}</span>
          <span>{counted('corpus.outlets', bundle.coverage.outlets.length)}</span>
          <span>{formatSize(bundle.bytes)}</span>
        </Dotted>
      </p>
      {bundle.waiting && <p role="status">{i18n.t('library.indexing')}</p>}
      <CoverageBar coverage={bundle.coverage} years={years} />
      {onRemove !== null && asking && (
        <div class="bundle-ask">
          <p>{i18n.t('library.removeAsk', [bundle.name])}</p>
          <button type="button" class="strong-button" onClick={() => onRemove(bundle.id as BundleId)}>
            {i18n.t('library.removeYes')}
          </button>
          <button type="button" class="plain-button" ref={keep} onClick={() => setAsking(false)}>
            {i18n.t('library.keep')}
          </button>
        </div>
      )}
    </li>
  );
}
