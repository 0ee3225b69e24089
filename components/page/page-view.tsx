import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import type {
  Article,
  ArticleEntity,
  LocalId,
  PageReading,
  Profile,
  Related,
  Span,
} from '../../utils/model.ts';
import type { Asked } from '../panel/asked.ts';
import { Notice } from '../panel/notice.tsx';
import { AlsoCovered, type OtherArticle } from './also-covered.tsx';
import { ArticleHead } from './article-head.tsx';
import { Item, type ItemActions } from './item.tsx';
import { NameList } from './name-list.tsx';
import { OtherNames } from './other-names.tsx';
import type { PageItem } from './page-items.ts';
import { pageNames } from './page-names.ts';
import { Section } from './section.tsx';

export interface PageViewProps extends ItemActions {
  readonly page: PageReading;
  readonly items: readonly PageItem[];
  readonly cardBlocked: boolean;
  readonly inFrame: boolean;
  /** By item id; an item not asked for yet is not in it. */
  readonly related: Readonly<Record<string, Asked<readonly Related[]>>>;
  readonly covered: Asked<readonly OtherArticle[]> | null;
  /** Indices of the paragraphs before the reader. */
  readonly inView: { readonly first: number; readonly last: number } | null;
  /** What the corpus has on a name of the page; null where it was not asked. */
  readonly profileOf: (entity: ArticleEntity) => Profile | null;
  readonly onHoverName: (entity: ArticleEntity | null) => void;
  readonly onOpenName: (entity: LocalId) => void;
  /** What the reader has clipped of this page. */
  readonly own?: ComponentChildren;
}

/** *This page*: the article, its people and institutions, its statements and claims with what was said earlier. */
export function PageView(props: PageViewProps): VNode {
  const { page, items, inView } = props;
  const { article, analysis } = page;
  const before = spanInView(article, inView);
  const names = pageNames(analysis.entities, page.matches);
  const empty = analysis.entities.length === 0 && items.length === 0;
  return (
    <>
      <ArticleHead page={page} cardBlocked={props.cardBlocked} inFrame={props.inFrame} />
      {props.own}
      {empty && (
        <Notice
          title={i18n.t('panel.nothingFound')}
          more={i18n.t(analysis.readable ? 'panel.nothingFoundMore' : 'panel.noKnownName')}
        />
      )}
      {!empty && (
        <Section id="names" title={i18n.t('page.people')} count={names.foremost.length}>
          {names.foremost.length === 0 && <p class="soft">{i18n.t('page.noPeople')}</p>}
          <NameList
            names={names.foremost}
            textLength={article.text.length}
            published={article.published}
            profileOf={props.profileOf}
            isForward={({ mentions }) => mentions.some((mention) => isWithin(mention, before))}
            onOpen={props.onOpenName}
            onHover={props.onHoverName}
          />
          <OtherNames names={names.others} onOpen={props.onOpenName} />
        </Section>
      )}
      {!empty && (analysis.readable || items.length > 0) && (
        <Section id="items" title={i18n.t('page.items')} count={items.length}>
          {items.length === 0 && <p class="soft">{i18n.t('page.noItems')}</p>}
          <ol class="items">
            {items.map((item) => (
              <Item
                key={item.id}
                item={item}
                related={props.related[item.id] ?? null}
                article={article}
                inView={
                  inView === null ? null : item.paragraph >= inView.first && item.paragraph <= inView.last
                }
                onNear={props.onNear}
                onShow={props.onShow}
                onHover={props.onHover}
                onOpenName={props.onOpenName}
                onCompare={props.onCompare}
              />
            ))}
          </ol>
        </Section>
      )}
      <AlsoCovered covered={props.covered} />
    </>
  );
}

/** What of the article's text the reader has before them; null where that is not known. */
export function spanInView({ paragraphs }: Article, inView: PageViewProps['inView']): Span | null {
  const first = inView === null ? undefined : paragraphs[inView.first];
  const last = inView === null ? undefined : paragraphs[inView.last];
  return first === undefined || last === undefined ? null : [first[0], last[1]];
}

function isWithin([start, end]: Span, whole: Span | null): boolean {
  return whole !== null && start >= whole[0] && end <= whole[1];
}
