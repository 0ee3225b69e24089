import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveRunPage } from '../../utils/page-run.ts';
import { runInPage } from './run-in-page.ts';

/** The second script of a page, injected by the background once the first has seen that it may be news. */
export default defineUnlistedScript(() => leaveRunPage(globalThis, runInPage));
