import type { EntityKind } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { countryTerm, kindTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';

/** Which of these countries names are from. Keys cannot be listed, only looked up: the names to try come in. */
export interface CountriesRequest {
  readonly kind: EntityKind;
  readonly tried: readonly string[];
}

/** Those of the countries that somebody, or some institution, of the corpus is from, in the order given. */
export async function answerCountries(
  installs: readonly OpenInstall[],
  { kind, tried }: CountriesRequest,
): Promise<string[]> {
  const found = new Set<string>();
  for (const install of installs) {
    const tables = await install.browsed();
    const filedUnder = (key: string): readonly number[] =>
      tables.flatMap((table) => table.find(key, Number.POSITIVE_INFINITY));
    const ofKind = new Set(filedUnder(kindTerm(kind)));
    for (const country of tried)
      if (filedUnder(countryTerm(foldName(country))).some((ordinal) => ofKind.has(ordinal)))
        found.add(country);
  }
  return tried.filter((country) => found.has(country));
}
