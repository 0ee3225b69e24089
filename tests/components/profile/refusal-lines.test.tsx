import '../strings.ts';
import { expect, test } from 'vitest';
import { RefusalLines, type TakenFor } from '../../../components/profile/refusal-lines.tsx';
import type { NamedRef } from '../../../utils/model.ts';
import { drawn, texts } from '../render.ts';

const TOLVANE = { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' } as NamedRef;
const lines = (change: Partial<TakenFor>): Element =>
  drawn(
    <RefusalLines
      linked={[]}
      refused={[]}
      problem={null}
      onRefuse={() => undefined}
      onTakeBack={() => undefined}
      {...change}
    />,
  );

test('who a name is taken for can be refused, and what was refused taken back', () => {
  expect(texts(lines({ linked: [TOLVANE] }), 'button')).toEqual(['Not the one on this page']);
  expect(texts(lines({ refused: [TOLVANE] }), 'p')).toEqual([
    'You said that this name is not Mira Tolvane. Take that back',
  ]);
});

test('what could not be kept is said', () => {
  expect(texts(lines({ linked: [TOLVANE], problem: 'No storage here.' }), '[role=alert]')).toEqual([
    'No storage here.',
  ]);
});

test('a name that nobody of the corpus is has nothing to refuse', () => {
  expect(lines({}).textContent).toBe('');
});
