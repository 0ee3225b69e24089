import { browser } from 'wxt/browser';
import type { PageLook } from '../../components/panel/panel-state.ts';
import { problemInWords } from '../../components/words/problem.ts';
import { sendMessage } from '../../utils/messages.ts';

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

/** What there is to show of a tab: its content script's answer, or why there is none. */
export async function lookAtTab(tab: number): Promise<PageLook> {
  const answer = await sendMessage('pageState', undefined, tab).catch(() => null);
  if (answer?.state === 'failed') return { state: 'failed', message: problemInWords(answer.problem) };
  if (answer !== null) return answer;
  const { url, status } = await browser.tabs.get(tab).catch(() => ({ url: undefined, status: 'complete' }));
  return lookWithoutAnswer(url, status === 'loading');
}
