import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldText } from '../../utils/text/fold.ts';

describe('foldName', () => {
  it.each([
    ['Julius Pranevičius', 'julius pranevicius', 'marks go'],
    ['Łukasz Øster-Đorđević', 'lukasz oster dordevic', 'whole letters have their plain form, hyphens part'],
    [
      '  O’Brien\u00a0 d\u00adArc ',
      'obrien darc',
      'apostrophes and soft hyphens are nothing, spaces are one',
    ],
    ['İstanbul Weiß', 'istanbul weiss', 'capitals that lower to two characters are folded too'],
    ['Сергій Боєв', 'сергіи боєв', 'other scripts keep their letters, without marks'],
    ['', '', 'nothing stays nothing'],
  ])('folds %j to %j: %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('answers the same for what it answered, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => foldName(foldName(name)) === foldName(name)),
    );
  });
});

describe('foldText', () => {
  it('keeps punctuation and figures, and makes quotes, dashes and spaces one kind', () => {
    expect(foldText('“Over 5 %”  – said\nŠimonytė, isn’t it?')).toBe(
      '"over 5 %" - said simonyte, isn\'t it?',
    );
  });

  it('answers the same for what it answered, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});
