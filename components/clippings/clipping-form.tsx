import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CLIPPING_COLOURS, type ClippingChange, type ClippingColour } from '../../utils/reader/clipping.ts';
import { type ClippingFields, type Correctable, changeFrom, fieldsOf, isDate } from './form-change.ts';

const LINES = ['official', 'role', 'institution', 'title', 'outlet', 'authors', 'published'] as const;

/** Corrects a clipping, before or after it is saved; the note comes first. */
export function ClippingForm({
  of,
  onSave,
  onCancel,
}: {
  readonly of: Correctable;
  readonly onSave: (change: ClippingChange) => void;
  readonly onCancel: () => void;
}): VNode {
  const id = useId();
  const [fields, setFields] = useState(() => fieldsOf(of));
  const set = (change: Partial<ClippingFields>): void => setFields({ ...fields, ...change });
  const isDated = fields.published.trim() === '' || isDate(fields.published.trim());
  return (
    <form
      class="clipping-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDated) onSave(changeFrom(of, fields));
      }}
    >
      <Labelled id={`${id}-note`} name={i18n.t('clippings.field.note')} wide>
        <textarea
          id={`${id}-note`}
          rows={3}
          value={fields.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </Labelled>
      <Labelled id={`${id}-tags`} name={i18n.t('clippings.field.tags')}>
        <input
          id={`${id}-tags`}
          value={fields.tags}
          onInput={(event) => set({ tags: event.currentTarget.value })}
        />
      </Labelled>
      <Labelled id={`${id}-colour`} name={i18n.t('clippings.field.colour')}>
        <select
          id={`${id}-colour`}
          value={fields.colour}
          onChange={(event) => set({ colour: event.currentTarget.value as ClippingColour | '' })}
        >
          <option value="">{i18n.t('clippings.colour.none')}</option>
          {CLIPPING_COLOURS.map((colour) => (
            <option key={colour} value={colour}>
              {i18n.t(`clippings.colour.${colour}`)}
            </option>
          ))}
        </select>
      </Labelled>
      {LINES.map((field) => (
        <Labelled key={field} id={`${id}-${field}`} name={i18n.t(`clippings.field.${field}`)}>
          <input
            id={`${id}-${field}`}
            value={fields[field]}
            aria-invalid={field === 'published' && !isDated}
            placeholder={field === 'published' ? i18n.t('clippings.datesHint') : undefined}
            onInput={(event) => set({ [field]: event.currentTarget.value })}
          />
        </Labelled>
      ))}
      <p class="clipping-actions">
        <button type="submit" class="strong-button" disabled={!isDated}>
          {i18n.t('clippings.save')}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {i18n.t('clippings.cancel')}
        </button>
      </p>
    </form>
  );
}

function Labelled({
  id,
  name,
  wide = false,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly wide?: boolean;
  readonly children: VNode;
}): VNode {
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{name}</label>
      {children}
    </div>
  );
}
