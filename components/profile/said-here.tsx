import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Article, Span } from '../../utils/model.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import type { PageItem } from '../page/page-items.ts';
import { wantedOf } from '../page/wanted-of.ts';
import { CopyButton } from '../statement/copy-button.tsx';
import { KIND_KEY } from '../words/labels.ts';
import { spoken } from '../words/spoken.ts';

/** What an official or institution says on the page; each leads there. */
export function SaidHere({
  items,
  article,
  onShow,
}: {
  readonly items: readonly PageItem[];
  /** The page's, to be cited. */
  readonly article: Article;
  readonly onShow: (span: Span) => void;
}): VNode {
  return (
    <ol class="said-list">
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            class="item-text"
            lang={article.language ?? undefined}
            title={i18n.t('page.showOnPage')}
            onClick={() => item.spans[0] && onShow(item.spans[0])}
          >
            {spoken(item.text, item.kind, article.language)}
          </button>
          <div class="said-source">
            <p class="source-line">{i18n.t(KIND_KEY[item.kind])}</p>
            <span class="said-tools">
              <ClipButton wanted={wantedOf(item)} brief />
              <CopyButton statement={{ ...item, said: null, document: article }} small />
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
