import type { VNode } from 'preact';
import type { Beside } from '../../utils/messages/clipping-messages.ts';
import type { CorpusStatement, EntityRef } from '../../utils/model.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { SourceLine } from './source-line.tsx';

/** Under a statement of the corpus: who said it, where it is from, and what can be done with it: copied as a citation, clipped. */
export function StatementLines({
  statement,
  beside = [],
  onOpenProfile,
}: {
  readonly statement: CorpusStatement;
  /** What of the corpus the reader sees beside it. */
  readonly beside?: Beside;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}): VNode {
  const { speakers, institutions } = statement;
  return (
    <>
      <p class="statement-source">
        {[...speakers, ...institutions].map((named) => (
          <button
            type="button"
            key={`${named.bundle} ${named.id}`}
            onClick={() => onOpenProfile([named], named.name)}
          >
            {named.name}
          </button>
        ))}
      </p>
      <SourceLine statement={statement} />
      <p class="statement-source">
        <CopyButton statement={statement} />
        <ClipButton wanted={{ what: 'record', statement }} beside={beside} />
      </p>
    </>
  );
}
