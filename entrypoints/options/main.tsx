import '../../components/tokens.css';
import '../../components/base.css';
import { signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { keepSettings } from '../../components/keep-settings.ts';
import { OptionsView } from '../../components/options/options-view.tsx';
import { WithSettings } from '../../components/with-settings.tsx';
import { openSettings, type Settings } from '../../utils/settings.ts';

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('options.title');

const store = openSettings(browser.storage.local);
const settings = keepSettings(store, document.documentElement);
const said = signal('');

/** Keeps a change, and says so or why not. */
async function change(label: string, make: (settings: Settings) => Partial<Settings>): Promise<void> {
  const kept = await store.change(make).then(
    () => true,
    () => false,
  );
  // Emptied first, so that the same words are heard again.
  said.value = '';
  requestAnimationFrame(() => {
    said.value = i18n.t(kept ? 'options.saved' : 'options.notSaved', [label]);
  });
}

function Options(): VNode {
  return (
    <WithSettings settings={settings}>
      <OptionsView
        settings={settings.value}
        said={said.value}
        onChange={change}
        onTry={() => void browser.tabs.create({ url: browser.runtime.getURL('/sample.html') })}
      />
    </WithSettings>
  );
}

const root = document.getElementById('options');
if (root !== null) render(<Options />, root);
