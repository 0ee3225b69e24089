import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import type { BundleSummary } from '../../utils/messages/bundle-summary.ts';
import type { Unkept } from '../../utils/messages/unkept.ts';
import type { BundleId } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
import { Notice } from '../panel/notice.tsx';
import { listed } from '../words/list.ts';
import { formatSize } from '../words/sizes.ts';
import { BundleRow } from './bundle-row.tsx';
import { yearsOf } from './coverage-bar.tsx';
import { DropZone } from './drop-zone.tsx';
import type { ImportJob } from './import-jobs.ts';
import { type ImportActions, ImportRow } from './import-row.tsx';
import { UnkeptNote } from './unkept-note.tsx';
import './library.css';

export interface BundlesViewProps extends ImportActions {
  /** Null until they are known. */
  readonly bundles: readonly BundleSummary[] | null;
  readonly lost: readonly { readonly id: string; readonly name: string }[];
  readonly problem: string | null;
  readonly unkept: readonly Unkept[];
  /** Why the last removal failed; null where it did not. */
  readonly unremoved: string | null;
  readonly jobs: readonly ImportJob[];
  readonly storage: StorageUse | null;
  readonly over: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: (id: BundleId) => void;
  readonly onForgetLost: () => void;
  readonly onRestoreShipped: () => void;
  /** What is new of those whom the reader follows. */
  readonly news: ComponentChildren;
}

/** What the browser says of the extension's storage. */
export interface StorageUse {
  readonly used: number;
  readonly quota: number;
  /** It has agreed not to clear it for room. */
  readonly kept: boolean;
}

/** *Bundles*: what the corpus is made of, and the way in and out of it. */
export function BundlesView(props: BundlesViewProps): VNode {
  const { bundles, lost, problem, jobs, storage } = props;
  const years = yearsOf((bundles ?? []).map(({ coverage }) => coverage));
  const shipped = bundles?.some((bundle) => bundle.shipped) ?? true;
  return (
    <>
      <DropZone over={props.over} onFiles={props.onFiles} />
      {problem !== null && <Notice failed title={i18n.t('corpus.problem', [problem])} />}
      <UnkeptNote what={props.unkept} />
      {lost.length > 0 && (
        <div class="lost">
          <Notice
            failed
            title={i18n.t('library.lost')}
            more={i18n.t('library.lostMore', [listed(lost.map(({ name }) => name))])}
          />
          <button type="button" class="plain-button" onClick={props.onForgetLost}>
            {i18n.t('library.forget')}
          </button>
        </div>
      )}
      {props.unremoved !== null && <p role="alert">{props.unremoved}</p>}
      {props.news}
      <Section id="bundles" title={i18n.t('library.bundles')} count={bundles?.length ?? null}>
        <ul>
          {jobs.map((job) => (
            <ImportRow
              key={job.id}
              job={job}
              onChooseColumn={props.onChooseColumn}
              onProceed={props.onProceed}
              onChangeColumns={props.onChangeColumns}
              onConfirm={props.onConfirm}
              onCancel={props.onCancel}
              onDismiss={props.onDismiss}
            />
          ))}
          {(bundles ?? []).map((bundle) => (
            <BundleRow key={bundle.id} bundle={bundle} years={years} onRemove={props.onRemove} />
          ))}
        </ul>
        {bundles?.length === 0 && problem === null && <p class="soft">{i18n.t('library.empty')}</p>}
        {!shipped && problem === null && (
          <button type="button" class="plain-button" onClick={props.onRestoreShipped}>
            {i18n.t('library.restoreShipped')}
          </button>
        )}
      </Section>
      {storage !== null && !props.unkept.includes('corpus') && (
        <p class="storage-use">
          {i18n.t('library.usage', [formatSize(storage.used), formatSize(storage.quota)])}{' '}
          {i18n.t(storage.kept ? 'library.kept' : 'library.notKept')}
        </p>
      )}
    </>
  );
}
