import { remembered } from '../text/remembered.ts';
import { wordTable } from '../text/word-table.ts';
import { withArticle } from './gazetteer.ts';

/** Topic as offices write it → as the ministry's own name does. */
const OFFICIAL_TOPICS: Readonly<Record<string, string>> = wordTable({
  foreign: 'Foreign Affairs',
  'foreign affairs': 'Foreign Affairs',
  interior: 'Internal Affairs',
  'internal affairs': 'Internal Affairs',
  'the interior': 'Internal Affairs',
  home: 'Home Affairs',
  treasury: 'the Treasury',
  environmental: 'Environment',
  economic: 'Economy',
  economics: 'Economy',
  agrarian: 'Agrarian Policy',
  'social security': 'Social Security',
});
/** Spellings and forms that are one topic when ministries are compared. */
const SAME_TOPIC: Readonly<Record<string, string>> = wordTable({
  defence: 'defense',
  foreign: 'foreign affairs',
  labour: 'labor',
  interior: 'internal affairs',
  'the interior': 'internal affairs',
  home: 'internal affairs',
  'home affairs': 'internal affairs',
  industries: 'industry',
  economics: 'economy',
  economic: 'economy',
  environmental: 'environment',
  agrarian: 'agriculture',
});
const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'at']);

/** Words in title case, small words small: `minister of foreign affairs` → `Minister of Foreign Affairs`. */
export const titleCase: (words: string) => string = remembered((words) => {
  const plain = /^[\p{Lu}\s]{6,}$/u.test(words) ? words.toLowerCase() : words;
  return plain
    .split(/\s+/)
    .map((word, index) =>
      index > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capitalise(word),
    )
    .join(' ');
});

function capitalise(word: string): string {
  if (/^\p{Lu}/u.test(word)) return word;
  return word.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * A ministry's usual name: `Foreign` of Lithuania → `Ministry of Foreign Affairs of Lithuania`. `joint` is the
 * article's own `of` or `for`, `head` its own word for the body. The United States have departments, whoever writes.
 */
export function ministryName(
  topic: string,
  country: string | null,
  joint = 'of',
  head: 'Ministry' | 'Department' = 'Ministry',
): string {
  const plain = topic.toLowerCase().replace(/\s+/g, ' ').trim();
  const official = OFFICIAL_TOPICS[plain] ?? titleCase(topic.trim());
  const body = country === 'United States' ? 'Department' : head;
  return `${body} ${joint === 'for' ? 'for' : 'of'} ${official}${country ? ` of ${withArticle(country)}` : ''}`;
}

/**
 * What tells whether two names are one ministry: topic words, in one spelling, and the country. `null` country
 * is not known, which goes with any.
 */
export const ministryKey: (name: string) => string | null = remembered((name) => {
  const match = /^(?:the )?(?:ministry|department) (?:of|for) (?:the )?(.+)$/i.exec(name.trim());
  const before = match ? null : /^(.+?) (?:ministry|department)$/i.exec(name.trim());
  const topic = match?.[1] ?? before?.[1];
  return topic ? topicKey(topic) : null;
});

/** Topic words sorted, in one spelling, without small words. */
function topicKey(topic: string): string {
  const plain = topic
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const same = SAME_TOPIC[plain] ?? plain;
  return (
    same
      .split(' ')
      // A ministry of national defence is the one of defence.
      .filter((word, _, all) => !SMALL.has(word) && (word !== 'national' || all.length === 1))
      .map((word) => SAME_TOPIC[word] ?? word)
      .sort()
      .join(' ')
  );
}
