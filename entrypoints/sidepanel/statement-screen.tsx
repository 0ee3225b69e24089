import type { VNode } from 'preact';
import type { PanelState } from '../../components/panel/panel-state.ts';
import { type PanelView, recordKey, underOf } from '../../components/panel/panel-view.ts';
import { ItemLines } from '../../components/statement/item-lines.tsx';
import { RecordView } from '../../components/statement/record-view.tsx';
import { StatementLines } from '../../components/statement/statement-lines.tsx';
import { type Side, StatementView } from '../../components/statement/statement-view.tsx';
import type { EntityRef } from '../../utils/model.ts';
import type { AppProps } from './app.tsx';

type StatementPlace = Extract<PanelView, { view: 'record' | 'statement' | 'compared' }>;

/** A statement of the corpus: by itself, or beside one of the page or of the corpus. */
export function StatementScreen({
  state,
  places,
  services,
  headingRef,
  view,
}: AppProps & { readonly state: PanelState; readonly view: StatementPlace }): VNode | null {
  const under = underOf(view);
  const onOpenProfile = (refs: readonly EntityRef[], name: string): void =>
    places.go({ view: 'profile', refs, name, under });
  if (view.view === 'record') {
    const { statement } = view;
    return (
      <RecordView
        key={recordKey(statement)}
        statement={statement}
        related={state.related[recordKey(statement)] ?? null}
        headingRef={headingRef}
        onOpenProfile={onOpenProfile}
        onCompare={(related) => places.go({ view: 'compared', statement, related, under })}
      />
    );
  }
  const here =
    view.view === 'compared' ? ofCorpus(view, onOpenProfile) : ofPage(view, state, places, services);
  if (here === null) return null;
  return (
    <StatementView here={here} related={view.related} headingRef={headingRef} onOpenProfile={onOpenProfile} />
  );
}

function ofCorpus(
  { statement }: Extract<StatementPlace, { view: 'compared' }>,
  onOpenProfile: (refs: readonly EntityRef[], name: string) => void,
): Side {
  const { text, kind, quantities, document } = statement;
  return {
    ...{ text, kind, quantities, onPage: false, language: document?.language ?? null },
    lines: <StatementLines statement={statement} onOpenProfile={onOpenProfile} />,
  };
}

/** Null where the page has no such item. */
function ofPage(
  view: Extract<StatementPlace, { view: 'statement' }>,
  { items, look, tab }: PanelState,
  places: AppProps['places'],
  services: AppProps['services'],
): Side | null {
  const item = items.find((each) => each.id === view.item);
  if (item === undefined || look.state !== 'read') return null;
  const { text, kind, quantities } = item;
  return {
    ...{ text, kind, quantities, onPage: true, language: look.page.article.language },
    lines: (
      <ItemLines
        item={item}
        article={look.page.article}
        onShow={(span) => {
          if (tab !== null) services.scrollTo(tab, span);
        }}
        onOpenName={(entity) => places.go({ view: 'name', entity })}
      />
    ),
  };
}
