import '../strings.ts';
import { createRef } from 'preact';
import { expect, test } from 'vitest';
import { printedElsewhere, RecordView } from '../../../components/statement/record-view.tsx';
import type { NamedRef, Related } from '../../../utils/model.ts';
import { corpusStatement } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const TOLVANE = { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' } as unknown as NamedRef;
const STATEMENT = corpusStatement('a', 'The dam will hold until spring', '2025-05-02', {
  speakers: [TOLVANE],
});
const relatedTo = (id: string, text: string, relation: Related['relation']): Related => ({
  ...{ statement: corpusStatement(id, text, '2025-05-03'), sightings: [], group: 'speaker' },
  ...{ relation, shared: [], near: true, score: 0.5 },
});
const AGAIN = relatedTo('b', 'The dam will surely hold until spring', 'same-words');
const OTHER = relatedTo('c', 'Three dams are to be built', 'same-topic');

const view = (related: readonly Related[]): Element =>
  drawn(
    <RecordView
      statement={STATEMENT}
      related={{ state: 'answered', value: related }}
      headingRef={createRef()}
      onOpenProfile={() => undefined}
      onCompare={() => undefined}
    />,
  );

test('a statement by itself has its speaker, its words, its paragraph and its source', () => {
  const root = view([]);

  expect(texts(root, '#statement-title')).toEqual(['Mira Tolvane']);
  expect(texts(root, '.quotation')[0]).toBe('“The dam will hold until spring”');
  expect(texts(root, '.source-line')[0]).toContain('Rivers of Aldovia');
});

test('the same words in another article are a sighting, other words go with it', () => {
  const { sightings, others } = printedElsewhere(STATEMENT, [AGAIN, OTHER]);

  expect(sightings.map(({ id }) => id)).toEqual(['b']);
  expect(others).toEqual([OTHER]);
});

test('a sighting shows its own words set off and says what it leaves out', () => {
  const shorter = relatedTo('d', 'The dam will hold', 'same-words');

  expect(texts(view([AGAIN]), 'mark')).toEqual(['surely']);
  expect(texts(view([shorter]), '.source-line .differs')).toEqual(['until spring']);
});
