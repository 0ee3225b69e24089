import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { LocalId } from '../../utils/model.ts';
import { formatNumber } from '../words/counted.ts';
import type { PageName } from './page-names.ts';
import './other-names.css';

/** Companies, media and places: named on the page, not marked there, and folded away here. */
export function OtherNames({
  names,
  onOpen,
}: {
  readonly names: readonly PageName[];
  readonly onOpen: (entity: LocalId) => void;
}): VNode | null {
  if (names.length === 0) return null;
  return (
    <details class="other-names">
      <summary>
        {i18n.t('page.others')} <span class="section-count">{formatNumber(names.length)}</span>
      </summary>
      <ul>
        {names.map(({ entity }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onOpen(entity.id)}>
              {entity.name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
