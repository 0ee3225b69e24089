import type { FollowedNews } from '../messages/following.ts';
import { sendMessage } from '../messages.ts';
import type { EntityRef, Result } from '../model.ts';
import type { FollowedName } from '../reader/followed-name.ts';

/** What following asks of the background, which keeps whom the reader follows. */
export const FOLLOWING = {
  following: (): Promise<Result<readonly FollowedName[]>> => sendMessage('following'),
  news: (): Promise<Result<readonly FollowedNews[]>> => sendMessage('followedNews'),
  follow: (whom: FollowedName): Promise<Result<null>> => sendMessage('follow', whom),
  unfollow: (refs: readonly EntityRef[]): Promise<Result<null>> => sendMessage('unfollow', refs),
  markSeen: (keys: readonly string[]): Promise<Result<null>> => sendMessage('markSeen', keys),
};
