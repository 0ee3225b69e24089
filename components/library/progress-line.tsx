import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { Dotted } from '../dotted.tsx';
import { formatNumber } from '../words/counted.ts';
import { formatDuration, formatSize } from '../words/sizes.ts';
import { type Progress, paceOf } from './import-jobs.ts';

/** How far a check or an import is: a bar, rows, rate and time left. */
export function ProgressLine({
  title,
  progress,
}: {
  readonly title: string;
  readonly progress: Progress;
}): VNode {
  const { rows, total } = progress;
  const pace = paceOf(progress);
  const isBytes = progress.unit === 'bytes';
  const amount = isBytes ? formatSize : formatNumber;
  return (
    <div class="progress-line">
      {total === 0 ? (
        <progress aria-label={title} />
      ) : (
        <progress aria-label={title} max={total} value={rows} />
      )}
      <p class="bundle-about">
        <Dotted>
          <span>{title}</span>
          {total > 0 && (
            <span>{i18n.t(isBytes ? 'library.bytes' : 'library.rows', [amount(rows), amount(total)])}</span>
          )}
          {pace !== null && (
            <span>
              {i18n.t(isBytes ? 'library.byteRate' : 'library.rate', [amount(Math.round(pace.rate))])}
            </span>
          )}
          {pace !== null && rows < total && (
            <span>{i18n.t('library.left', [formatDuration(pace.left)])}</span>
          )}
        </Dotted>
      </p>
    </div>
  );
}
