import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import type { BundleSummary } from '../../utils/messages/bundle-summary.ts';
import { Section } from '../page/section.tsx';
import { Notice } from '../panel/notice.tsx';
import { BundleRow } from './bundle-row.tsx';
import { yearsOf } from './coverage-bar.tsx';
import './library.css';

/** *Library* in the panel: what the corpus is made of, and the way to the page where that is changed. */
export function LibraryTab({
  bundles,
  lost,
  problem,
  news,
}: {
  /** Null until they are known. */
  readonly bundles: readonly BundleSummary[] | null;
  readonly lost: boolean;
  readonly problem: string | null;
  /** What is new of those whom the reader follows. */
  readonly news?: ComponentChildren;
}): VNode {
  const years = yearsOf((bundles ?? []).map(({ coverage }) => coverage));
  return (
    <>
      {problem !== null && <Notice failed title={i18n.t('corpus.problem', [problem])} />}
      {lost && <Notice failed title={i18n.t('library.lost')} />}
      {news}
      <p class="library-link">
        <LibraryLink />
      </p>
      <Section id="bundles" title={i18n.t('library.bundles')} count={bundles?.length ?? null}>
        <ul>
          {(bundles ?? []).map((bundle) => (
            <BundleRow key={bundle.id} bundle={bundle} years={years} onRemove={null} />
          ))}
        </ul>
        {bundles?.length === 0 && problem === null && <p class="soft">{i18n.t('corpus.empty')}</p>}
      </Section>
    </>
  );
}

/** Opens the library page in a tab of its own: with the panel as its opener Chromium gives it no extension API. */
export function LibraryLink(): VNode {
  return (
    <a href="/library.html" target="_blank" rel="noopener">
      {i18n.t('library.open')}
    </a>
  );
}
