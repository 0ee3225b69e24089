import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { focusName, focusNamed } from '../../../components/panel/focus-name.ts';

const draw = (html: string): HTMLElement => {
  const { document } = parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`);
  return document.querySelector('main') as unknown as HTMLElement;
};

test('what had the focus is found in the view drawn anew, also among others that say the same', () => {
  const before = draw('<button>Compare</button><button class="a">Tolvane</button><button>Compare</button>');
  const name = focusName(before, before.querySelectorAll('button')[2] ?? null);

  const again = draw(
    '<p>More came</p><button>Compare</button><button>Other</button><button id="x">Compare</button>',
  );

  expect(focusNamed(again, name)?.id).toBe('x');
});

test('what is there no more, or was never of the view, is nothing', () => {
  const view = draw('<button>Compare</button>');

  expect(focusName(view, null)).toBeNull();
  expect(focusNamed(draw(''), focusName(view, view.querySelector('button')))).toBeNull();
  expect(focusNamed(view, null)).toBeNull();
});
