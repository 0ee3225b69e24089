import { onMessage } from '../../utils/messages.ts';
import type { Refusals } from '../../utils/reader/refusals.ts';
import { storedValue } from '../../utils/reader/storage-result.ts';
import type { NameChoicesService } from './name-choices.ts';
import { requireOwn } from './senders.ts';
import { tellPages } from './tell-pages.ts';

/** Answers what the reader says of a name in card or panel: that it is not this person, that it is never marked. */
export function answerChoices(refusals: Refusals, choices: NameChoicesService): void {
  onMessage('correct', async ({ data: { name, refs, refused }, sender }) => {
    requireOwn(sender);
    const result = await storedValue(async () => {
      await (refused ? refusals.refuse(name, refs) : refusals.takeBack(name, refs));
      return null;
    });
    if (result.ok) void tellPages();
    return result;
  });
  onMessage('neverMark', ({ data: choice, sender }) => {
    requireOwn(sender);
    return choices.neverMark(choice.name, choice.never);
  });
  onMessage('choicesFor', ({ data: name, sender }) => {
    requireOwn(sender);
    return choices.of(name);
  });
}
