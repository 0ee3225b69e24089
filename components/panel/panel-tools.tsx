import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import { PauseMenu } from './pause-menu.tsx';
import { WhereContext } from './where-context.ts';

/** The controls at the end of the panel's head: pausing and the options. */
export function PanelTools(): VNode | null {
  const where = useContext(WhereContext);
  if (where === null) return null;
  const options = i18n.t('where.options');
  return (
    <span class="panel-tools">
      <PauseMenu {...where} />
      <button
        type="button"
        class="icon-button"
        aria-label={options}
        title={options}
        onClick={where.onOptions}
      >
        <Icon name="options" />
      </button>
    </span>
  );
}
