import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseForms } from '../../utils/linking/case-forms.ts';
import { indexKeys, queryKeys } from '../../utils/linking/name-keys.ts';
import { lookUp } from './candidates.ts';

const anyName = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-ZŠĘÖа-я' ,.()-]{0,30}$/u));
const kinds = ['person', 'organisation', 'place'] as const;

describe('any name', () => {
  it('is found under its own keys, whatever it is', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...kinds), (name, kind) => {
        const filed = new Set(indexKeys(name, kind));
        expect(queryKeys(name, kind).some((key) => filed.has(key))).toBe(true);
      }),
    );
  });

  it('has few keys, so that a table of a million names stays small', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...kinds), (name, kind) => indexKeys(name, kind).length <= 12),
    );
  });

  it('is linked or not without an exception, with scores of 0 to 1, the best first', () => {
    fc.assert(
      fc.property(anyName, anyName, (name, other) => {
        const scores = lookUp([{ name }, { name: other, kind: 'organisation' }], { name: other }).map(
          ({ score }) => score,
        );
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  it('has a bounded number of case forms, none of them itself', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const forms = caseForms(name);
        expect(forms.length).toBeLessThanOrEqual(12);
        expect(forms.map((form) => form.name)).not.toContain(name.toLowerCase());
      }),
    );
  });
});
