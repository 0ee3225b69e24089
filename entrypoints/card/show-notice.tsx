import { render } from 'preact';
import { i18n } from '#i18n';
import { ClipNotice } from '../../components/clippings/clip-notice.tsx';
import type { CardToPage, PageToCard, PanelFocus } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';

export interface NoticeWiring {
  readonly root: HTMLElement;
  readonly notice: Extract<PageToCard, { type: 'notice' }>;
  readonly openPanel: (focus: PanelFocus) => Promise<boolean>;
  readonly unclip: (id: ClippingId) => Promise<Result<null>>;
  readonly tell: (message: CardToPage) => void;
}

/** Draws, in the place of a card, what became of what the reader has clipped, and does what is chosen there. */
export function showNotice({ root, notice, openPanel, unclip, tell }: NoticeWiring): void {
  const { wanted } = notice;
  const close = (): void => tell({ type: 'close', returnFocus: true });
  const draw = (answer = notice.answer, openByHand: string | null = null): void =>
    render(
      <ClipNotice
        answer={answer}
        openByHand={openByHand}
        onClose={close}
        onOpen={async (id) => {
          const opened = await openPanel({ view: 'clipping', id }).catch(() => false);
          if (opened) close();
          else draw(answer, i18n.t('clip.openPanelByHand'));
        }}
        onUndo={async (id) => {
          const done = await unclip(id);
          if (done.ok) close();
          else draw(done);
        }}
        onEvenPrivate={() => tell({ type: 'clip', order: { wanted, beside: [], evenPrivate: true } })}
      />,
      root,
    );
  draw();
}
