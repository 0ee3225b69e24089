import type { VNode } from 'preact';
import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/** “Ukrinform · undated · quote”: its children with dots between them; a line may break after a dot, never before. */
export function Dotted({ children }: { readonly children: ComponentChildren }): VNode {
  const parts = toChildArray(children).map((part, index) => ({ part, id: `${index}` }));
  return (
    <>
      {parts.map(({ part, id }, index) => (
        <Fragment key={id}>
          {part}
          {index < parts.length - 1 && '\u00a0· '}
        </Fragment>
      ))}
    </>
  );
}
