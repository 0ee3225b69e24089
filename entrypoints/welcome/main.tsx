import '../../components/tokens.css';
import '../../components/base.css';
import { render, type VNode } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { keepSettings } from '../../components/keep-settings.ts';
import { createPageAccess } from '../../components/page-access.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { openSettings } from '../../utils/settings.ts';

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('welcome.title');

const settings = keepSettings(openSettings(browser.storage.local), document.documentElement);
const access = createPageAccess(browser.permissions);
void access.look();

function Welcome(): VNode {
  return (
    <WelcomeView
      theme={settings.value.theme}
      onGrant={access.withheld.value ? access.ask : null}
      onTry={() => void browser.tabs.create({ url: browser.runtime.getURL('/sample.html') })}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const root = document.getElementById('welcome');
if (root !== null) render(<Welcome />, root);
