import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BENCH_OUTPUT } from './corpus-file.ts';
import type { Figure } from './measure.ts';
import { type PlainDocument, SEARCH_LIBRARIES } from './search-libraries.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, '../shared/data');
const CORPUS = resolve(DATA, 'related.corpus.jsonl');
const CLI = resolve(ROOT, 'cli/launch.mjs');
/** Places of an answer that are judged, as `MAP@5` says. */
const JUDGED = 5;
const LIMIT = 10;
const BUFFER = 2 ** 28;

/** MAP@5 on statements that experts linked, for On Record and each library; nothing where the data is not there. */
export async function rankingQuality(): Promise<Figure[]> {
  if (!existsSync(CORPUS)) {
    console.log(`Ranking quality is not measured: ${CORPUS} is not there.`);
    return [];
  }
  const documents = lines<PlainDocument>(CORPUS).map(({ id, text, title = '' }) => ({ id, text, title }));
  const libraries = await Promise.all(
    SEARCH_LIBRARIES.map(async (library) => ({
      name: library.name,
      index: await library.open(await library.build(documents)),
    })),
  );
  mkdirSync(BENCH_OUTPUT, { recursive: true });
  const bundle = resolve(BENCH_OUTPUT, 'related.zip');
  command(['build', CORPUS, '-o', bundle, '--id', 'bench-related'], '');
  const figures: Figure[] = [];
  for (const set of ['related', 'tweets']) {
    const input = readFileSync(resolve(DATA, `${set}.in.jsonl`), 'utf8');
    const queries = parsed<{ id: string; text: string }>(input);
    const gold = lines<{ query_id: string; doc_id: string }>(resolve(DATA, `${set}.gold.jsonl`));
    const answers = parsed<{ id: string; results: { source: string; sightings: string[] }[] }>(
      command(['related', '--bundle', bundle], input),
    );
    const ours = new Map(
      answers.map(({ id, results }) => [
        id,
        results.flatMap(({ source, sightings }) => [source, ...sightings]),
      ]),
    );
    figures.push(quality('On Record', set, gold, ours));
    for (const { name, index } of libraries) {
      const found = new Map<string, string[]>();
      for (const { id, text } of queries) found.set(id, await index.search(text, LIMIT));
      figures.push(quality(name, set, gold, found));
    }
  }
  return figures;
}

function quality(
  name: string,
  set: string,
  gold: readonly { query_id: string; doc_id: string }[],
  found: ReadonlyMap<string, readonly string[]>,
): Figure {
  const wanted = new Map<string, Set<string>>();
  for (const { query_id, doc_id } of gold)
    wanted.set(query_id, (wanted.get(query_id) ?? new Set()).add(doc_id));
  let sum = 0;
  for (const [query, right] of wanted) {
    let hits = 0;
    let precision = 0;
    [...new Set(found.get(query))].slice(0, JUDGED).forEach((id, rank) => {
      if (right.has(id)) precision += ++hits / (rank + 1);
    });
    sum += precision / Math.min(right.size, JUDGED);
  }
  return {
    name: `${name}: ranking quality, ${set}`,
    unit: 'MAP@5',
    samples: [sum / Math.max(1, wanted.size)],
  };
}

function command(args: readonly string[], input: string): string {
  const done = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', maxBuffer: BUFFER });
  if (done.status !== 0) throw new Error(`on-record ${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
}

const lines = <Row>(file: string): Row[] => parsed(readFileSync(file, 'utf8'));

function parsed<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
