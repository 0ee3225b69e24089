import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityRef, EntityRow, NamedRef } from '../../utils/model.ts';
import { FollowButton } from '../following/follow-button.tsx';
import type { FollowingStore } from '../following/following-store.ts';
import { MixedLettersNote } from '../mixed-letters-note.tsx';
import type { Asked } from '../panel/asked.ts';
import { Notice } from '../panel/notice.tsx';
import { NamePicker } from '../search/name-picker.tsx';
import { counted } from '../words/counted.ts';
import { locale } from '../words/locale.ts';
import { officeInWords } from '../words/office.ts';
import { type BrowsedList, type BrowseForm, inAlphabet } from './browse-form.ts';
import '../profile/filter-chips.css';
import '../profile/profile-view.css';
import '../search/search.css';
import './browse.css';

export interface BrowseViewProps {
  readonly form: BrowseForm;
  /** The last answer, which stays while the next one is on its way; null before the first. */
  readonly list: Asked<BrowsedList> | null;
  /** With which the names begin. */
  readonly letters: readonly string[];
  /** Offered while a country is typed. */
  readonly countries: readonly string[];
  readonly onForm: (form: BrowseForm) => void;
  readonly onMore: () => void;
  readonly onSuggest: (text: string) => Promise<readonly NamedRef[]>;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
  readonly following: Pick<FollowingStore, 'names' | 'follow'>;
}

const KINDS = [
  ['person', 'browse.people'],
  ['organisation', 'browse.institutions'],
] as const;

/** *People and institutions* of the corpus from A to Z. */
export function BrowseView(props: BrowseViewProps): VNode {
  const { form, list, letters, countries, onForm, onMore, onSuggest, onOpenProfile, following } = props;
  const id = useId();
  return (
    <div class="browse">
      <fieldset class="browse-kinds">
        <legend class="only-heard">{i18n.t('browse.show')}</legend>
        {KINDS.map(([kind, key]) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={form.kind === kind}
            onClick={() => onForm({ ...form, kind, institution: null, initial: null })}
          >
            {i18n.t(key)}
          </button>
        ))}
      </fieldset>
      <div class="search-fields">
        <div class="field">
          <label for={`${id}-from`}>{i18n.t('browse.from')}</label>
          <input
            id={`${id}-from`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={form.from}
            onInput={({ currentTarget: { value } }) => onForm({ ...form, from: value, initial: null })}
          />
        </div>
        <div class="field">
          <label for={`${id}-country`}>{i18n.t('browse.country')}</label>
          <input
            id={`${id}-country`}
            type="text"
            list={`${id}-countries`}
            autocomplete="off"
            value={form.country}
            onInput={({ currentTarget: { value } }) => onForm({ ...form, country: value, initial: null })}
          />
          <datalist id={`${id}-countries`}>
            {countries.map((country) => (
              <option key={country} value={country} />
            ))}
          </datalist>
        </div>
        {form.kind === 'person' && (
          <NamePicker
            label={i18n.t('browse.institution')}
            chosen={form.institution}
            onSuggest={onSuggest}
            onChoose={(institution) => onForm({ ...form, institution, initial: null })}
          />
        )}
      </div>
      <nav class="letters" aria-label={i18n.t('browse.letters')}>
        {inAlphabet(letters, locale()).map((letter) => (
          <button
            key={letter}
            type="button"
            aria-pressed={form.initial === letter}
            onClick={() => onForm({ ...form, initial: form.initial === letter ? null : letter, from: '' })}
          >
            {letter}
          </button>
        ))}
      </nav>
      {list?.state === 'failed' && <Notice failed title={i18n.t('related.failed', [list.message])} />}
      {list?.state === 'answered' && <Names list={list.value} {...{ onMore, onOpenProfile, following }} />}
    </div>
  );
}

function Names({
  list,
  onMore,
  onOpenProfile,
  following,
}: Pick<BrowseViewProps, 'onMore' | 'onOpenProfile' | 'following'> & { readonly list: BrowsedList }): VNode {
  if (list.entities.length === 0) return <Notice title={i18n.t('browse.none')} />;
  return (
    <>
      <p class="search-count">{counted('page.namesCount', list.total)}</p>
      <ul class="browse-list">
        {list.entities.map(({ ref, row }) => (
          <li key={`${ref.bundle} ${ref.id}`}>
            <button type="button" class="browse-name" onClick={() => onOpenProfile([ref], row.name)}>
              {row.name}
            </button>
            <span class="soft">{aboutName(row)}</span>
            <MixedLettersNote name={row.name} />
            <FollowButton following={following} whom={{ name: row.name, kind: row.kind, refs: [ref] }} />
          </li>
        ))}
      </ul>
      {list.more && (
        <button type="button" class="profile-more" onClick={onMore}>
          {i18n.t('profile.showMore')}
        </button>
      )}
    </>
  );
}

/** The office reported last, or the country. */
export function aboutName(row: EntityRow): string {
  const when = (at: number): string => row.roles[at]?.to ?? row.roles[at]?.from ?? '';
  const latest = row.roles.map((_, at) => at).sort((a, b) => (when(a) < when(b) ? 1 : -1))[0];
  const role = latest === undefined ? undefined : row.roles[latest];
  return role === undefined
    ? (row.country ?? '')
    : officeInWords(role.title, null, role.country ?? row.country);
}
