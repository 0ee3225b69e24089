import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import { PanelTools } from './panel-tools.tsx';
import { type Tab, TabStrip } from './tab-strip.tsx';
import './panel-frame.css';

/** What stands around every view of the panel: its name, the tabs, the way back, the corpus at the foot. */
export function PanelFrame({
  label = i18n.t('panel.label'),
  tabs,
  tab,
  onTab,
  onBack,
  onForward = null,
  announcement,
  foot,
  children,
}: {
  /** The surface's own name. */
  readonly label?: string;
  readonly tabs: readonly Tab[];
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  /** Null where the reader has not gone back. */
  readonly onForward?: (() => void) | null;
  /** Said by a screen reader when it changes. */
  readonly announcement: string;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="panel">
      <header class="panel-top">
        <div class="panel-head">
          <h1 class="panel-name">
            <Icon name="record" />
            {label}
          </h1>
          {onBack !== null && (
            <button type="button" class="panel-back" onClick={onBack}>
              <Icon name="previous" />
              {i18n.t('panel.back')}
            </button>
          )}
          {onForward !== null && (
            <button
              type="button"
              class="icon-button"
              aria-label={i18n.t('panel.forward')}
              title={i18n.t('panel.forward')}
              onClick={onForward}
            >
              <Icon name="next" />
            </button>
          )}
          <PanelTools />
        </div>
        <TabStrip tabs={tabs} current={tab} onTab={onTab} />
      </header>
      <main class="panel-main">{children}</main>
      <p class="only-heard" role="status" aria-live="polite">
        {announcement}
      </p>
      {foot !== null && <footer class="panel-foot">{foot}</footer>}
    </div>
  );
}
