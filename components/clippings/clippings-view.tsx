import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Clipping, ClippingChange, ClippingId } from '../../utils/reader/clipping.ts';
import type { ClippingQuery } from '../../utils/reader/clipping-list.ts';
import type { ExportFormatId } from '../../utils/reader/export-format.ts';
import { Notice } from '../panel/notice.tsx';
import { counted } from '../words/counted.ts';
import { ClippingForm } from './clipping-form.tsx';
import { ClippingRow } from './clipping-row.tsx';
import { InParagraph } from './clipping-words.tsx';
import { ClippingsBar } from './clippings-bar.tsx';
import type { ClippingsStore } from './clippings-store.ts';
import { GroupHeading } from './group-heading.tsx';
import { listEntries } from './list-entries.ts';
import { handleListKey } from './list-keys.ts';
import { SelectionBar } from './selection-bar.tsx';
import { UndoBar } from './undo-bar.tsx';
import { VirtualList } from './virtual-list.tsx';
import './clippings.css';

/** Rows that are drawn wherever the list stands; of a longer list the browser prints a part. */
const PRINTED = 16;

export interface ClippingsViewProps {
  readonly store: ClippingsStore;
  readonly onExport: (format: ExportFormatId, chosen: ReadonlySet<ClippingId> | null) => void;
  readonly onImport: (file: File) => void;
  readonly onCopy: (clippings: readonly Clipping[]) => void;
  readonly linkTo: (clipping: Clipping) => string | null;
  /** What else there is to say or do above the list: backups, the way to the full width. */
  readonly children?: ComponentChildren;
}

/** The reader's clippings: searched, filtered, sorted, grouped, changed one by one or many at once. */
export function ClippingsView(props: ClippingsViewProps): VNode {
  const { store } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => handleListKey(event, root.current, store);
    root.current?.addEventListener('keydown', onKey);
    return () => root.current?.removeEventListener('keydown', onKey);
  }, [store]);
  const query = store.query.value;
  const list = store.list.value;
  const known = list?.state === 'answered' ? list.value : null;
  const isEmpty = known?.total === 0 && !isAsked(query);
  const ask = (change: Partial<ClippingQuery>): void => void store.ask({ ...query, ...change });
  return (
    <div ref={root} class="clippings">
      <Draft store={store} />
      <ClippingsBar
        query={query}
        facets={known?.facets ?? null}
        onQuery={ask}
        onImport={props.onImport}
        onExport={(format) => props.onExport(format, null)}
        count={known?.clippings ?? 0}
        isEmpty={isEmpty}
      />
      {props.children}
      <UndoBar store={store} />
      <SelectionBar store={store} onExport={props.onExport} onCopy={props.onCopy} />
      {list?.state === 'failed' && <Notice failed title={list.message} />}
      {known !== null && (
        <>
          <p class={isEmpty ? 'search-count only-heard' : 'search-count'} role="status">
            {counted('clippings.count', known.clippings)}
          </p>
          {known.total > PRINTED && <p class="clippings-on-paper">{i18n.t('clippings.onPaper')}</p>}
          {known.total === 0 ? <Nothing query={query} /> : <Rows {...props} />}
        </>
      )}
    </div>
  );
}

/** What is to be saved, with its fields to be corrected first. */
function Draft({ store }: { readonly store: ClippingsStore }): VNode | null {
  const draft = store.draft.value;
  if (draft === null) return null;
  return (
    <section class="clipping-draft" aria-label={i18n.t('clippings.draftTitle')}>
      <h2 class="clipping-label">{i18n.t('clippings.draftTitle')}</h2>
      {draft.private && <p class="soft">{i18n.t('clip.private')}</p>}
      <InParagraph clipping={draft} />
      <ClippingForm
        of={draft}
        onSave={(change) => void store.saveDraft({ ...draft, ...change })}
        onCancel={() => {
          store.draft.value = null;
        }}
      />
    </section>
  );
}

/** Whether fewer than all clippings of a list are wanted. */
function isAsked({ text, filter }: ClippingQuery): boolean {
  const { officials, institutions, outlets, tags, colours, kinds, url, from, to } = filter;
  const chosen = [officials, institutions, outlets, tags, colours, kinds].some((list) => list.length > 0);
  return text !== '' || chosen || url !== null || from !== null || to !== null;
}

function Nothing({ query }: { readonly query: ClippingQuery }): VNode {
  if (isAsked(query)) return <Notice title={i18n.t('clippings.noneFound')} />;
  return query.filter.trash ? (
    <Notice title={i18n.t('clippings.emptyTrash')} more={i18n.t('clippings.trashMore')} />
  ) : (
    <Notice title={i18n.t('clippings.none')} more={i18n.t('clippings.noneMore')} />
  );
}

function Rows({ store, onCopy, linkTo }: ClippingsViewProps): VNode | null {
  const query = store.query.value;
  const list = store.list.value;
  const { total, runs, rows } =
    list?.state === 'answered' ? list.value : { total: 0, runs: [], rows: new Map() };
  const entries = useMemo(() => listEntries(total, runs, query.group !== 'none'), [total, runs, query.group]);
  const wanted = store.open.value;
  const at =
    wanted === null ? -1 : entries.findIndex((entry) => 'row' in entry && rows.get(entry.row)?.id === wanted);
  const selected = store.selected.value;
  const rowAt = (index: number): number => {
    const entry = entries[index];
    if (entry === undefined) return total;
    return 'row' in entry ? entry.row : entry.heading.start;
  };
  return (
    <VirtualList
      label={i18n.t('clippings.label')}
      count={entries.length}
      keyOf={(index) => {
        const entry = entries[index];
        if (entry === undefined) return `row ${index}`;
        return 'row' in entry ? `row ${entry.row}` : `group ${entry.heading.key} ${entry.heading.start}`;
      }}
      scrollTo={at}
      onRange={(from, to) => store.near(rowAt(from), rowAt(to))}
      render={(index) => {
        const entry = entries[index];
        if (entry === undefined) return null;
        if ('heading' in entry) return <GroupHeading run={entry.heading} group={query.group} />;
        const clipping = rows.get(entry.row);
        if (clipping === undefined) return <div class="clipping waiting" />;
        return (
          <ClippingRow
            clipping={clipping}
            isOpen={wanted === clipping.id}
            isSelected={selected.has(clipping.id)}
            linkTo={linkTo}
            onOpen={(id) => {
              store.open.value = id;
            }}
            onSelect={(id, isChosen) => {
              const next = new Set(store.selected.value);
              if (isChosen) next.add(id);
              else next.delete(id);
              store.selected.value = next;
            }}
            onTag={(tag) => {
              const facet =
                list?.state === 'answered' && list.value.facets.tags.find(({ label }) => label === tag);
              if (facet) void store.ask({ ...query, filter: { ...query.filter, tags: [facet.key] } });
            }}
            onChange={({ id }, set: ClippingChange) => store.change({ ids: [id], set })}
            onMove={({ id }, to) => void store.move({ ids: [id], to })}
            onCopy={(one) => onCopy([one])}
          />
        );
      }}
    />
  );
}
