import { type Signal, signal } from '@preact/signals';
import { type Asked, answerTo } from '../../components/panel/asked.ts';
import { type Circle, sendMessage } from '../../utils/messages.ts';
import type { EntityRef, Profile } from '../../utils/model.ts';

export interface ShownProfile {
  readonly profile: Signal<Asked<Profile | null>>;
  /** What stands around them; null until the profile is known. */
  readonly circle: Signal<Asked<Circle> | null>;
  /** Asks for another; a late answer for the one before is dropped. */
  readonly ask: (refs: readonly EntityRef[]) => Promise<void>;
}

/** The official or institution that the library page shows. */
export function createShownProfile(): ShownProfile {
  const profile = signal<Asked<Profile | null>>({ state: 'asking' });
  const circle = signal<Asked<Circle> | null>(null);
  let turn = 0;
  return {
    profile,
    circle,
    ask: async (refs) => {
      turn += 1;
      const mine = turn;
      profile.value = { state: 'asking' };
      circle.value = null;
      const answer = await answerTo(sendMessage('profile', refs));
      if (turn !== mine) return;
      profile.value = answer;
      if (answer.state !== 'answered' || answer.value === null) return;
      const around = await answerTo(sendMessage('circle', answer.value.refs));
      if (turn === mine) circle.value = around;
    },
  };
}
