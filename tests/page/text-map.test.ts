import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlinePage } from '../../utils/page/outline.ts';
import { createTextMap, type TextMap } from '../../utils/page/text-map.ts';
import { parse } from './parse.ts';

const mapOf = (html: string): TextMap => createTextMap(outlinePage(parse(html)).blocks);

describe('the flattened text', () => {
  it.each([
    ['joins paragraphs by blank lines', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['collapses white space', '<p>\n  Odalys\n\t Brenk  </p>', 'Odalys Brenk'],
    ['collapses it across inline elements', '<p>Odalys <b> Brenk</b></p>', 'Odalys Brenk'],
    ['breaks a line for each break', '<p>One<br>two</p>', 'One\ntwo'],
    ['ends a paragraph at two breaks', '<p>One<br><br>two</p>', 'One\n\ntwo'],
    [
      'keeps no-break spaces and soft hyphens',
      '<p>5&nbsp;% light&shy;house</p>',
      '5\u00a0% light\u00adhouse',
    ],
    ['reads text beside block elements', '<div>One<p>two</p>three</div>', 'One\n\ntwo\n\nthree'],
    ['keeps the lines of preformatted text', '<pre>One\ntwo\n\nthree</pre>', 'One\ntwo\n\nthree'],
    ['leaves out what is no text', '<p>One<script>x()</script><style>p{}</style></p>', 'One'],
    ['leaves out what is hidden', '<p>One</p><p hidden>two</p><p aria-hidden="true">three</p>', 'One'],
    ['leaves out inline hiding', '<p>One</p><div style="color:red; display: none"><p>two</p></div>', 'One'],
  ])('%s', (_, html, text) => {
    expect(mapOf(html).text).toBe(text);
  });

  it('has one span a paragraph', () => {
    const map = mapOf('<p>One.</p><p>Two, three.</p>');
    expect(map.paragraphs.map(([start, end]) => map.text.slice(start, end))).toEqual(['One.', 'Two, three.']);
  });
});

describe('the way back to the page', () => {
  it('finds the text node and the offset in it', () => {
    const map = mapOf('<p>\n  Odalys <b>Brenk</b> said</p>');
    expect(map.pointAt(map.text.indexOf('Brenk'))).toMatchObject({ node: { data: 'Brenk' }, offset: 0 });
    expect(map.pointAt(0)).toMatchObject({ offset: 3 });
  });

  it('has no place for a joint between paragraphs or a break', () => {
    const map = mapOf('<p>One</p><p>Two<br>three</p>');
    expect(map.pointAt(3)).toBeNull();
    expect(map.pointAt(map.text.indexOf('\n', 6))).toBeNull();
  });

  it('goes there and back for every character', () => {
    const piece = fc.constantFrom(
      'Brenk',
      ' ',
      '\n  ',
      '<b>Vessin</b>',
      '<br>',
      '\u00a0',
      'a &amp; b',
      '</p><p>',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const map = mapOf(`<p>${pieces.join('')}</p>`);
        for (let offset = 0; offset < map.text.length; offset++) {
          const point = map.pointAt(offset);
          if (point === null) continue;
          const character = point.node.data[point.offset] as string;
          expect(map.text[offset]).toBe(/[\n\t ]/.test(character) ? ' ' : character);
          expect(map.offsetAt(point.node, point.offset)).toBe(offset);
        }
      }),
    );
  });

  it('knows no offset for a node that is not the article’s', () => {
    const document = parse('<p>One</p>');
    const map = createTextMap(outlinePage(document).blocks);
    expect(map.offsetAt(document.createTextNode('One'), 1)).toBeNull();
  });
});

describe('limits', () => {
  it('reads up to the limit and says so', () => {
    const outline = outlinePage(parse('<p>12345</p><p>67890</p>'), { maxText: 7 });
    expect(outline.capped).toBe(true);
    expect(outline.blocks.map(({ text }) => text)).toEqual(['12345']);
  });

  it('lives through ten thousand nested elements', () => {
    const document = parse('<p>One</p>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 10_000; depth++) {
      const next = document.createElement('div');
      inner.appendChild(next);
      inner = next;
    }
    inner.textContent = 'deep';
    expect(outlinePage(document).blocks.map(({ text }) => text)).toEqual(['One']);
  });
});
