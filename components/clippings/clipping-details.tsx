import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Clipping, ClippingChange } from '../../utils/reader/clipping.ts';
import { formatDate } from '../words/dates.ts';
import { openableHost } from '../words/openable-host.ts';
import { ClippingForm } from './clipping-form.tsx';
import { InParagraph } from './clipping-words.tsx';
import { PlainNote } from './plain-note.tsx';

export interface ClippingDetailsActions {
  /** False where it could not be kept. */
  readonly onChange: (clipping: Clipping, change: ClippingChange) => Promise<boolean>;
  readonly onMove: (clipping: Clipping, to: 'trash' | 'kept' | 'gone') => void;
  readonly onCopy: (clipping: Clipping) => void;
  /** The page's address, with the words that the browser shall show. */
  readonly linkTo: (clipping: Clipping) => string | null;
}

/** All of a clipping: its paragraph, its article, what was shown beside it; and the form that corrects it. */
export function ClippingDetails({
  clipping,
  onChange,
  onMove,
  onCopy,
  linkTo,
}: ClippingDetailsActions & { readonly clipping: Clipping }): VNode {
  const [editing, setEditing] = useState(false);
  const { article, place, beside, note, deleted } = clipping;
  const link = linkTo(clipping);
  return (
    <div class="clipping-details">
      <h3 class="clipping-label">{i18n.t('clippings.context')}</h3>
      {place.headings.length > 0 && <p class="soft">{place.headings.join(' › ')}</p>}
      <InParagraph clipping={clipping} />
      <p class="clipping-article">
        {article.title !== null && <cite lang={article.language ?? undefined}>{article.title}</cite>}{' '}
        {article.authors.length > 0 && <span>{i18n.t('clippings.by', [article.authors.join(', ')])}</span>}{' '}
        {link !== null && openableHost(link) !== null && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {i18n.t('clippings.openPage')}
          </a>
        )}
      </p>
      {clipping.private && <p class="soft">{i18n.t('clippings.privateNote')}</p>}
      {beside.length > 0 && (
        <>
          <h3 class="clipping-label">{i18n.t('clippings.beside')}</h3>
          <ul class="clipping-beside">
            {beside.map(({ id, text, speakers, outlet, said }) => (
              <li key={id}>
                <p class="quotation short">{text}</p>
                <p class="source-line">
                  {[...speakers, outlet, formatDate(said)].filter((part) => part !== null).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {editing ? (
        <ClippingForm
          of={clipping}
          onSave={async (change) => {
            if (await onChange(clipping, change)) setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          {note !== '' && <PlainNote text={note} />}
          <p class="clipping-actions">
            <button type="button" onClick={() => setEditing(true)}>
              {i18n.t('clippings.edit')}
            </button>
            <button type="button" onClick={() => onCopy(clipping)}>
              {i18n.t('clippings.copy')}
            </button>
            {deleted === null ? (
              <button type="button" onClick={() => onMove(clipping, 'trash')}>
                {i18n.t('clippings.delete')}
              </button>
            ) : (
              <>
                <button type="button" onClick={() => onMove(clipping, 'kept')}>
                  {i18n.t('clippings.restore')}
                </button>
                <button type="button" onClick={() => onMove(clipping, 'gone')}>
                  {i18n.t('clippings.erase')}
                </button>
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}
