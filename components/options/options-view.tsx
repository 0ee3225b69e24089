import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/settings.ts';
import { Icon } from '../icon.tsx';
import { AdvancedFields } from './advanced-fields.tsx';
import { CardFields } from './card-fields.tsx';
import { Preview } from './preview.tsx';
import { WhereFields } from './where-fields.tsx';
import './options.css';

export interface FieldsProps {
  readonly settings: Settings;
  /** Changes some settings; `label` is what the reader calls that. */
  readonly onChange: (label: string, make: (settings: Settings) => Partial<Settings>) => void;
}

/** Every setting, each kept as soon as it is changed, beside a picture of what it does. */
export function OptionsView({
  settings,
  said,
  onChange,
  onTry,
}: FieldsProps & {
  /** What became of the last change; empty before the first. */
  readonly said: string;
  /** Opens the sample page. */
  readonly onTry: () => void;
}): VNode {
  const fields = { settings, onChange };
  return (
    <div class="options">
      <header class="options-head">
        <h1>
          <Icon name="record" />
          {i18n.t('options.title')}
        </h1>
        <p class="options-said" role="status">
          {said}
        </p>
      </header>
      <main class="options-main">
        <div class="options-fields">
          <Part title={i18n.t('options.where')}>
            <WhereFields {...fields} />
          </Part>
          <Part title={i18n.t('options.marksAndCard')}>
            <CardFields {...fields} />
          </Part>
          <details class="options-advanced">
            <summary>{i18n.t('options.advanced')}</summary>
            <AdvancedFields {...fields} />
          </details>
        </div>
        <section class="options-preview" aria-labelledby="preview">
          <h2 id="preview">{i18n.t('options.preview')}</h2>
          <Preview settings={settings} />
          <button type="button" class="plain-button" onClick={onTry}>
            {i18n.t('options.tryIt')}
          </button>
        </section>
      </main>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <section class="options-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
