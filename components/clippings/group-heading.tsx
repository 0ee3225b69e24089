import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { IsoDate } from '../../utils/model.ts';
import type { ClippingColour } from '../../utils/reader/clipping.ts';
import type { ClippingGroup, ClippingRun } from '../../utils/reader/clipping-list.ts';
import { formatNumber } from '../words/counted.ts';
import { formatDate } from '../words/dates.ts';

/** Over the rows of one group: what they have in common, and how many they are. */
export function GroupHeading({
  run,
  group,
}: {
  readonly run: ClippingRun;
  readonly group: ClippingGroup;
}): VNode {
  return (
    <h3 class="clipping-group">
      {nameOf(run, group)} <span class="section-count">{formatNumber(run.count)}</span>
    </h3>
  );
}

function nameOf({ label }: ClippingRun, group: ClippingGroup): string {
  if (label === null) return i18n.t('clippings.noName');
  if (group === 'day') return formatDate(label as IsoDate);
  return group === 'colour' ? i18n.t(`clippings.colour.${label as ClippingColour}`) : label;
}
