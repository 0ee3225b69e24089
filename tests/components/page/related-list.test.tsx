import '../strings.ts';
import { expect, test } from 'vitest';
import type { Told } from '../../../components/page/related-entry.tsx';
import { firstShown, RelatedList } from '../../../components/page/related-list.tsx';
import type { IsoDate, Related } from '../../../utils/model.ts';
import { corpusStatement, figure } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const relatedBy = (id: string, group: Related['group'], change: Partial<Related> = {}): Related => ({
  statement: corpusStatement(id, `Statement ${id}`, '2025-05-02'),
  sightings: [],
  group,
  relation: 'same-topic',
  shared: ['dam'],
  near: true,
  score: 0.5,
  ...change,
});
const MANY = [
  relatedBy('a', 'speaker'),
  relatedBy('b', 'speaker'),
  relatedBy('c', 'speaker'),
  relatedBy('d', 'institution'),
  relatedBy('e', 'others'),
  relatedBy('f', 'others'),
];

function list(
  value: readonly Related[],
  published: string | null = null,
  told: Told = { text: 'Said here', quantities: [] },
): Element {
  return drawn(
    <RelatedList
      told={told}
      related={{ state: 'answered', value }}
      published={published as IsoDate | null}
      onCompare={() => undefined}
    />,
  );
}

test('each group has its say before any has all of it', () => {
  expect(firstShown(MANY).map(({ statement }) => statement.id)).toEqual(['a', 'b', 'd', 'e']);
});

test('the same official comes first, then the same institution, then others; the rest is counted', () => {
  const root = list(MANY);

  expect(texts(root, 'h3')).toEqual(['same official', 'same institution', 'others']);
  expect(texts(root, '.related-more')).toEqual(['2 more']);
});

test('what shares little waits behind the rest', () => {
  const weak = relatedBy('w', 'speaker', { near: false });
  expect(firstShown([weak, ...MANY]).map(({ statement }) => statement.id)).toEqual(['a', 'b', 'd', 'e']);

  const root = list([weak]);
  expect(texts(root, '.related-entry')).toEqual([]);
  expect(texts(root, '.related-note, .related-more')).toEqual([
    'Nothing close to it in your corpus',
    '1 with less in common',
  ]);
});

test('each says why it is there and where else it was printed', () => {
  const root = list([relatedBy('a', 'speaker', { sightings: [corpusStatement('b', 'again', null)] })]);

  expect(texts(root, '.related-reason span')).toEqual(['same topic: dam · also in 1 other place']);
});

test('figures that differ stand side by side, and words where no two can be set against each other', () => {
  const bridges = (text: string, value: number): Told => ({ text, quantities: [figure(value, 'bridge')] });
  const told = bridges('We will repair 9 bridges.', 9);
  const earlier = (other: Told): Related => {
    const entry = relatedBy('a', 'speaker', { relation: 'figure-differs' });
    return { ...entry, statement: { ...entry.statement, ...other } };
  };
  const reasons = (other: Told): readonly string[] =>
    texts(list([earlier(other)], null, told), '.related-reason span');

  expect(reasons(bridges('We will repair 12 bridges.', 12))).toEqual([
    'figure differs: 9 bridges ≠ 12 bridges',
  ]);
  expect(reasons({ text: 'We will repair 12 km.', quantities: [figure(12, 'km')] })).toEqual([
    'figure differs: dam',
  ]);
});

test('what is later than the article says so', () => {
  expect(list([relatedBy('a', 'others')], '2025-01').textContent).toContain('later than this article');
  expect(list([relatedBy('a', 'others')], '2025-06').textContent).not.toContain('later than this article');
});

test('nothing found is said in words', () => {
  expect(list([]).textContent).toBe('No earlier statement in your corpus');
});
