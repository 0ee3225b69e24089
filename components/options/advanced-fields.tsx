import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { ChoiceField } from './choice-field.tsx';
import { ListField } from './list-field.tsx';
import type { FieldsProps } from './options-view.tsx';
import { parseName } from './parse-entry.ts';
import { SwitchField } from './switch-field.tsx';

/** What few readers change. */
export function AdvancedFields({ settings, onChange }: FieldsProps): VNode {
  const label = {
    modifier: i18n.t('options.modifier'),
    corpusMarks: i18n.t('options.corpusMarks'),
    frames: i18n.t('options.frames'),
    neverMark: i18n.t('options.neverMark'),
  };
  return (
    <>
      <ChoiceField
        id="modifier"
        label={label.modifier}
        note={i18n.t('options.modifierNote')}
        choices={(['Shift', 'Control', 'Alt'] as const).map((value) => ({ value, name: value }))}
        value={settings.modifier}
        onChange={(modifier) => onChange(label.modifier, () => ({ modifier }))}
      />
      <SwitchField
        id="corpus-marks"
        label={label.corpusMarks}
        note={i18n.t('options.corpusMarksNote')}
        value={settings.corpusMarks}
        onChange={(corpusMarks) => onChange(label.corpusMarks, () => ({ corpusMarks }))}
      />
      <SwitchField
        id="frames"
        label={label.frames}
        note={i18n.t('options.framesNote')}
        value={settings.frames}
        onChange={(frames) => onChange(label.frames, () => ({ frames }))}
      />
      <ListField
        id="never-mark"
        label={label.neverMark}
        note={i18n.t('options.neverMarkNote', [settings.modifier])}
        add={i18n.t('options.addName')}
        entries={settings.neverMark}
        parse={parseName}
        onChange={(make) => onChange(label.neverMark, (before) => ({ neverMark: make(before.neverMark) }))}
      />
    </>
  );
}
