import { readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { type Arguments, type Flags, UsageError } from './command.ts';

/** Flags whose values are paths: in a recipe they are read from where the recipe lies. */
const PATHS = new Set(['output', 'aliases', 'exclude', 'cache']);
/** Flags that a recipe does not keep. */
const NOT_KEPT = new Set(['recipe', 'save-recipe', 'preview', 'shard']);

const text = v.string('is not a string');
const recipe = v.pipe(
  v.record(
    v.string(),
    v.union([text, v.boolean(), v.array(text)], 'is neither a string, a list of strings nor true'),
  ),
  v.transform((fields) => new Map(Object.entries(fields))),
);
type Recipe = v.InferOutput<typeof recipe>;

/**
 * What was kept of a build: `inputs`, and every flag by its name. What the command line gives comes before it,
 * input for input and flag for flag.
 */
export async function withRecipe(args: Arguments, flags: Flags): Promise<Arguments> {
  const path = args.value('recipe');
  if (path === null) return args;
  const kept = await readRecipe(path, flags);
  const from = (name: string, value: string): string => (PATHS.has(name) ? moved(path, value) : value);
  const listed = (name: string): string[] => {
    const value = kept.get(name);
    if (value === undefined || typeof value === 'boolean') return [];
    return (typeof value === 'string' ? [value] : value).map((one) => from(name, one));
  };
  const inputs = listed('inputs').map((input) => moved(path, input));
  return {
    positional: args.positional.length > 0 ? args.positional : inputs,
    has: (flag) => args.has(flag) || (kept.has(flag) && kept.get(flag) !== false),
    value: (flag) => args.value(flag) ?? listed(flag).at(-1) ?? null,
    values: (flag) => (args.values(flag).length > 0 ? args.values(flag) : listed(flag)),
  };
}

/** Writes down what `withRecipe` reads. */
export async function saveRecipe(path: string, args: Arguments, flags: Flags): Promise<void> {
  const to = (value: string): string => relative(dirname(resolve(path)), resolve(value)) || '.';
  const fields: [string, unknown][] = [
    ['inputs', args.positional.map((input) => (input === '-' ? input : to(input)))],
  ];
  for (const [name, { value, many }] of Object.entries(flags)) {
    if (NOT_KEPT.has(name) || !args.has(name)) continue;
    const values = args.values(name).map((one) => (PATHS.has(name) ? to(one) : one));
    fields.push([name, !value ? true : many ? values : values.at(-1)]);
  }
  await writeFile(path, `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`).catch((why: unknown) => {
    throw new UsageError(`${path} cannot be written (${why instanceof Error ? why.message : why}).`);
  });
}

async function readRecipe(path: string, flags: Flags): Promise<Recipe> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new UsageError(`${path} is no recipe: there is no such file, or it is not valid JSON.`);
  }
  const parsed = v.safeParse(recipe, value, { abortEarly: true });
  if (!parsed.success)
    throw new UsageError(`${path}: ${v.getDotPath(parsed.issues[0]) ?? 'it'} ${parsed.issues[0].message}.`);
  const unknown = [...parsed.output.keys()].find((name) => name !== 'inputs' && !Object.hasOwn(flags, name));
  if (unknown !== undefined) throw new UsageError(`${path}: there is no option ${unknown}.`);
  return parsed.output;
}

function moved(recipePath: string, path: string): string {
  return path === '-' || isAbsolute(path) ? path : join(dirname(recipePath), path);
}
