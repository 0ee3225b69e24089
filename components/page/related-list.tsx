import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate, Related, RelatedGroup } from '../../utils/model.ts';
import type { Asked } from '../panel/asked.ts';
import { counted } from '../words/counted.ts';
import { GROUP_KEY } from '../words/labels.ts';
import { RelatedEntry, type Told } from './related-entry.tsx';
import './related-list.css';

const GROUPS: readonly RelatedGroup[] = ['speaker', 'institution', 'others'];

/** As many of each group stand under an item before the reader asks for the rest: each has its say. */
const FIRST_SHOWN: Readonly<Record<RelatedGroup, number>> = { speaker: 2, institution: 1, others: 1 };

/** What stands under an item at first: of every group the best that are near enough, in the groups' order. */
export function firstShown(related: readonly Related[]): readonly Related[] {
  return GROUPS.flatMap((group) =>
    related.filter((each) => each.near && each.group === group).slice(0, FIRST_SHOWN[group]),
  );
}

/** All of a group, the near ones first. */
const membersOf = (related: readonly Related[], group: RelatedGroup): readonly Related[] =>
  related.filter((each) => each.group === group).sort((a, b) => Number(b.near) - Number(a.near));

/** What the corpus has that goes with what was told: by the same official, the same institution, then others. */
export function RelatedList({
  told,
  related,
  published,
  onCompare,
}: {
  readonly told: Told;
  readonly related: Asked<readonly Related[]> | null;
  readonly published: IsoDate | null;
  readonly onCompare: (related: Related) => void;
}): VNode | null {
  const [all, setAll] = useState(false);
  if (related === null) return null;
  if (related.state === 'asking') return <p class="related-note waiting">{i18n.t('related.looking')}</p>;
  if (related.state === 'failed') {
    return <p class="related-note failed">{i18n.t('related.failed', [related.message])}</p>;
  }
  if (related.value.length === 0) return <p class="related-note">{i18n.t('related.none')}</p>;
  const first = firstShown(related.value);
  const hidden = related.value.length - first.length;
  const shown = all ? related.value : first;
  return (
    <div class="related">
      {shown.length === 0 && <p class="related-note">{i18n.t('related.noneNear')}</p>}
      {GROUPS.map((group) => {
        const members = membersOf(shown, group);
        if (members.length === 0) return null;
        return (
          <div key={group} class="related-group">
            <h3>{i18n.t(GROUP_KEY[group])}</h3>
            <ul>
              {members.map((each) => (
                <RelatedEntry
                  key={`${each.statement.bundle.id} ${each.statement.id}`}
                  told={told}
                  related={each}
                  published={published}
                  onCompare={onCompare}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {hidden > 0 && (
        <button type="button" class="related-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? i18n.t('related.fewer')
            : counted(first.length > 0 ? 'related.more' : 'related.farther', hidden)}
        </button>
      )}
    </div>
  );
}
