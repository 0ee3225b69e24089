import type { VNode } from 'preact';
import type { DiffPart } from '../../utils/reader/kept-article.ts';

const ELEMENTS = { same: 'span', added: 'ins', removed: 'del' } as const;

/** Two versions of a text in one: what only the newer has, and what only the older had, set off not only by colour. */
export function ChangedText({ parts }: { readonly parts: readonly DiffPart[] }): VNode {
  const pieces = parts.map((part, at) => ({ ...part, id: `${at}` }));
  return (
    <>
      {pieces.map(({ id, kind, text }) => {
        const Element = ELEMENTS[kind];
        return <Element key={id}>{text}</Element>;
      })}
    </>
  );
}
