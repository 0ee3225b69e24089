import type { VNode } from 'preact';
import { Fragment } from 'preact';
import type { Run } from './wording.ts';
import './wording-view.css';

/** A version of a quote with the words that only it has set off by weight and line, not only by colour. */
export function WordingView({ runs }: { readonly runs: readonly Run[] }): VNode {
  const pieces = runs.map((run, index) => ({ ...run, id: `${index}` }));
  return (
    <>
      {pieces.map(({ id, text, same }) => (
        <Fragment key={id}>
          {same ? (
            `${text} `
          ) : (
            <>
              <mark class="differs">{text}</mark>{' '}
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}
