import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRect, placeCard } from '../../utils/page/card-geometry.ts';

const desk = { width: 1280, height: 800 };

describe('where a card goes', () => {
  it.each([
    [
      'below the line where it fits',
      { left: 100, top: 100, width: 80, height: 20 },
      300,
      { left: 100, top: 128 },
    ],
    [
      'above it at the foot of the view',
      { left: 100, top: 760, width: 80, height: 20 },
      300,
      { left: 100, top: 452 },
    ],
    ['within the right edge', { left: 1200, top: 100, width: 60, height: 20 }, 300, { left: 912, top: 128 }],
    ['within the left edge', { left: -30, top: 100, width: 60, height: 20 }, 300, { left: 8, top: 128 }],
  ])('%s', (_, line, wanted, expected) => {
    expect(placeCard(line, desk, wanted)).toMatchObject({ ...expected, width: 360, height: wanted });
  });

  it('is no higher than 420 pixels or three fifths of the view', () => {
    const line = { left: 0, top: 0, width: 10, height: 10 };
    expect(placeCard(line, desk, 2000).height).toBe(420);
    expect(placeCard(line, { width: 1280, height: 500 }, 2000).height).toBe(300);
  });

  it('never covers its line and stays in the view where the line is in view', () => {
    const size = { width: fc.integer({ min: 60, max: 3000 }), height: fc.integer({ min: 60, max: 3000 }) };
    fc.assert(
      fc.property(
        fc.record(size),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 2000 }),
        (viewport, across, down, wanted) => {
          const line = {
            left: across * viewport.width,
            top: down * (viewport.height - 20),
            width: 40,
            height: 20,
          };
          const card = placeCard(line, viewport, wanted);
          const covers =
            card.height > 0 && card.top < line.top + line.height && card.top + card.height > line.top;
          expect(covers).toBe(false);
          if (card.height > 0) {
            expect(card.top).toBeGreaterThanOrEqual(0);
            expect(card.top + card.height).toBeLessThanOrEqual(viewport.height);
          }
          expect(card.left + card.width).toBeLessThanOrEqual(viewport.width);
        },
      ),
    );
  });
});

describe('the line of a wrapped name', () => {
  const first = { left: 500, top: 100, width: 60, height: 20 };
  const second = { left: 20, top: 130, width: 40, height: 20 };

  it('is the one nearest to the pointer', () => {
    expect(nearestRect([first, second], { x: 510, y: 118 })).toBe(first);
    expect(nearestRect([first, second], { x: 30, y: 122 })).toBe(second);
  });

  it('is never an empty rectangle', () => {
    expect(nearestRect([{ left: 0, top: 0, width: 0, height: 20 }], { x: 0, y: 0 })).toBeNull();
  });
});
