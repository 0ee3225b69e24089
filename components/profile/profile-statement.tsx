import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement } from '../../utils/model.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import { CopyButton } from '../statement/copy-button.tsx';
import { ParagraphContext } from '../statement/paragraph-context.tsx';
import { Quotation } from '../statement/quotation.tsx';
import { SourceLine } from '../statement/source-line.tsx';

/** A statement of the corpus with its source; its paragraph folded away under it. */
export function ProfileStatement({
  statement,
  own,
  onOpen = null,
}: {
  readonly statement: CorpusStatement;
  /** Whether it is of the article on the page. */
  readonly own: boolean;
  /** Opens it by itself; null where that is nowhere to be shown. */
  readonly onOpen?: ((statement: CorpusStatement) => void) | null;
}): VNode {
  return (
    <>
      <Quotation statement={statement} />
      <div class="said-source">
        <SourceLine statement={statement} note={own ? i18n.t('profile.here') : null} />
        <ClipButton wanted={{ what: 'record', statement }} brief />
      </div>
      <details class="profile-context">
        <summary>{i18n.t('statement.inContext')}</summary>
        {statement.context !== '' && (
          <ParagraphContext context={statement.context} offsets={statement.offsets} />
        )}
        <p class="statement-source">
          <CopyButton statement={statement} />
          {onOpen !== null && (
            <button type="button" onClick={() => onOpen(statement)}>
              {i18n.t('statement.open')}
            </button>
          )}
        </p>
      </details>
    </>
  );
}
