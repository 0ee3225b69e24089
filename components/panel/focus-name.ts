/** What can have the focus in a view. */
const FOCUSABLE = 'a[href], button, input, select, summary';

/** What it is and says: the same after the view was drawn anew. */
function sayingOf(element: Element): string {
  return `${element.tagName} ${element.className} ${element.textContent ?? ''}`;
}

/** Which of a view's controls has the focus, told so that `focusNamed` finds it when the view is drawn again. */
export function focusName(view: ParentNode, active: Element | null): string | null {
  const controls = [...view.querySelectorAll(FOCUSABLE)];
  const focused = controls.find((control) => control === active);
  if (focused === undefined) return null;
  const saying = sayingOf(focused);
  const same = controls.filter((control) => sayingOf(control) === saying);
  return `${same.indexOf(focused)} ${saying}`;
}

/** The control that had the name, or null where it is there no more. */
export function focusNamed(view: ParentNode, name: string | null): HTMLElement | null {
  if (name === null) return null;
  const [, nth = '', saying = ''] = /^(\d+) ([\s\S]*)$/.exec(name) ?? [];
  const same = [...view.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (control) => sayingOf(control) === saying,
  );
  return same[Number(nth)] ?? null;
}
