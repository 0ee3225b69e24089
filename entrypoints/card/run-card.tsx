import { createRef, render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/card.tsx';
import { focusAtEnd } from '../../components/card/focus-cycle.ts';
import type { CardContent, CardToPage, PageToCard } from '../../utils/messages.ts';
import type { LocalId } from '../../utils/model.ts';

export interface CardWiring {
  readonly root: HTMLElement;
  /** To the page's content script; its token was confirmed. */
  readonly port: MessagePort;
  readonly openPanel: (entity: LocalId) => Promise<boolean>;
  /** False once the extension was reloaded or removed under the page: then even its words are gone. */
  readonly isAlive: () => boolean;
}

/** Shows what the page sends and tells it what the reader does. The frame ends with its page: nothing to stop. */
export function runCard({ root, port, openPanel, isAlive }: CardWiring): void {
  const dialogRef = createRef<HTMLElement>();
  const tell = (message: CardToPage): void => port.postMessage(message);
  const close = (): void => tell({ type: 'close', returnFocus: true });
  let shown: CardContent | null = null;

  const show = (content: CardContent, openByHand: boolean): void => {
    const open = async (): Promise<void> => {
      const opened = await openPanel(content.entity.id).catch(() => false);
      if (!opened && shown === content) show(content, true);
    };
    shown = content;
    render(
      <Card
        facts={content}
        openByHand={openByHand}
        dialogRef={dialogRef}
        onPin={(pinned) => tell({ type: 'pin', pinned })}
        onClose={close}
        onStep={(by) => tell({ type: 'step', by })}
        onOpenPanel={open}
      />,
      root,
    );
  };

  port.addEventListener('message', (event: MessageEvent<PageToCard>) => {
    if (!isAlive()) return;
    if (event.data.type === 'hide') {
      shown = null;
      render(null, root);
      return;
    }
    show(event.data.content, false);
    document.documentElement.scrollTop = 0;
    if (event.data.takeFocus) {
      window.focus();
      dialogRef.current?.focus();
    }
  });

  const sizes = new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height > 0) tell({ type: 'size', height });
  });
  sizes.observe(root);

  document.documentElement.addEventListener('pointerenter', () => tell({ type: 'pointer', inside: true }));
  document.documentElement.addEventListener('pointerleave', () => tell({ type: 'pointer', inside: false }));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Tab') return;
    const target = focusAtEnd(root, document.activeElement, event.shiftKey);
    if (target === null) return;
    event.preventDefault();
    target.focus();
  });

  document.documentElement.lang = i18n.t('locale');
  port.start();
  tell({ type: 'ready' });
}
