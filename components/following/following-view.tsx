import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { FollowedNews } from '../../utils/messages/following.ts';
import type { EntityRef } from '../../utils/model.ts';
import { Notice } from '../panel/notice.tsx';
import { ProfileStatement } from '../profile/profile-statement.tsx';
import { counted } from '../words/counted.ts';
import { FollowButton } from './follow-button.tsx';
import { countNews, type FollowingStore } from './following-store.ts';
import '../profile/profile-view.css';
import './following.css';

export interface FollowingViewProps {
  readonly following: FollowingStore;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}

/** *Following*: what imports brought of those whom the reader follows, since that was last marked as seen. */
export function FollowingView({ following, onOpenProfile }: FollowingViewProps): VNode {
  const news = following.news.value;
  const unkept = following.unkept.value;
  if (news?.state === 'failed') return <Notice failed title={news.message} />;
  if (news?.state !== 'answered') return <Notice late title={i18n.t('related.looking')} />;
  if (news.value.length === 0)
    return <Notice title={i18n.t('follow.nobody')} more={i18n.t('follow.nobodyMore')} />;
  const fresh = countNews(news);
  const withNews = news.value.filter(({ count }) => count > 0);
  return (
    <div class="following">
      <p class="search-count">{i18n.t('follow.local')}</p>
      {unkept !== null && <p role="alert">{unkept}</p>}
      <p class="news-head">
        <strong>{fresh === 0 ? i18n.t('follow.nothingNew') : counted('follow.newInAll', fresh)}</strong>
        {fresh > 0 && (
          <button type="button" onClick={() => following.markSeen(withNews.map(({ key }) => key))}>
            {i18n.t('follow.seenAll')}
          </button>
        )}
      </p>
      <ul class="news-list">
        {[...withNews, ...news.value.filter(({ count }) => count === 0)].map((one) => (
          <li key={one.key}>
            <NewsOfOne {...{ one, following, onOpenProfile }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NewsOfOne({
  one,
  following,
  onOpenProfile,
}: FollowingViewProps & { readonly one: FollowedNews }): VNode {
  const { name, known, news, count } = one;
  return (
    <article aria-label={name}>
      <h2 class="news-name">
        {known.length === 0 ? (
          name
        ) : (
          <button type="button" onClick={() => onOpenProfile(known, name)}>
            {name}
          </button>
        )}
      </h2>
      <p class="news-about">
        <span class="soft">{known.length === 0 ? i18n.t('follow.gone') : counted('follow.new', count)}</span>
        {count > 0 && (
          <button
            type="button"
            aria-label={i18n.t('follow.seenNamed', [name])}
            onClick={() => following.markSeen([one.key])}
          >
            {i18n.t('follow.seen')}
          </button>
        )}
        <FollowButton following={following} whom={one} />
      </p>
      <ol class="said-list">
        {news.map((statement) => (
          <li key={`${statement.bundle.id} ${statement.id}`}>
            <ProfileStatement statement={statement} own={false} />
          </li>
        ))}
      </ol>
      {count > news.length && (
        <button type="button" class="profile-more" onClick={() => onOpenProfile(known, name)}>
          {counted('related.more', count - news.length)}
        </button>
      )}
    </article>
  );
}
