import { expect, test } from 'vitest';
import { tokenize } from '../../utils/text/tokens.ts';
import { wordTrait } from '../../utils/text/word-trait.ts';

const letters = (text: string, trait: (tokens: ReturnType<typeof tokenize>) => Uint32Array): number[] => {
  const tokens = tokenize(text);
  const table = trait(tokens);
  return [...tokens.word].map((word) => table[word] as number);
};

test('a trait is told of each token by its word, also of words that come later', () => {
  const trait = wordTrait((word) => word.length);

  expect(letters('The minister left.', trait)).toEqual([3, 8, 4, 1]);
  expect(letters('Unheard-of ministers left.', trait)).toEqual([10, 9, 4, 1]);
});

test('a trait is worked out once for each word', () => {
  const asked: string[] = [];
  const trait = wordTrait((word) => asked.push(word));
  letters('the quorum of the quorum', trait);
  letters('The Quorum', trait);

  expect(asked.filter((word) => word === 'quorum')).toEqual(['quorum']);
});

test('a trait follows a text into its own vocabulary', () => {
  const trait = wordTrait((word) => word.length);
  const old = tokenize('ambassador');
  tokenize(Array.from({ length: 101_000 }, (_, index) => `v${index}`).join(' '));

  expect(letters('envoy', trait)).toEqual([5]);
  expect(trait(old)[old.word[0] as number]).toBe(10);
});

test('a trait is known of words too that its own working out brought', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `zembla${at}`).join(' ');
  let brought = false;
  const isLong = wordTrait((word) => {
    if (!brought) tokenize(many);
    brought = true;
    return word.length;
  });

  const before = tokenize('one');
  isLong(before);
  const tokens = tokenize('zembla4999 one');

  const lengths = Array.from(tokens.word, (word) => isLong(tokens)[word]);
  expect(lengths.slice(0, tokens.count)).toEqual(['zembla4999'.length, 'one'.length]);
});
