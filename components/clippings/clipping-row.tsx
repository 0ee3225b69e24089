import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Clipping, ClippingId } from '../../utils/reader/clipping.ts';
import { Dotted } from '../dotted.tsx';
import { ago } from '../words/ago.ts';
import { formatDate } from '../words/dates.ts';
import { openableHost } from '../words/openable-host.ts';
import { ClippingDetails, type ClippingDetailsActions } from './clipping-details.tsx';
import { wordsOfClipping } from './clipping-words.tsx';
import { PlainNote } from './plain-note.tsx';

export interface ClippingRowActions extends ClippingDetailsActions {
  readonly onOpen: (id: ClippingId | null) => void;
  readonly onSelect: (id: ClippingId, selected: boolean) => void;
  readonly onTag: (tag: string) => void;
}

/** One clipping in the list: the quote first, then who, where, when, note and tags; unfolded, all of it. */
export function ClippingRow({
  clipping,
  isOpen,
  isSelected,
  ...actions
}: ClippingRowActions & {
  readonly clipping: Clipping;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}): VNode {
  const { id, kind, speaker, institution, article, note, tags, colour, created } = clipping;
  const words = wordsOfClipping(clipping);
  const url = article.url;
  const host = openableHost(url);
  return (
    <article class={isSelected ? 'clipping selected' : 'clipping'} data-colour={colour} data-clipping={id}>
      <input
        type="checkbox"
        class="clipping-check"
        checked={isSelected}
        aria-label={`${i18n.t('clippings.select')}: ${words.slice(0, 80)}`}
        onChange={(event) => actions.onSelect(id, event.currentTarget.checked)}
      />
      <div class="clipping-body">
        <button
          type="button"
          class={isOpen ? 'clipping-words quotation' : 'clipping-words quotation short'}
          lang={article.language ?? undefined}
          aria-expanded={isOpen}
          onClick={() => actions.onOpen(isOpen ? null : id)}
        >
          {words}
        </button>
        <p class="source-line">
          <Dotted>
            {speaker !== null && (
              <span class="clipping-who source-phrase">
                {speaker.name}
                {speaker.role !== null && `, ${speaker.role}`}
              </span>
            )}
            {institution !== null && <span class="source-name">{institution.name}</span>}
            <span class="source-outlet">{article.outlet ?? host ?? i18n.t('source.noOutlet')}</span>
            <span>{formatDate(article.published)}</span>
            {kind === 'card' && <span>{i18n.t('clippings.kind.card')}</span>}
            <span title={created}>{i18n.t('clip.clippedAgo', [ago(created, Date.now())])}</span>
          </Dotted>
        </p>
        {note !== '' && !isOpen && <PlainNote text={note.slice(0, LONGEST_NOTE)} />}
        {tags.length > 0 && (
          <p class="clipping-tags">
            {tags.slice(0, MOST_TAGS).map((tag) => (
              <button key={tag} type="button" class="chip" onClick={() => actions.onTag(tag)}>
                {tag}
              </button>
            ))}
            {tags.length > MOST_TAGS && <span class="soft">+ {tags.length - MOST_TAGS}</span>}
          </p>
        )}
        {isOpen && <ClippingDetails clipping={clipping} {...actions} />}
      </div>
    </article>
  );
}

/** What of a note stands in the list, in characters, and how many tags; all of it where it is unfolded. */
const LONGEST_NOTE = 400;
const MOST_TAGS = 12;
