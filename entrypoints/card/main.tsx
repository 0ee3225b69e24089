import '../../components/tokens.css';
import '../../components/base.css';
import { sendMessage } from '../../utils/messages.ts';
import { acceptPort } from './accept-port.ts';
import { runCard } from './run-card.tsx';

/** Both browsers have `chrome`; the polyfill would be a third of the card's code, and throws where it is loaded too late. */
function isAlive(): boolean {
  const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } };
  return chrome?.runtime?.id !== undefined;
}

const root = document.getElementById('card');
if (root !== null) {
  acceptPort(window, (token) => sendMessage('redeemCardToken', token)).then((port) =>
    runCard({
      root,
      port,
      ask: {
        openPanel: (focus) => sendMessage('openPanel', focus),
        choicesFor: (name) => sendMessage('choicesFor', name),
        correct: (correction) => sendMessage('correct', correction),
        neverMark: (name, never) => sendMessage('neverMark', { name, never }),
        clippingsOf: async (who) => {
          const answer = await sendMessage('clippingsOf', who);
          return answer.ok ? answer.value : [];
        },
        bundleNames: () => sendMessage('bundleNames'),
        unclip: (id) => sendMessage('unclip', id),
      },
      isAlive,
    }),
  );
}
