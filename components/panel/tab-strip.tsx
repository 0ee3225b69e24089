import type { VNode } from 'preact';
import { i18n } from '#i18n';
import './tab-strip.css';

export interface Tab {
  readonly id: string;
  readonly name: string;
}

/** Where an arrow key leads from `current`, round at the ends; null for another key. */
export function tabAfter(tabs: readonly Tab[], current: string, key: string): Tab | null {
  const at = tabs.findIndex((tab) => tab.id === current);
  const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[key];
  return target === undefined ? null : (tabs.at(target % Math.max(1, tabs.length)) ?? null);
}

/** The panel's views side by side. One view alone needs no choice, so there is no strip then. */
export function TabStrip({
  tabs,
  current,
  onTab,
}: {
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onTab: (tab: string) => void;
}): VNode | null {
  if (tabs.length < 2) return null;
  return (
    <div
      class="tab-strip"
      role="tablist"
      tabIndex={-1}
      aria-label={i18n.t('panel.tabs')}
      onKeyDown={(event) => {
        const next = tabAfter(tabs, current, event.key);
        if (next === null) return;
        event.preventDefault();
        onTab(next.id);
        event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
      }}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          data-tab={tab.id}
          aria-selected={tab.id === current}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onTab(tab.id)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}
