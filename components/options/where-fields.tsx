import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { whyStopped } from '../panel/where-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { ListField } from './list-field.tsx';
import type { FieldsProps } from './options-view.tsx';
import { parseSite } from './parse-entry.ts';

/** On which pages it runs. */
export function WhereFields({ settings, onChange }: FieldsProps): VNode {
  const { pausedUntil } = settings;
  const pause =
    pausedUntil === 'forever'
      ? whyStopped({ runs: 'no', because: 'paused-everywhere' }, null)
      : pausedUntil !== null && pausedUntil > Date.now()
        ? whyStopped({ runs: 'no', because: 'paused-a-while', until: pausedUntil }, null)
        : null;
  const whereLabel = i18n.t('options.whereLabel');
  const allowed = i18n.t('options.allowed');
  const paused = i18n.t('options.paused');
  return (
    <>
      {pause !== null && (
        <p class="option-pause">
          {pause}
          <button
            type="button"
            class="plain-button"
            onClick={() => onChange(i18n.t('where.resume'), () => ({ pausedUntil: null }))}
          >
            {i18n.t('where.resume')}
          </button>
        </p>
      )}
      <ChoiceField
        id="where"
        label={whereLabel}
        choices={[
          { value: 'news', name: i18n.t('options.whereNews') },
          { value: 'allowed', name: i18n.t('options.whereAllowed') },
        ]}
        value={settings.where}
        onChange={(where) => onChange(whereLabel, () => ({ where }))}
      />
      <ListField
        id="allowed"
        label={allowed}
        note={i18n.t('options.allowedNote')}
        add={i18n.t('options.addSite')}
        entries={settings.allowed}
        parse={parseSite}
        onChange={(make) => onChange(allowed, (before) => ({ allowed: make(before.allowed) }))}
      />
      <ListField
        id="paused"
        label={paused}
        note={i18n.t('options.pausedNote')}
        add={i18n.t('options.addSite')}
        entries={settings.paused}
        parse={parseSite}
        onChange={(make) => onChange(paused, (before) => ({ paused: make(before.paused) }))}
      />
    </>
  );
}
