import { foldName } from '../text/fold.ts';
/** stub */
export function organisationKeys(name: string, _country: string | null): string[] {
  return [`x:${foldName(name)}`];
}
