import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { SearchCounts } from '../../utils/corpus/search-counts.ts';
import type { CorpusStatement, EntityKind, EntityRef, NamedRef } from '../../utils/model.ts';
import type { Asked } from '../panel/asked.ts';
import { Notice } from '../panel/notice.tsx';
import { ProfileStatement } from '../profile/profile-statement.tsx';
import { counted } from '../words/counted.ts';
import { SearchFields } from './search-fields.tsx';
import { asksNothing, SEARCH_STEP, type SearchForm } from './search-filter.ts';
import '../profile/profile-view.css';
import '../profile/filter-chips.css';
import './search.css';

/** A page of statements. */
export interface Found {
  readonly hits: readonly CorpusStatement[];
  readonly total: number;
  /** False where there may be more than `total`. */
  readonly complete: boolean;
}

export interface SearchViewProps {
  readonly form: SearchForm;
  /** The last answer, which stays while the next one is on its way; null before the first. */
  readonly found: Asked<Found> | null;
  readonly outlets: readonly string[];
  /** Beside the filters; null until, or where, they are not known. */
  readonly counts: SearchCounts | null;
  /** The filters are looked at, or no longer. */
  readonly onFilters: (open: boolean) => void;
  readonly onForm: (form: SearchForm) => void;
  readonly onSuggest: (text: string, kind: EntityKind) => Promise<readonly NamedRef[]>;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
  /** Opens a statement by itself; null where that is nowhere to be shown. */
  readonly onOpenStatement?: ((statement: CorpusStatement) => void) | null;
}

/** *Search*: the statements of the corpus that have all that was typed, as it is typed. */
export function SearchView({
  form,
  found,
  outlets,
  counts,
  onFilters,
  onForm,
  onSuggest,
  onOpenProfile,
  onOpenStatement = null,
}: SearchViewProps): VNode {
  return (
    <search class="search" onKeyDown={(event) => stepThroughHits(event)}>
      <input
        class="search-text"
        type="search"
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.label')}
        aria-describedby="search-hint"
        autocomplete="off"
        value={form.text}
        onInput={({ currentTarget: { value } }) => onForm({ ...form, text: value, limit: SEARCH_STEP })}
      />
      <p id="search-hint" class="search-hint">
        {i18n.t('search.hint')}
      </p>
      <details class="search-more" onToggle={({ currentTarget: { open } }) => onFilters(open)}>
        <summary>{i18n.t('search.filters')}</summary>
        <SearchFields
          filter={form.filter}
          outlets={outlets}
          counts={counts}
          onSuggest={onSuggest}
          onFilter={(filter) => onForm({ ...form, filter, limit: SEARCH_STEP })}
        />
      </details>
      {found?.state === 'failed' && <Notice failed title={i18n.t('related.failed', [found.message])} />}
      {found?.state === 'answered' && (
        <Hits
          found={found.value}
          isEverything={asksNothing(form)}
          onOpenProfile={onOpenProfile}
          onOpenStatement={onOpenStatement}
          onMore={() => onForm({ ...form, limit: form.limit + SEARCH_STEP })}
        />
      )}
    </search>
  );
}

function Hits({
  found,
  isEverything,
  onOpenProfile,
  onOpenStatement,
  onMore,
}: {
  readonly found: Found;
  /** Whether nothing was asked for, so that what is not found is not there. */
  readonly isEverything: boolean;
  readonly onOpenProfile: SearchViewProps['onOpenProfile'];
  readonly onOpenStatement: ((statement: CorpusStatement) => void) | null;
  readonly onMore: () => void;
}): VNode {
  const { hits, total, complete } = found;
  if (total === 0 && complete && isEverything) return <Notice title={i18n.t('search.empty')} />;
  if (total === 0)
    return complete ? (
      <Notice title={i18n.t('search.nothing')} more={i18n.t('search.nothingMore')} />
    ) : (
      <Notice title={counted('search.found', 0)} more={i18n.t('search.incomplete')} />
    );
  return (
    <>
      <p class="search-count">
        {counted('search.found', total)}
        {!complete && ` ${i18n.t('search.incomplete')}`}
      </p>
      <ol class="said-list">
        {hits.map((statement) => (
          <li key={`${statement.bundle.id} ${statement.id}`}>
            <Speakers statement={statement} onOpenProfile={onOpenProfile} />
            <ProfileStatement statement={statement} own={false} onOpen={onOpenStatement} />
          </li>
        ))}
      </ol>
      {hits.length < total && hits.length > 0 && (
        <button type="button" class="profile-more" onClick={onMore}>
          {i18n.t('profile.showMore')}
        </button>
      )}
    </>
  );
}

function Speakers({
  statement,
  onOpenProfile,
}: {
  readonly statement: CorpusStatement;
  readonly onOpenProfile: SearchViewProps['onOpenProfile'];
}): VNode {
  const said = statement.speakers.length > 0 ? statement.speakers : statement.institutions;
  if (said.length === 0) return <p class="soft">{i18n.t('search.unattributed')}</p>;
  return (
    <p class="search-speakers">
      {said.map(({ bundle, id, name }) => (
        <button key={`${bundle} ${id}`} type="button" onClick={() => onOpenProfile([{ bundle, id }], name)}>
          {name}
        </button>
      ))}
    </p>
  );
}

/** Arrows lead from the text field through the statements found, and back. */
function stepThroughHits(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (by === undefined || !target.matches('.search-text, .said-list summary')) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.search-text, .said-list summary')];
  const next = stops[stops.indexOf(target) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
