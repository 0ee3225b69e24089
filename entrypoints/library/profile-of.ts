import { type Signal, signal } from '@preact/signals';
import type { Asked } from '../../components/panel/asked.ts';
import { problemInWords, unanswered } from '../../components/words/problem.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { EntityRef, Profile } from '../../utils/model.ts';

export interface ShownProfile {
  readonly profile: Signal<Asked<Profile | null>>;
  /** Asks for another; a late answer for the one before is dropped. */
  readonly ask: (refs: readonly EntityRef[]) => Promise<void>;
}

/** The official or institution that the library page shows. */
export function createShownProfile(): ShownProfile {
  const profile = signal<Asked<Profile | null>>({ state: 'asking' });
  let turn = 0;
  return {
    profile,
    ask: async (refs) => {
      turn += 1;
      const mine = turn;
      profile.value = { state: 'asking' };
      const answer = await sendMessage('profile', refs).then(
        (result): Asked<Profile | null> =>
          result.ok
            ? { state: 'answered', value: result.value }
            : { state: 'failed', message: problemInWords(result.error) },
        (error: unknown): Asked<never> => ({ state: 'failed', message: unanswered(error) }),
      );
      if (turn === mine) profile.value = answer;
    },
  };
}
