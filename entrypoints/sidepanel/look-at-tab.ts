import { browser } from 'wxt/browser';
import type { PageLook } from '../../components/panel/panel-state.ts';
import { problemInWords } from '../../components/words/problem.ts';
import { type PageState, sendMessage } from '../../utils/messages.ts';

/** Shops for extensions, where browsers run none. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/** Why a tab gives no answer, told from its address; a tab whose address is withheld is the browser's own. */
export function lookWithoutAnswer(address: string | undefined, loading: boolean): PageLook {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || CLOSED_HOSTS.has(url.hostname)) {
    return { state: 'no-access' };
  }
  if (/\.pdf$/i.test(url.pathname)) return { state: 'pdf' };
  return { state: loading ? 'loading' : 'not-there' };
}

/** The frame whose article the panel shows, by tab, where that is not the page itself. */
const framesShown = new Map<number, number>();

/** Where to send what is for the article that the panel shows of a tab. */
export function articleOf(tabId: number): { readonly tabId: number; readonly frameId: number } {
  return { tabId, frameId: framesShown.get(tabId) ?? 0 };
}

/**
 * What there is to show of a tab: its content script's answer, or why there is none. A page's own article comes first;
 * where it has none, but a frame of it has, the longest of those is shown. `asked` is what the page itself answers.
 */
export async function lookAtTab(tab: number, asked: Promise<PageState | null>): Promise<PageLook> {
  const answer = await asked;
  const inFrame = answer?.state === 'not-news' ? await longestInFrames(tab) : null;
  if (inFrame === null) framesShown.delete(tab);
  else {
    framesShown.set(tab, inFrame.frameId);
    return inFrame.answer;
  }
  if (answer?.state === 'failed') return { state: 'failed', message: problemInWords(answer.problem) };
  if (answer !== null) return answer;
  const { url, status } = await browser.tabs.get(tab).catch(() => ({ url: undefined, status: 'complete' }));
  return lookWithoutAnswer(url, status === 'loading');
}

type ReadState = Extract<PageState, { state: 'read' }>;

async function longestInFrames(tabId: number): Promise<{ frameId: number; answer: ReadState } | null> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: () => null }).catch(() => []);
  const answers = await Promise.all(
    frames.map(async ({ frameId }) => {
      const answer = await sendMessage('pageState', undefined, { tabId, frameId }).catch(() => null);
      return answer?.state === 'read' ? [{ frameId, answer }] : [];
    }),
  );
  const lengthOf = ({ page }: ReadState): number => page.article.text.length;
  return answers.flat().sort((one, other) => lengthOf(other.answer) - lengthOf(one.answer))[0] ?? null;
}
