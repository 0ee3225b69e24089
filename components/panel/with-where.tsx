import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { type Where, WhereContext } from './where-context.ts';

/** Lets the views inside say where the extension runs, and change that. */
export function WithWhere({
  where,
  children,
}: {
  readonly where: ReadonlySignal<Where>;
  readonly children: ComponentChildren;
}): VNode {
  return <WhereContext.Provider value={where.value}>{children}</WhereContext.Provider>;
}
