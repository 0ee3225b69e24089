import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './in-folder.ts';
import { jsonLines, run } from './run.ts';

const statements = [
  {
    type: 'statement',
    id: 'canal',
    text: 'We will dig 40 km of new canals before the winter.',
    speaker: { name: 'Vendal Orsik', role: 'Minister of Canals', country: 'Zembla' },
    said: '2026-03-12',
    title: 'Canals',
  },
  {
    type: 'statement',
    id: 'bread',
    text: 'The price of bread has not changed since harvest.',
    speaker: { name: 'Marta Quillon', country: 'Zembla' },
    said: '2026-03-13',
  },
];

async function bundle(): Promise<string> {
  const file = join(folderOf({}), 'sample.zip');
  await run(['build', '-', '-o', file], jsonLines(...statements));
  return file;
}

test('lookup answers whom a name may stand for, and nobody for a stranger', async () => {
  const ran = await run(
    ['lookup', '--bundle', await bundle()],
    jsonLines({ id: 1, name: 'Vendal ORSIK' }, { id: 2, name: 'Hubert Yaspin' }),
  );

  expect(ran).toMatchObject({ status: 0, complaints: [] });
  expect(ran.answers).toMatchObject([
    { id: 1, matches: [{ name: 'Vendal Orsik', linked: true }] },
    { id: 2, matches: [] },
  ]);
});

test('a surname links by the office that the text around it gives, and not without', async () => {
  const file = join(folderOf({}), 'ministers.zip');
  const speaker = {
    name: 'Vendal Orsik',
    role: 'Minister of Defence',
    institution: 'Ministry of Defence of Lithuania',
    country: 'Lithuania',
  };
  await run(['build', '-', '-o', file], jsonLines({ ...statements[0], speaker }));

  const ran = await run(
    ['lookup', '--bundle', file],
    jsonLines(
      { id: 1, name: 'Orsik' },
      { id: 2, name: 'Orsik', context: 'Lithuania’s Minister of Defence Orsik said that the talks went on.' },
      { id: 3, name: 'Orsik', context: 'A fisherman called Orsik said that the talks went on.' },
    ),
  );

  expect(ran.answers).toMatchObject([
    { matches: [{ linked: false }] },
    { matches: [{ linked: true, reasons: ['surname-only', 'same-office', 'same-country'] }] },
    { matches: [{ linked: false }] },
  ]);
});

test('related answers earlier statements, best first, with the ids that the input gave', async () => {
  const ran = await run(
    ['related', '--bundle', await bundle()],
    jsonLines({ id: 'q', text: 'Orsik promised 40 km of new canals', speaker: 'Vendal Orsik' }),
  );

  const [answer] = ran.answers as [{ id: string; results: unknown[] }];
  expect(answer.id).toBe('q');
  expect(answer.results[0]).toMatchObject({
    source: 'canal',
    statement: { speakers: ['Vendal Orsik'], title: 'Canals' },
    sightings: [],
  });
});

test('analyze answers each line in order, and offsets count into its text', async () => {
  const text = 'Zembla plans a canal\n\n“We will dig,” said Vendal Orsik, the minister.';

  const ran = await run(
    ['analyze'],
    jsonLines({ id: 'a', text, published: '2026-03-12' }, { id: 'b', text: '' }),
  );

  expect(ran.answers).toMatchObject([
    {
      id: 'a',
      text,
      title: 'Zembla plans a canal',
      published: '2026-03-12',
      entities: expect.any(Array),
      statements: expect.any(Array),
      claims: expect.any(Array),
    },
    { id: 'b', text: '', title: null },
  ]);
});

test('analyze reads a page’s article', async () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>The canal of Zembla is being dug for the ${at + 1}th year, and its ministry says that the work goes on as planned.</p>`,
  );
  const html = `<!DOCTYPE html><html lang="en"><head><title>Canal</title></head><body><nav>Home</nav><article><h1>Canal</h1>${paragraphs.join('')}</article></body></html>`;

  const [answer] = (await run(['analyze'], jsonLines({ id: 'a', html, url: 'https://news.example/canal' })))
    .answers;

  expect(answer).toMatchObject({ id: 'a', text: expect.stringContaining('dug for the 6th year') });
  expect(answer).not.toMatchObject({ text: expect.stringContaining('Home') });
});

test.each([
  ['{"id": 1', 'this is not valid JSON.'],
  ['7', 'this is not a JSON object.'],
  ['{"text": "x"}', 'id is missing.'],
  ['{"id": 1}', 'text or html must be there, and only one of them.'],
  ['{"id": 1, "text": "x", "html": "y"}', 'text or html must be there, and only one of them.'],
  ['{"id": 1, "text": 7}', 'text is not a string.'],
  ['{"id": 1, "text": "x", "published": "soon"}', 'published is not a date such as 2026-03-12.'],
])(
  'a wrong line (%s) goes to standard error with its number, and the others are answered',
  async (line, what) => {
    const good = { id: 'good', text: 'Nothing.' };

    const ran = await run(['analyze'], jsonLines(good, '', line, good));

    expect(ran.answers).toMatchObject([{ id: 'good' }, { id: 'good' }]);
    expect(ran.complaints).toEqual([`line 3: ${what}`]);
    expect(ran.status).toBe(0);
    expect((await run(['analyze', '--strict'], jsonLines(line))).status).toBe(1);
  },
);

test.each([
  [
    ['conquer'],
    'on-record does not know “conquer”: its commands are build, merge, inspect, validate, diff, analyze, lookup, related.',
  ],
  [['analyze', '--fast'], 'analyze does not know --fast: see “on-record analyze --help”.'],
  [['build', '-'], 'build needs -o FILE, the bundle to write.'],
  [['build', '-o', 'x.zip'], 'build needs an input: a file, a folder, or -.'],
  [['build', '-', '-o'], '-o needs a value: see “on-record build --help”.'],
  [['build', '-', '-o', 'x.zip', '--type', 'poem'], '--type is document or statement, not poem.'],
  [
    ['build', '-', '-o', 'x.zip', '--id', 'A B'],
    '--id A B is not made of lower-case letters, digits, dots and hyphens.',
  ],
  [['build', '-', '-o', 'x.zip', '--strict=yes'], '--strict takes no value.'],
  [['lookup'], 'lookup needs a bundle: on-record lookup --bundle FILE.'],
  [['inspect'], 'inspect needs one bundle: on-record inspect FILE.'],
])('%j is answered with one sentence and status 2', async (args, sentence) => {
  expect(await run(args)).toMatchObject({ status: 2, out: '', complaints: [sentence] });
});

test('every command has help that shows how it is called', async () => {
  const overview = await run(['--help']);
  const commands = [...overview.out.matchAll(/^ {2}(\w+) /gm)].map((match) => match[1] ?? '');

  expect(commands).toEqual(['build', 'merge', 'inspect', 'validate', 'diff', 'analyze', 'lookup', 'related']);
  for (const command of commands)
    expect((await run([command, '--help'])).out).toContain(`on-record ${command}`);
});

test('a bundle that is missing is said so', async () => {
  expect(await run(['lookup', '--bundle', '/no/such.zip'])).toMatchObject({
    status: 1,
    complaints: ['/no/such.zip cannot be opened: there is no such file, or it may not be read.'],
  });
});

test('analyze says where it reads from, instead of waiting for a file that it was given', async () => {
  const ran = await run(['analyze', 'article.html']);

  expect(ran.status).toBe(2);
  expect(ran.complaints).toEqual([
    'analyze takes no file: it reads JSON Lines from standard input (< FILE).',
  ]);
});
