import { followedNow } from '../../utils/answer/followed.ts';
import type { FollowedNews } from '../../utils/messages/following.ts';
import type { Result } from '../../utils/model.ts';
import type { FollowedName } from '../../utils/reader/followed-name.ts';
import { type Followed, type Following, newOf } from '../../utils/reader/following.ts';
import { storedValue } from '../../utils/reader/storage-result.ts';
import type { CorpusService } from './corpus-service.ts';

export interface FollowingService {
  follow(whom: FollowedName): Promise<Result<null>>;
  /** Everybody whom the reader follows, with what is new of theirs. */
  news(): Promise<Result<readonly FollowedNews[]>>;
  markSeen(keys: readonly string[]): Promise<Result<null>>;
}

/** Statements of each that go with the news; the others are counted and lie in the profile. */
const SHOWN = 5;

/** Following: what is kept of the reader's, held against the corpus as it is now. */
export function createFollowingService(following: Following, ask: CorpusService['ask']): FollowingService {
  const newsOf = async (followed: Followed): Promise<Result<FollowedNews>> =>
    ask(async (corpus) => {
      const profile = await followedNow(corpus, followed);
      const fresh = newOf(followed, profile?.latest ?? []);
      const { key, name, kind, refs } = followed;
      const known = profile?.refs ?? [];
      return { key, name, kind, refs, known, news: fresh.slice(0, SHOWN), count: fresh.length };
    });

  return {
    async follow(whom) {
      const now = await ask((corpus) => followedNow(corpus, whom));
      if (!now.ok) return now;
      return storedValue(() => following.follow(whom, now.value?.latest ?? []).then(() => null));
    },
    async news() {
      const all = await storedValue(following.all);
      if (!all.ok) return all;
      const news: FollowedNews[] = [];
      for (const result of await Promise.all(all.value.map(newsOf))) {
        if (!result.ok) return result;
        news.push(result.value);
      }
      return { ok: true, value: news };
    },
    async markSeen(keys) {
      const all = await storedValue(following.all);
      if (!all.ok) return all;
      for (const followed of all.value.filter(({ key }) => keys.includes(key))) {
        const now = await ask((corpus) => followedNow(corpus, followed));
        if (!now.ok) return now;
        const kept = await storedValue(() => following.markSeen(followed.key, now.value?.latest ?? []));
        if (!kept.ok) return kept;
      }
      return { ok: true, value: null };
    },
  };
}
