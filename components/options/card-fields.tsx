import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { formatNumber } from '../words/counted.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldsProps } from './options-view.tsx';
import { SwitchField } from './switch-field.tsx';

/** What marks, card and panel look like, and when the card opens. */
export function CardFields({ settings, onChange }: FieldsProps): VNode {
  const label = {
    marks: i18n.t('options.marks'),
    hover: i18n.t('options.hover'),
    dwell: i18n.t('options.dwell'),
    cardStatements: i18n.t('options.cardStatements'),
    theme: i18n.t('options.theme'),
    textSize: i18n.t('options.textSize'),
    citation: i18n.t('options.citation'),
  };
  const key = settings.modifier;
  return (
    <>
      <SwitchField
        id="marks"
        label={label.marks}
        note={i18n.t('options.marksNote', [key])}
        value={settings.marks}
        onChange={(marks) => onChange(label.marks, () => ({ marks }))}
      />
      <ChoiceField
        id="hover"
        label={label.hover}
        choices={[
          { value: 'rest', name: i18n.t('options.hoverRest') },
          { value: 'modifier', name: i18n.t('options.hoverModifier', [key]) },
        ]}
        value={settings.hover}
        onChange={(hover) => onChange(label.hover, () => ({ hover }))}
      />
      {settings.hover === 'rest' && (
        <ChoiceField
          id="dwell"
          label={label.dwell}
          choices={([150, 300, 600] as const).map((value) => ({
            value,
            name: i18n.t('options.seconds', [formatNumber(value / 1000)]),
          }))}
          value={settings.dwell}
          onChange={(dwell) => onChange(label.dwell, () => ({ dwell }))}
        />
      )}
      <ChoiceField
        id="card-statements"
        label={label.cardStatements}
        choices={([1, 2, 3] as const).map((value) => ({ value, name: formatNumber(value) }))}
        value={settings.cardStatements}
        onChange={(cardStatements) => onChange(label.cardStatements, () => ({ cardStatements }))}
      />
      <ChoiceField
        id="theme"
        label={label.theme}
        choices={[
          { value: 'system', name: i18n.t('options.themeSystem') },
          { value: 'light', name: i18n.t('options.themeLight') },
          { value: 'dark', name: i18n.t('options.themeDark') },
        ]}
        value={settings.theme}
        onChange={(theme) => onChange(label.theme, () => ({ theme }))}
      />
      <ChoiceField
        id="text-size"
        label={label.textSize}
        choices={[
          { value: 0.875, name: i18n.t('options.textSmall') },
          { value: 1, name: i18n.t('options.textUsual') },
          { value: 1.125, name: i18n.t('options.textLarge') },
          { value: 1.25, name: i18n.t('options.textLargest') },
        ]}
        value={settings.textSize}
        onChange={(textSize) => onChange(label.textSize, () => ({ textSize }))}
      />
      <ChoiceField
        id="citation"
        label={label.citation}
        choices={[
          { value: 'plain', name: i18n.t('options.citationPlain') },
          { value: 'markdown', name: i18n.t('options.citationMarkdown') },
        ]}
        value={settings.citation}
        onChange={(citation) => onChange(label.citation, () => ({ citation }))}
      />
    </>
  );
}
