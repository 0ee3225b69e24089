import { onMessage, sendMessage } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';
import type { Following } from '../../utils/reader/following.ts';
import { storedValue } from '../../utils/reader/storage-result.ts';
import type { FollowingService } from './following-service.ts';
import { requirePanel } from './senders.ts';

/** Answers whom the reader follows and what is new of theirs, and tells the extension's pages of each change. */
export function answerFollowing(following: Following, followed: FollowingService): void {
  const thenTell = async (change: Promise<Result<null>>): Promise<Result<null>> => {
    const result = await change;
    if (result.ok) tellOfFollowing();
    return result;
  };
  onMessage('follow', ({ data: whom, sender }) => {
    requirePanel(sender);
    return thenTell(followed.follow(whom));
  });
  onMessage('unfollow', ({ data: refs, sender }) => {
    requirePanel(sender);
    return thenTell(storedValue(() => following.unfollow(refs).then(() => null)));
  });
  onMessage('markSeen', ({ data: keys, sender }) => {
    requirePanel(sender);
    return thenTell(followed.markSeen(keys));
  });
  onMessage('following', ({ sender }) => {
    requirePanel(sender);
    return storedValue(async () =>
      (await following.all()).map(({ name, kind, refs }) => ({ name, kind, refs })),
    );
  });
  onMessage('followedNews', ({ sender }) => {
    requirePanel(sender);
    return followed.news();
  });
}

/** Tells the extension's pages that something of the reader's following was changed. */
export function tellOfFollowing(): void {
  // Nobody may be listening.
  void sendMessage('followingChanged').catch(() => undefined);
}
