import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Beside } from '../../utils/messages/clipping-messages.ts';
import type { Article, LocalId, Related, Span } from '../../utils/model.ts';
import { besideItem } from '../clippings/beside.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import { Dotted } from '../dotted.tsx';
import { useNearView } from '../near-view.ts';
import type { Asked } from '../panel/asked.ts';
import { CopyButton } from '../statement/copy-button.tsx';
import { formatNumber } from '../words/counted.ts';
import { CLAIM_KEY, KIND_KEY } from '../words/labels.ts';
import { spoken } from '../words/spoken.ts';
import type { PageItem } from './page-items.ts';
import { RelatedList } from './related-list.tsx';
import { wantedOf } from './wanted-of.ts';
import './item.css';

export interface ItemActions {
  /** The item has come near the view: its related statements are wanted. */
  readonly onNear: (item: PageItem) => void;
  readonly onShow: (span: Span) => void;
  /** The pointer rests on the item, or left it. */
  readonly onHover: (span: Span | null) => void;
  readonly onOpenName: (entity: LocalId) => void;
  readonly onCompare: (item: PageItem, related: Related) => void;
}

export interface ItemProps extends ItemActions {
  readonly item: PageItem;
  readonly related: Asked<readonly Related[]> | null;
  /** The page's. */
  readonly article: Article;
  /** Whether the reader has the item's paragraph before them; null where that is not known. */
  readonly inView: boolean | null;
}

/** One statement or claim of the page, with what was said earlier under it. */
export function Item(props: ItemProps): VNode {
  const { item, related, article, inView } = props;
  // Drawn anew only when what it shows has changed: a scrolling page tells a long list some times a second.
  return useMemo(() => <DrawnItem {...props} />, [item, related, article, inView]);
}

function DrawnItem({ item, related, article, inView, ...actions }: ItemProps): VNode {
  const { published, language } = article;
  const element = useRef<HTMLLIElement>(null);
  // A changed corpus, or a correction, makes what was found void: then it is asked for once more.
  useNearView(element, item.id, related === null, () => actions.onNear(item));
  const span = item.spans[0];
  const standing = inView === null ? 'item' : inView ? 'item forward' : 'item back';
  return (
    <li
      ref={element}
      class={standing}
      data-paragraph={item.paragraph}
      onPointerEnter={() => span && actions.onHover(span)}
      onPointerLeave={() => actions.onHover(null)}
      onFocusIn={() => span && actions.onHover(span)}
      onFocusOut={() => actions.onHover(null)}
    >
      <ItemHead
        item={item}
        article={article}
        beside={related?.state === 'answered' ? besideItem(related.value) : []}
        onOpenName={actions.onOpenName}
      />
      <button
        type="button"
        class="item-text"
        lang={language ?? undefined}
        title={i18n.t('page.showOnPage')}
        onClick={() => span && actions.onShow(span)}
      >
        {spoken(item.text, item.kind, language)}
      </button>
      <RelatedList
        told={item}
        related={related}
        published={published}
        onCompare={(each) => actions.onCompare(item, each)}
      />
    </li>
  );
}

function ItemHead({
  item,
  article,
  beside,
  onOpenName,
}: {
  readonly item: PageItem;
  readonly article: Article;
  readonly beside: Beside;
  readonly onOpenName: (entity: LocalId) => void;
}): VNode {
  const sources = item.speakers.length > 0 ? item.speakers : item.institutions;
  const paragraph = formatNumber(item.paragraph + 1);
  return (
    <p class="item-head">
      <span class="item-kind">
        <Dotted>
          {sources.map((entity) => (
            <button type="button" class="item-speaker" key={entity.id} onClick={() => onOpenName(entity.id)}>
              {entity.name}
            </button>
          ))}
          {sources.length === 0 && (
            <span class="item-speaker">{item.source ?? i18n.t('page.unattributed')}</span>
          )}
          {sources.length > 0 && !item.sure && i18n.t('page.probably')}
          {item.kind !== 'claim' && i18n.t(KIND_KEY[item.kind])}
          {item.types.map((type) => i18n.t(CLAIM_KEY[type]))}
        </Dotted>
      </span>
      <span class="item-end">
        <ClipButton wanted={wantedOf(item)} beside={beside} />
        <CopyButton statement={{ ...item, said: null, document: article }} small />
        <span class="item-paragraph">
          <span aria-hidden="true">¶ {paragraph}</span>
          <span class="only-heard">{i18n.t('page.paragraph', [paragraph])}</span>
        </span>
      </span>
    </p>
  );
}
