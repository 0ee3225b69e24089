import '../../components/tokens.css';
import '../../components/base.css';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messages.ts';
import { acceptPort } from './accept-port.ts';
import { runCard } from './run-card.tsx';

const root = document.getElementById('card');
if (root !== null) {
  acceptPort(window, (token) => sendMessage('redeemCardToken', token)).then((port) =>
    runCard({
      root,
      port,
      openPanel: (entity) => sendMessage('openPanel', entity),
      isAlive: () => browser.runtime?.id !== undefined,
    }),
  );
}
