import type { VNode } from 'preact';
import { i18n } from '#i18n';
import './profile-skeleton.css';

/** Holds the place of the statements of a profile that is being asked for; seen only where that takes a while. */
export function ProfileSkeleton(): VNode {
  return (
    <div class="skeleton">
      <p class="only-heard">{i18n.t('related.looking')}</p>
      {['a', 'b', 'c'].map((entry) => (
        <div key={entry} class="skeleton-entry" aria-hidden="true" />
      ))}
    </div>
  );
}
