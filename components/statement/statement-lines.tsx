import type { VNode } from 'preact';
import type { CorpusStatement, EntityRef } from '../../utils/model.ts';
import { CopyButton } from './copy-button.tsx';
import { SourceLine } from './source-line.tsx';

/** Under a statement of the corpus: who said it, where it is from, and its citation to be copied. */
export function StatementLines({
  statement,
  onOpenProfile,
}: {
  readonly statement: CorpusStatement;
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
      </p>
    </>
  );
}
