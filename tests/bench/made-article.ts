import { pick, seeded } from './random.ts';

const COUNTRIES = ['Freedonia', 'Sylvania', 'Ruritania', 'Syldavia', 'Borduria', 'Lutha', 'Graustark'];
const GIVEN = ['Rufus', 'Bela', 'Ottokar', 'Irma', 'Gloria', 'Vera', 'Rudolf', 'Flavia', 'Zoltan', 'Milena'];
const FAMILY = [
  'Firefly',
  'Trentino',
  'Hentzau',
  'Teasdale',
  'Plekszy',
  'Kurvitash',
  'Sponszov',
  'Rassendyll',
];
const TOPICS = [
  'Defense',
  'Foreign Affairs',
  'Bridges',
  'Finance',
  'the Interior',
  'Energy',
  'Strategic Industries',
];
const RANKS = ['', '', 'Deputy ', 'First Deputy '];
const VERBS = ['said', 'stated', 'noted', 'announced', 'warned', 'reaffirmed', 'stressed'];
const THINGS = [
  'the river would rise by 3% before winter',
  'more than 40 bridges had been repaired since 2021',
  'the government plans to spend over 2.5% of its GDP on roads from 2027',
  'support from abroad bolsters the production of pumps',
  'neither side had abandoned its plans for the valley',
  'the new barrier will be ready in 18 months',
];
const PLAIN = [
  'The delegation visited the works in the morning and left by train.',
  'Prices of grain fell again last month, and the harvest was smaller than expected.',
  'Nobody was hurt, and the road was open again by noon.',
  'The meeting lasted two hours and was held behind closed doors.',
];

/** A made news article of about so many words: invented officials of invented countries, seeded. */
export function madeArticle(words: number, seed = 1): string {
  const random = seeded(seed);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const paragraph = madeParagraph(random);
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

function madeParagraph(random: () => number): string {
  const country = pick(COUNTRIES, random);
  const family = pick(FAMILY, random);
  const name = `${pick(GIVEN, random)} ${family}`;
  const office = `${pick(RANKS, random)}Minister of ${pick(TOPICS, random)}`;
  const verb = pick(VERBS, random);
  const thing = pick(THINGS, random);
  const quote = `“${capital(pick(THINGS, random))}, and ${pick(THINGS, random)},”`;
  const shapes = [
    () =>
      `${country}’s ${office}, ${name}, ${verb} that ${thing}. ${family} added that ${pick(THINGS, random)}.`,
    () => `${quote} said ${name}, ${office} of ${country}. ${pick(PLAIN, random)}`,
    () => `${pick(PLAIN, random)} ${pick(PLAIN, random)} According to ${name}, ${thing}.`,
    () =>
      `The Ministry of ${pick(TOPICS, random)} of ${country} ${verb} that ${thing}. ${pick(PLAIN, random)}`,
    () => `${pick(PLAIN, random)} ${quote} he said.`,
  ];
  return pick(shapes, random)();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
