import type { ComponentChildren, VNode } from 'preact';
import { formatNumber } from '../words/counted.ts';
import './section.css';

/** A named part of a view: its heading on a rule, with how many entries it has. */
export function Section({
  id,
  title,
  count = null,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count?: number | null;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="section" aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`} class="section-title">
        {title} {count !== null && <span class="section-count">{formatNumber(count)}</span>}
      </h2>
      {children}
    </section>
  );
}
