import { search, searchCounts } from '../../utils/answer/search.ts';
import { suggest } from '../../utils/answer/suggest.ts';
import { onMessage } from '../../utils/messages.ts';
import { countryNames } from '../../utils/reading/country-names.ts';
import type { CorpusService } from './corpus-service.ts';
import { requirePanel } from './senders.ts';

/** Answers what search and the list from A to Z ask of the corpus. */
export function answerLibrary(corpus: CorpusService): void {
  onMessage('search', ({ data: question, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => search(open, question));
  });
  onMessage('searchCounts', ({ data: question, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => searchCounts(open, question));
  });
  onMessage('suggest', ({ data: { text, kind }, sender }) => {
    requirePanel(sender);
    return corpus.ask((open) => suggest(open, text, kind));
  });
  onMessage('browse', ({ data: question, sender }) => {
    requirePanel(sender);
    return corpus.ask(async (open) => (await open.read({ browse: question })).browse);
  });
  onMessage('browseCountries', ({ data: kind, sender }) => {
    requirePanel(sender);
    const countries = { kind, tried: countryNames() };
    return corpus.ask(async (open) => (await open.read({ countries })).countries);
  });
  onMessage('browseLetters', ({ data: question, sender }) => {
    requirePanel(sender);
    return corpus.ask(async (open) => (await open.read({ letters: question })).letters);
  });
}
