import { describe, expect, it } from 'vitest';
import { parseName, parseSite } from '../../../components/options/parse-entry.ts';

describe('A typed site', () => {
  it.each([
    ['herald.example', 'herald.example'],
    ['  www.Herald.example ', 'herald.example'],
    ['https://news.herald.example/2026/canal?page=2', 'news.herald.example'],
    ['herald.example/2026', 'herald.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1:8137', '127.0.0.1'],
    ['бюлетень.example', 'xn--90aiawm2a6ek.example'],
    ['herald', null],
    ['the herald', null],
    ['file:///home/reader/saved.html', null],
    ['', null],
  ])('“%s” is %s', (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });
});

describe('A typed name', () => {
  it.each([
    ['  Rufus   Firefly ', 'Rufus Firefly'],
    ['   ', null],
  ])('“%s” is %s', (typed, name) => {
    expect(parseName(typed)).toBe(name);
  });
});
