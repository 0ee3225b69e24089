import type { ComponentChildren, VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate, Result } from '../../utils/model.ts';
import type { Clipping, ClippingDraft, ClippingId } from '../../utils/reader/clipping.ts';
import type { ExportFormatId } from '../../utils/reader/export-format.ts';
import { saveFile } from '../save-file.ts';
import { SettingsContext } from '../settings-context.ts';
import { copyText } from '../statement/copy-text.ts';
import { dateToCopy } from '../words/dates.ts';
import { locale } from '../words/locale.ts';
import { problemInWords } from '../words/problem.ts';
import type { ClippingsStore } from './clippings-store.ts';
import { ClippingsView } from './clippings-view.tsx';
import { HeldLine } from './held-line.tsx';

/** What turns clippings into files, citations and links, and files into clippings: what views may not import. */
export interface ClippingsOffice {
  readonly exportFile: (
    format: ExportFormatId,
    clippings: readonly Clipping[],
    about: { readonly now: number; readonly locale: string; readonly title: string },
  ) => Promise<{ readonly name: string; readonly blob: Blob }>;
  readonly readFile: (
    file: File,
  ) => Promise<Result<{ readonly clippings: readonly Clipping[]; readonly leftOut: number }>>;
  readonly cite: (clipping: Clipping, format: 'plain' | 'markdown', day: (date: string) => string) => string;
  readonly linkTo: (clipping: Clipping) => string | null;
  /** Drafts as the clippings that they would have become. */
  readonly asClippings: (drafts: readonly ClippingDraft[]) => readonly Clipping[];
}

/** The clippings with their ways in and out, for the panel and the library alike. */
export function ClippingsScreen({
  store,
  office,
  children,
}: {
  readonly store: ClippingsStore;
  readonly office: ClippingsOffice;
  readonly children?: ComponentChildren;
}): VNode {
  const { citation } = useContext(SettingsContext);
  const [said, setSaid] = useState<string | null>(null);
  const exportThem = async (
    format: ExportFormatId,
    chosen: ReadonlySet<ClippingId> | null,
  ): Promise<void> => {
    const all = await store.all();
    if (!all.ok) return setSaid(problemInWords(all.error));
    const wanted = chosen === null ? all.value : all.value.filter(({ id }) => chosen.has(id));
    const about = { now: Date.now(), locale: locale(), title: i18n.t('clippings.label') };
    const { name, blob } = await office.exportFile(format, wanted, about);
    saveFile(name, blob);
    setSaid(null);
  };
  const saveHeld = async (): Promise<void> => {
    const about = { now: Date.now(), locale: locale(), title: i18n.t('clippings.label') };
    const { name, blob } = await office.exportFile('json', office.asClippings(store.held.value), about);
    saveFile(name, blob);
  };
  const importFile = async (file: File): Promise<void> => {
    const read = await office.readFile(file);
    if (!read.ok) return setSaid(problemInWords(read.error));
    const added = await store.add(read.value.clippings);
    setSaid(added === 0 ? i18n.t('clippings.importNone') : null);
  };
  return (
    <ClippingsView
      store={store}
      linkTo={office.linkTo}
      onExport={(format, chosen) => void exportThem(format, chosen)}
      onImport={(file) => void importFile(file)}
      onCopy={(clippings) =>
        void copyText(
          clippings
            .map((each) => office.cite(each, citation, (date) => dateToCopy(date as IsoDate)))
            .join('\n\n'),
        ).then((copied) => setSaid(i18n.t(copied ? 'statement.copied' : 'statement.refused')))
      }
    >
      <HeldLine
        count={store.held.value.length}
        onRetry={() => void store.retryHeld()}
        onSave={() => void saveHeld()}
      />
      {said !== null && <p role="status">{said}</p>}
      {children}
    </ClippingsView>
  );
}
