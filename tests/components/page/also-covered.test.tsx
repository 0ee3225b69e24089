import '../strings.ts';
import { expect, test } from 'vitest';
import { AlsoCovered, type OtherArticle } from '../../../components/page/also-covered.tsx';
import { drawn, texts } from '../render.ts';

const article = (title: string | null, url: string | null): OtherArticle =>
  ({
    bundle: { id: 'rivers', name: 'Rivers' },
    document: {
      id: title ?? 'd',
      source: '',
      title,
      url,
      outlet: null,
      published: '2025-06-12',
      language: 'en',
      authors: [],
    },
  }) as unknown as OtherArticle;
const covered = (...value: readonly OtherArticle[]): Element =>
  drawn(<AlsoCovered covered={{ state: 'answered', value }} />);

test('other coverage of the story is listed with outlet, date and bundle', () => {
  const root = covered(article('The dam holds', 'https://www.herald.example/dam'), article(null, null));

  expect(texts(root, '.covered-title')).toEqual(['The dam holds', 'Untitled article']);
  expect(texts(root, '.source-line')[0]).toBe('herald.example · 12 Jun 2025 · Rivers');
});

test('only a web address is a link, and it carries no referrer', () => {
  const root = covered(article('One', 'https://herald.example/'), article('Two', 'javascript:alert(1)'));

  expect(texts(root, 'a')).toEqual(['One']);
  expect(root.querySelector('a')?.getAttribute('rel')).toContain('noreferrer');
});

test('where there is none, nothing is shown', () => {
  expect(covered().textContent).toBe('');
});
