import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Article, LocalId, Span } from '../../utils/model.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import type { PageItem } from '../page/page-items.ts';
import { wantedOf } from '../page/wanted-of.ts';
import { KIND_KEY } from '../words/labels.ts';
import { CopyButton } from './copy-button.tsx';

/** Under a statement of the page: who said it, how it was told, and the way to its place. */
export function ItemLines({
  item,
  article,
  onShow,
  onOpenName,
}: {
  readonly item: PageItem;
  /** The page's, to be cited. */
  readonly article: Article;
  readonly onShow: (span: Span) => void;
  readonly onOpenName: (entity: LocalId) => void;
}): VNode {
  return (
    <p class="statement-source">
      {item.speakers.map((entity) => (
        <button type="button" key={entity.id} onClick={() => onOpenName(entity.id)}>
          {entity.name}
        </button>
      ))}
      <span class="soft">{i18n.t(KIND_KEY[item.kind])}</span>
      <button type="button" onClick={() => item.spans[0] && onShow(item.spans[0])}>
        {i18n.t('page.showOnPage')}
      </button>
      <CopyButton statement={{ ...item, said: null, document: article }} />
      <ClipButton wanted={wantedOf(item)} />
    </p>
  );
}
