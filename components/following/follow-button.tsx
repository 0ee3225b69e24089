import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { FollowedName } from '../../utils/reader/followed-name.ts';
import { type FollowingStore, isFollowed } from './following-store.ts';

/** Follows an official or institution, or ends that. */
export function FollowButton({
  following,
  whom,
}: {
  readonly following: Pick<FollowingStore, 'names' | 'follow'>;
  readonly whom: FollowedName;
}): VNode {
  const followed = isFollowed(following.names.value, whom.refs);
  return (
    <button
      type="button"
      class="follow-button"
      aria-label={i18n.t(followed ? 'follow.stopNamed' : 'follow.followNamed', [whom.name])}
      onClick={() => following.follow(whom, !followed)}
    >
      {i18n.t(followed ? 'follow.stop' : 'follow.follow')}
    </button>
  );
}
