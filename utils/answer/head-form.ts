import { caseForms } from '../linking/case-forms.ts';
import { foldName } from '../text/fold.ts';

/**
 * What to call somebody whom a page names in several case forms: the full form that is the corpus's own name, or of which
 * another full form on the page is a case, and which is no case of that one; else the first full form.
 *
 * `Сергієм Боєвим`, `Боєва`, `Сергій Боєв` → Сергій Боєв
 *
 * @param forms as the page has them, in order
 * @param ownNames the corpus's
 */
export function headForm(forms: readonly string[], ownNames: readonly string[]): string {
  const full = [...new Map(forms.filter((form) => form.includes(' ')).map((form) => [foldName(form), form]))];
  const own = new Set(ownNames.map(foldName));
  const nominatives = new Map(
    full.map(([folded, form]) => [folded, new Set(caseForms(form).map(({ name }) => foldName(name)))]),
  );
  const isCaseOf = (one: string, other: string): boolean => nominatives.get(one)?.has(other) ?? false;
  const head =
    full.find(([folded]) => own.has(folded)) ??
    full.find(([folded]) =>
      full.some(([other]) => other !== folded && isCaseOf(other, folded) && !isCaseOf(folded, other)),
    );
  return (head ?? full[0])?.[1] ?? forms[0] ?? '';
}
