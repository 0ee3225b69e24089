import { expect, test } from 'vitest';
import { itemsOf } from '../source-of.ts';

test('Markdown gives its words without signs, the first heading as the title', async () => {
  const markup = `# Canal *opened*

The **canal** of [Zembla](https://zembla.example) is open.
It took \`nine\` years.

> “We dug,” said Orsik.

- One km
- Two km

![map](map.png)

---
`;

  expect(await itemsOf(markup)).toMatchObject([
    {
      type: 'document',
      content:
        'The canal of Zembla is open. It took nine years.\n\n“We dug,” said Orsik.\n\nOne km\n\nTwo km',
      meta: { title: 'Canal opened' },
    },
  ]);
});

test('front matter says what it says', async () => {
  const markup = `---
title: "Canal opened"
date: 2026-03-12T08:00:00Z
author: [Marta Quillon, Ida Orsik]
publisher: Zembla Herald
canonical: https://herald.example/canal
draft: false
---
The canal is open.
`;

  expect(await itemsOf(markup)).toMatchObject([
    {
      content: 'The canal is open.',
      meta: {
        title: 'Canal opened',
        published: '2026-03-12',
        authors: ['Marta Quillon', 'Ida Orsik'],
        outlet: 'Zembla Herald',
        url: 'https://herald.example/canal',
      },
    },
  ]);
});

test('plain text with an asterisk or a rule is no Markdown', async () => {
  const text = 'Zembla plans a canal\n\nIt costs 5 * 3 crowns_a_day.\n\n---\n\nNobody came.';

  expect(await itemsOf(text)).toMatchObject([{ content: text }]);
});
