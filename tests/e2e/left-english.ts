import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';

type Nested = { readonly [key: string]: string | Nested };

const LOCALES = resolve(import.meta.dirname, '../../locales');

/** Every string of the interface in a language, by its dotted key. */
export function wordsIn(language: string): ReadonlyMap<string, string> {
  const flat = (nested: Nested, prefix: string): [string, string][] =>
    Object.entries(nested).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
    );
  return new Map(flat(JSON.parse(readFileSync(resolve(LOCALES, `${language}.json`), 'utf8')), ''));
}

/** Fewer letters around what is put in, “$1 of $2”, could be the corpus's own words. */
const LEAST_LETTERS = 6;

/** English strings that this language has otherwise, as patterns for a whole piece of text. */
function englishOnly(language: string): readonly string[] {
  const own = new Set(wordsIn(language).values());
  return [...new Set(wordsIn('en').values())]
    .filter((text) => !own.has(text))
    .filter((text) => !text.includes('$1') || text.replace(/\$\d|[^a-z]/gi, '').length >= LEAST_LETTERS)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\$\d/g, '.+'));
}

/** What a surface says in English although the browser is in another language: its text, names and tips. */
export async function englishLeft(where: Page | Frame, language: string): Promise<readonly string[]> {
  return where.evaluate((patterns) => {
    const english = new RegExp(`^(?:${patterns.join('|')})$`);
    const shown: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What was said is in the language that it was said in.
      if (node.parentElement?.closest('blockquote, .quotation, .context, [lang]:not(html)') === null)
        shown.push(node.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        shown.push(element.getAttribute(name) ?? '');
    return shown.map((text) => text.trim()).filter((text) => english.test(text));
  }, englishOnly(language));
}
