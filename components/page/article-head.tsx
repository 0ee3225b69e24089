import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReading } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { SettingsContext } from '../settings-context.ts';
import { formatDate } from '../words/dates.ts';
import './article-head.css';

/** Which article this is, and whether the corpus has it. */
export function ArticleHead({
  page,
  cardBlocked,
  inFrame,
}: {
  readonly page: PageReading;
  readonly cardBlocked: boolean;
  /** Whether the article lies in a frame of the page, which has none of its own. */
  readonly inFrame: boolean;
}): VNode {
  // Held over a name that is not marked, it opens the card there.
  const { modifier, corpusMarks } = useContext(SettingsContext);
  const { article, analysis, document } = page;
  const source = [article.outlet, formatDate(article.published)].filter((part) => part !== null);
  return (
    <header class="article-head">
      <h2 class="article-title" lang={article.language ?? undefined}>
        {article.title ?? i18n.t('panel.untitled')}
      </h2>
      <p class="article-source">{source.join(' · ')}</p>
      {document !== null && (
        <p class="article-owned">
          <Icon name="record" />
          {i18n.t('panel.ownArticle')}
        </p>
      )}
      {!analysis.readable && (
        <p class="article-note">
          {corpusMarks ? i18n.t('panel.notReadableMarked') : i18n.t('panel.notReadable', [modifier])}
        </p>
      )}
      {inFrame && <p class="article-note">{i18n.t('panel.inFrame')}</p>}
      {cardBlocked && <p class="article-note">{i18n.t('panel.cardBlocked')}</p>}
    </header>
  );
}
