import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { focusAtEnd } from '../../../components/card/focus-cycle.ts';

const { document } = parseHTML(
  '<html><body><section><h1>Who</h1><button id="first"></button><button disabled></button>' +
    '<a id="middle" href="https://herald.example/"></a><button id="last"></button></section></body></html>',
);
const at = (id: string): Element | null => document.getElementById(id);

test.each<[string, boolean, string | undefined, string]>([
  ['last', false, 'first', 'from the last control on, to the first'],
  ['first', true, 'last', 'from the first control back, to the last'],
  ['middle', false, undefined, 'between the two the browser knows the way'],
  ['middle', true, undefined, 'and back'],
  ['nowhere', true, 'last', 'from the card itself back, to the last'],
])('Tab at %s, backwards %s, leads to %s: %s', (current, backwards, target) => {
  expect(focusAtEnd(document, at(current), backwards)?.id).toBe(target);
});

test('a card without controls leaves Tab alone', () => {
  const { document: empty } = parseHTML('<html><body><p>Nothing</p></body></html>');

  expect(focusAtEnd(empty, null, false)).toBeNull();
});
