import { onMessage, sendMessage } from '../../utils/messages.ts';
import type { CardTokens } from '../../utils/page/card-tokens.ts';
import type { FocusStore } from './focus-store.ts';
import { requirePanel, tabOf } from './senders.ts';
import { openFromPage } from './side-panel.ts';

/** Answers what the card asks for itself: its one-use token, and the panel opened on what it shows. */
export function answerCard(tokens: CardTokens, focus: FocusStore): void {
  onMessage('issueCardToken', ({ sender }) => tokens.issue(tabOf(sender)));
  onMessage('redeemCardToken', ({ data: token, sender }) => tokens.redeem(tabOf(sender), token));
  onMessage('openPanel', async ({ data: wanted, sender }) => {
    const tab = tabOf(sender);
    const opened = openFromPage(sender.tab?.windowId);
    if (wanted !== null) {
      await focus.put(tab, wanted);
      await sendMessage('focusEntity', { tab, focus: wanted }).catch(() => undefined);
    }
    return opened;
  });
  onMessage('takeFocus', ({ data: tab, sender }) => {
    requirePanel(sender);
    return focus.take(tab);
  });
}
