import '../../components/tokens.css';
import '../../components/base.css';
import './sample.css';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { keepSettings } from '../../components/keep-settings.ts';
import { openSettings } from '../../utils/settings.ts';

const note = document.getElementById('note');
if (note !== null) {
  note.lang = i18n.t('locale');
  note.textContent = i18n.t('welcome.sampleNote');
}
keepSettings(openSettings(browser.storage.local), document.documentElement);

// Browsers run no content script on an extension's own pages, so this page runs the very files itself: what a reader
// tries here is what they get on news sites.
const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/assets/marks.css';
const scripts = ['/reader.js', '/scout.js'].map((src) => {
  const script = document.createElement('script');
  script.src = src;
  // In order: the first script finds the second there.
  script.async = false;
  return script;
});
document.head.append(style, ...scripts);
