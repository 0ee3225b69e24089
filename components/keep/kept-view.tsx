import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptLine } from '../../utils/reader/kept-article.ts';
import { Dotted } from '../dotted.tsx';
import { Notice } from '../panel/notice.tsx';
import { SourceLink } from '../source-link.tsx';
import { ago } from '../words/ago.ts';
import { counted } from '../words/counted.ts';
import { formatDate } from '../words/dates.ts';
import { openableHost } from '../words/openable-host.ts';
import { KeptReader } from './kept-reader.tsx';
import type { KeptStore } from './kept-store.ts';
import './keep.css';

/** As many more with each press. */
const STEP = 50;

/** *Kept articles*: searched, opened with their versions and what changed between them, removed, put back. */
export function KeptView({ store }: { readonly store: KeptStore }): VNode {
  const list = store.list.value;
  const typed = store.typed.value;
  const unkept = store.unkept.value;
  const [limit, setLimit] = useState(STEP);
  const lines = list?.state === 'answered' ? list.value : [];
  return (
    <div class="kept">
      <input
        type="search"
        class="search-text"
        aria-label={i18n.t('keep.search')}
        placeholder={i18n.t('keep.search')}
        value={typed}
        onInput={({ currentTarget: { value } }) => void store.search(value)}
      />
      <p class="search-count">{i18n.t('keep.more')}</p>
      <Removed store={store} />
      {unkept !== null && (
        <p class="keep failed" role="alert">
          {unkept}
        </p>
      )}
      {list?.state === 'failed' && <Notice failed title={list.message} />}
      {list?.state === 'answered' && lines.length === 0 && (
        <Notice
          title={i18n.t(typed.trim() === '' ? 'keep.none' : 'keep.noneFound')}
          more={typed.trim() === '' ? i18n.t('keep.noneMore') : null}
        />
      )}
      {lines.length > 0 && (
        <p class="search-count" role="status">
          {counted('keep.count', lines.length)}
        </p>
      )}
      <ul class="kept-list">
        {lines.slice(0, limit).map((line) => (
          <li key={line.page}>
            <KeptRow line={line} store={store} />
          </li>
        ))}
      </ul>
      {lines.length > limit && (
        <button type="button" class="profile-more" onClick={() => setLimit(limit + STEP)}>
          {i18n.t('profile.showMore')}
        </button>
      )}
    </div>
  );
}

/** What was removed last, to be put back. */
function Removed({ store }: { readonly store: KeptStore }): VNode {
  const last = store.removed.value.at(-1)?.[0];
  return (
    <p class="keep" role="status">
      {last !== undefined && (
        <>
          {i18n.t('keep.removed', [titleOf(last.article)])}{' '}
          <button type="button" onClick={() => void store.undo()}>
            {i18n.t('keep.putBack')}
          </button>
        </>
      )}
    </p>
  );
}

function KeptRow({ line, store }: { readonly line: KeptLine; readonly store: KeptStore }): VNode {
  const { page, outlet, published, url, kept, versions } = line;
  const open = store.open.value;
  const isOpen = open?.page === page;
  const host = openableHost(url);
  const title = titleOf(line);
  return (
    <article class="kept-article">
      <h2 class="kept-title">
        <button type="button" aria-expanded={isOpen} onClick={() => void store.toggle(page)}>
          {title}
        </button>
      </h2>
      <p class="source-line">
        <Dotted>
          {(outlet !== null || host === null) && (
            <span class="source-outlet">{outlet ?? i18n.t('source.noOutlet')}</span>
          )}
          <span>{formatDate(published)}</span>
          <span title={kept}>{i18n.t('keep.kept', [ago(kept, Date.now())])}</span>
          {versions > 1 && <span>{counted('keep.versions', versions)}</span>}
          {line.private && <span>{i18n.t('keep.fromPrivate')}</span>}
          {host !== null && <SourceLink url={url} />}
        </Dotted>
      </p>
      <p class="kept-tools">
        <button
          type="button"
          aria-label={i18n.t('keep.removeNamed', [title])}
          onClick={() => void store.remove(page)}
        >
          {i18n.t('keep.remove')}
        </button>
      </p>
      {isOpen && open.versions.state === 'failed' && <Notice failed title={open.versions.message} />}
      {isOpen && open.versions.state === 'answered' && (
        <KeptReader key={page} versions={open.versions.value} changesOf={store.changes} />
      )}
    </article>
  );
}

function titleOf({ title, url }: Pick<KeptLine, 'title' | 'url'>): string {
  return title ?? url ?? i18n.t('keep.untitled');
}
