import { type Signal, signal } from '@preact/signals';
import type { FollowedNews } from '../../utils/messages/following.ts';
import type { EntityRef, Result } from '../../utils/model.ts';
import type { FollowedName } from '../../utils/reader/followed-name.ts';
import { type Asked, answerTo } from '../panel/asked.ts';

/** What following asks of the background. */
export interface FollowingServices {
  readonly following: () => Promise<Result<readonly FollowedName[]>>;
  readonly news: () => Promise<Result<readonly FollowedNews[]>>;
  readonly follow: (whom: FollowedName) => Promise<Result<null>>;
  readonly unfollow: (refs: readonly EntityRef[]) => Promise<Result<null>>;
  readonly markSeen: (keys: readonly string[]) => Promise<Result<null>>;
}

export interface FollowingStore {
  readonly names: Signal<readonly FollowedName[]>;
  /** Null until it is asked for. */
  readonly news: Signal<Asked<readonly FollowedNews[]> | null>;
  /** Why the last change could not be kept; null where it was. */
  readonly unkept: Signal<string | null>;
  /** The corpus, or whom the reader follows, may have changed. News are asked for where they were before. */
  readonly refresh: () => Promise<void>;
  readonly askNews: () => Promise<void>;
  readonly follow: (whom: FollowedName, wanted: boolean) => Promise<void>;
  readonly markSeen: (keys: readonly string[]) => Promise<void>;
}

/** Whom the reader follows, as the panel and the library page know it; the background keeps it. */
export function createFollowingStore(services: FollowingServices): FollowingStore {
  const names = signal<readonly FollowedName[]>([]);
  const news = signal<Asked<readonly FollowedNews[]> | null>(null);
  const unkept = signal<string | null>(null);
  let turn = 0;

  const askNames = async (): Promise<void> => {
    const answer = await services.following().catch(() => null);
    if (answer?.ok) names.value = answer.value;
  };
  const askNews = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    news.value ??= { state: 'asking' };
    const answer = await answerTo(services.news());
    // A later question has overtaken this one.
    if (turn === mine) news.value = answer;
  };
  const refresh = async (): Promise<void> => {
    await Promise.all([askNames(), news.value === null ? null : askNews()]);
  };
  const change = async (done: Promise<Result<null>>): Promise<void> => {
    const answer = await answerTo(done);
    unkept.value = answer.state === 'failed' ? answer.message : null;
    if (answer.state === 'answered') await refresh();
  };
  return {
    names,
    news,
    unkept,
    refresh,
    askNews,
    follow: (whom, wanted) => change(wanted ? services.follow(whom) : services.unfollow(whom.refs)),
    markSeen: (keys) => change(services.markSeen(keys)),
  };
}

/** Whether one of these is among those followed. */
export function isFollowed(names: readonly FollowedName[], refs: readonly EntityRef[]): boolean {
  return names.some((followed) =>
    followed.refs.some(({ bundle, id }) => refs.some((ref) => ref.bundle === bundle && ref.id === id)),
  );
}

/** New statements of all who are followed; 0 until they are known. */
export function countNews(news: Asked<readonly FollowedNews[]> | null): number {
  return news?.state === 'answered' ? news.value.reduce((sum, { count }) => sum + count, 0) : 0;
}
