import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptArticle } from '../../utils/reader/kept-article.ts';
import { counted } from '../words/counted.ts';
import { formatMoment } from '../words/dates.ts';
import { ChangedText } from './changed-text.tsx';
import type { KeptServices } from './kept-store.ts';

/** A kept article as it read: the newest version, or an older one, with what changed since the version before. */
export function KeptReader({
  versions,
  changesOf,
}: {
  /** Newest first. */
  readonly versions: readonly KeptArticle[];
  readonly changesOf: KeptServices['changes'];
}): VNode | null {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [marked, setMarked] = useState(true);
  const version = versions[chosen] ?? versions[0];
  const before = versions[chosen + 1];
  const changes = useMemo(
    () => (before === undefined || version === undefined ? null : changesOf(before.article, version.article)),
    [before, version],
  );
  if (version === undefined) return null;
  const { article } = version;
  return (
    <div class="kept-reader">
      {versions.length > 1 && (
        <p class="kept-version">
          <label for={`${id}-version`}>{i18n.t('keep.version')}</label>
          <select
            id={`${id}-version`}
            value={String(chosen)}
            onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
          >
            {versions.map(({ print, kept }, at) => (
              <option key={print} value={String(at)}>
                {formatMoment(kept)}
              </option>
            ))}
          </select>
          {changes !== null && (
            <label>
              <input
                type="checkbox"
                checked={marked}
                onChange={({ currentTarget: { checked } }) => setMarked(checked)}
              />
              {i18n.t('keep.showChanges')}
            </label>
          )}
        </p>
      )}
      {changes !== null && (
        <p class="soft">
          {counted('keep.wordsAdded', changes.added)}, {counted('keep.wordsRemoved', changes.removed)}
          {before !== undefined && ` · ${i18n.t('keep.since', [formatMoment(before.kept)])}`}
        </p>
      )}
      <div lang={article.language ?? undefined}>
        {changes !== null && marked ? (
          <>
            {changes.title !== null && (
              <p class="kept-headline">
                <ChangedText parts={changes.title} />
              </p>
            )}
            <div class="kept-text">
              <ChangedText parts={changes.text} />
            </div>
          </>
        ) : (
          <div class="kept-text">{article.text}</div>
        )}
      </div>
    </div>
  );
}
