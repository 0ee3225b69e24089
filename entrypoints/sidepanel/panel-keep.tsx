import { type ReadonlySignal, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { KeptLine } from '../../components/keep/kept-line.tsx';
import type { PanelState } from '../../components/panel/panel-state.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { KeepAnswer, KeptHere } from '../../utils/messages/reading-messages.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { Article, Result } from '../../utils/model.ts';
import type { KeptArticle } from '../../utils/reader/kept-article.ts';
import { afterPaint } from './after-paint.ts';

export interface PanelKeep {
  /** Whether the page's article is kept, as a line of the page's view. */
  readonly line: () => VNode;
  readonly refresh: () => Promise<void>;
}

/** The panel's part in keeping the article that it shows. */
export function createPanelKeep(state: ReadonlySignal<PanelState>): PanelKeep {
  const here = signal<KeptHere | null>(null);
  const answer = signal<Result<KeepAnswer> | null>(null);
  const dropped = signal<readonly KeptArticle[]>([]);
  let text = '';

  const articleNow = (): Article | null => {
    const { look } = state.peek();
    return look.state === 'read' ? look.page.article : null;
  };
  const refresh = async (): Promise<void> => {
    const article = articleNow();
    // A page that is being looked at anew may be the same.
    if (article === null) return;
    if (article.text !== text) {
      text = article.text;
      here.value = null;
      answer.value = null;
      dropped.value = [];
    }
    await afterPaint();
    const known = await sendMessage('keptHere', article).catch(() => null);
    if (articleNow()?.text === article.text && known?.ok) here.value = known.value;
  };
  const keep = async (evenPrivate: boolean): Promise<void> => {
    const article = articleNow();
    const { tab } = state.peek();
    if (article === null || tab === null) return;
    const { incognito } = await browser.tabs.get(tab);
    if (incognito && !evenPrivate) {
      answer.value = { ok: true, value: { is: 'private' } };
      return;
    }
    const order = { article, evenPrivate: incognito };
    answer.value = await sendMessage('keepArticle', order).catch(() => NO_ANSWER);
    await refresh();
  };
  const drop = async (): Promise<void> => {
    const page = here.peek()?.page;
    if (page === undefined) return;
    const gone = await sendMessage('dropArticle', page).catch(() => NO_ANSWER);
    answer.value = gone.ok ? null : gone;
    if (gone.ok) dropped.value = gone.value;
    await refresh();
  };
  const putBack = async (): Promise<void> => {
    const back = await sendMessage('putBackArticle', dropped.peek()).catch(() => NO_ANSWER);
    answer.value = back.ok ? null : back;
    if (back.ok) dropped.value = [];
    await refresh();
  };
  return {
    refresh,
    line: () => (
      <KeptLine
        here={here.value}
        answer={answer.value}
        dropped={dropped.value.length > 0}
        onKeep={(evenPrivate) => void keep(evenPrivate)}
        onDrop={() => void drop()}
        onPutBack={() => void putBack()}
      />
    ),
  };
}
