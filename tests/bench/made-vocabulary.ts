import { pick } from './random.ts';

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'st',
  'tr',
  'gr',
  'pl',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 'm', 'nd', 'rt', 'st'];
/** The words that half of running English is made of. */
const COMMON = (
  'the of and to in a is that for it was on are as with they be at have this from by not but what all were we ' +
  'when your can there an each which their if will other about many then them would so these her him has more'
).split(' ');
/** Share of running text that is common words. */
const COMMON_SHARE = 0.5;

export function madeWord(random: () => number, syllables: number): string {
  let word = '';
  for (let at = 0; at < syllables; at++)
    word += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  return word;
}

/**
 * Invented words whose frequencies follow Zipf's law with exponent 1, as those of any language do, among
 * English function words, so that stop words and stemming have their usual work.
 */
export function madeVocabulary(random: () => number, size = 40_000): () => string {
  const words = Array.from({ length: size }, (_, rank) =>
    madeWord(random, rank < 500 ? 1 + (rank % 2) : 2 + (rank % 2)),
  );
  const total = Math.log(size + 1);
  return () => {
    if (random() < COMMON_SHARE) return pick(COMMON, random);
    // The inverse of the sum of 1/rank, which is near to the logarithm.
    return words[Math.floor(Math.exp(random() * total)) - 1] ?? 'end';
  };
}

/** A sentence of about so many words (between a third and three times), with a figure in every sixth. */
export function madeSentence(random: () => number, word: () => string, mean: number): string {
  const length = Math.max(3, Math.round(mean * Math.exp((random() + random() + random() - 1.5) * 0.7)));
  const words = Array.from({ length }, word);
  if (random() < 1 / 6) words[1 + Math.floor(random() * (length - 2))] = `${1 + Math.floor(random() * 99)}%`;
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
