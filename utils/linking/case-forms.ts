/** A nominative that a name may be a case form of. */
export interface CaseForm {
  readonly name: string;
  /** Whether the form may as well be somebody else's nominative: Олександра is a woman or Олександр's genitive. */
  readonly ambiguous: boolean;
}
export function caseForms(_name: string): CaseForm[] {
  return [];
}
