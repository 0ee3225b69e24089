import { remembered } from '../text/remembered.ts';
import { KNOWN_ACRONYMS } from './en/known-organisations.ts';
import { list } from './en/words.ts';

let longForms: Map<string, string> | null = null;

/**
 * What tells whether two names are one organisation: without the article, in one spelling of English, and a
 * well-known acronym as what it stands for. `the EU` and `European Union` are `european union`.
 */
export const organisationKey: (text: string) => string = remembered((text) => {
  const key = text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/organisation/g, 'organization')
    .replace(/co-operation/g, 'cooperation');
  if (!longForms) {
    longForms = new Map();
    for (const pair of list(KNOWN_ACRONYMS)) {
      const [short = '', long = ''] = pair.replaceAll('_', ' ').toLowerCase().split('=');
      longForms.set(short, long);
    }
  }
  return longForms.get(key) ?? key;
});
