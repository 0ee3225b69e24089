import type { ComponentChildren, VNode } from 'preact';
import './notice.css';

/** A state with nothing else to show: what it is and, in one sentence, what would be here or how to get it. */
export function Notice({
  title,
  more = null,
  failed = false,
  late = false,
  children = null,
}: {
  readonly title: string;
  readonly more?: string | null;
  readonly failed?: boolean;
  /** Shown only after a moment, for what is usually over before it is seen. */
  readonly late?: boolean;
  /** The ways out of it. */
  readonly children?: ComponentChildren;
}): VNode {
  const kind = ['notice', failed ? 'failed' : '', late ? 'late' : ''].filter((part) => part !== '').join(' ');
  return (
    <div class={kind}>
      <h2>{title}</h2>
      {more !== null && <p>{more}</p>}
      {children}
    </div>
  );
}
