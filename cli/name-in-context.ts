import { analyze, articleFromText } from '../utils/analyze.ts';
import type { Lookup } from '../utils/answer/lookup.ts';

/**
 * A name with what the text around it says of its bearer, read as a page is: `Orsik` in `Zembla's Minister of
 * Canals Orsik` is asked for with that office. Where the text has no such name, the text itself is the evidence.
 */
export function nameInContext(name: string, context: string | null): Lookup {
  if (context === null || context.trim() === '') return { name };
  const { entities } = analyze(articleFromText(context));
  const wanted = name.trim().toLowerCase();
  const bearer = entities.find(({ mentions }) =>
    mentions.some(([start, end]) => context.slice(start, end).toLowerCase() === wanted),
  );
  if (bearer === undefined) return { name, context };
  const { kind, country, roles } = bearer;
  return { name, kind, country, roles, context };
}
