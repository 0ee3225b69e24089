import type { VNode } from 'preact';
import { counted } from '../words/counted.ts';
import { countNews, type FollowingStore } from './following-store.ts';
import './following.css';

/** How much is new of those whom the reader follows, as the way to it; nothing where nothing is. */
export function NewsLine({
  following,
  onOpen,
}: {
  readonly following: Pick<FollowingStore, 'news'>;
  /** Null where it lies on another page: then it is a link. */
  readonly onOpen: (() => void) | null;
}): VNode | null {
  const count = countNews(following.news.value);
  if (count === 0) return null;
  const words = counted('follow.newInAll', count);
  return (
    <p class="news-line">
      {onOpen === null ? (
        <a href="/library.html#following" target="_blank" rel="noopener">
          {words}
        </a>
      ) : (
        <button type="button" onClick={onOpen}>
          {words}
        </button>
      )}
    </p>
  );
}
