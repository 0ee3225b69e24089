import { INDEX_RULES } from '../../../utils/answer/index-rules.ts';
import { lookup } from '../../../utils/answer/lookup.ts';
import { search } from '../../../utils/answer/search.ts';
import { openCorpus } from '../../../utils/corpus/open-corpus.ts';
import type { RecordStore } from '../../../utils/corpus/store.ts';

/** Questions to a corpus that somebody else filled: what in its answers is no plain value, or no link that may be opened. */
export async function faultsOfCorpus(store: RecordStore): Promise<string[]> {
  const corpus = openCorpus(store, INDEX_RULES);
  const names = ['Vendal Orsik', '__proto__', 'constructor', 'Vеndаl Оrsіk'].map((name) => ({ name }));
  const browse = {
    kind: null,
    country: null,
    institution: null,
    initial: null,
    from: '',
    after: null,
    limit: 50,
  };
  const { browse: people, countries } = await corpus.read({
    browse,
    countries: { kind: 'person', tried: ['Zembla', '__proto__'] },
  });
  const of = people.entities.map(({ ref }) => ref);
  const { latest, timeline } = await corpus.read({ latest: { of, limit: 50 }, timeline: of });
  const found = await Promise.all(
    ['dig', '', '<script>', '__proto__'].map((text) => search(corpus, { text })),
  );
  return faultsOf([await lookup(corpus, names), people, countries, latest, timeline, found]);
}

/** Faults of an answer: everything in it is JSON, and an address is one of the web. */
export function faultsOf(answer: unknown): string[] {
  const faults: string[] = [];
  JSON.stringify(answer, (key, value: unknown) => {
    if (value !== null && typeof value === 'object' && !isPlain(value))
      faults.push(`${key} is no plain object.`);
    if (typeof value === 'function' || typeof value === 'symbol') faults.push(`${key} is a ${typeof value}.`);
    if (key === 'url' && value !== null && !/^https?:\/\//.test(String(value)))
      faults.push(`The address ${JSON.stringify(value)} would be shown as a link.`);
    return value;
  });
  return faults;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
