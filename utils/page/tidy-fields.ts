import type { PageFields } from './page-fields.ts';

/** Shorter headlines may be a section's name that the title happens to start with, in characters. */
const SHORTEST_HEADLINE = 15;

/**
 * Fields that tell against each other what does not belong in them: the outlet behind a title (`Lamps fail |
 * Meadow Post`), slogans behind an outlet's name, the outlet among the authors. `headline` is the visible one.
 */
export function tidyFields(
  { title, outlet, authors }: PageFields,
  headline: string | null,
): Pick<PageFields, 'title' | 'outlet' | 'authors'> {
  const name = tidyOutlet(outlet, title);
  return {
    title: tidyTitle(title, name, headline),
    outlet: name,
    authors: [
      ...new Set(authors.map((author) => tidyAuthor(author, name)).filter((author) => author !== null)),
    ],
  };
}

function tidyTitle(title: string | null, outlet: string | null, headline: string | null): string | null {
  if (title === null) return null;
  if (headline !== null && headline.length >= SHORTEST_HEADLINE && title.startsWith(headline))
    return headline;
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  );
  const tail = title
    .slice(cut + 3)
    .trim()
    .toLowerCase();
  const isOutlet =
    outlet !== null && cut > 0 && (tail === outlet.toLowerCase() || tail === `the ${outlet.toLowerCase()}`);
  return isOutlet ? title.slice(0, cut).trim() : title;
}

/** `Meadow Post | News | Sport` and `Lamps fail - Meadow Post` are both `Meadow Post`. */
function tidyOutlet(outlet: string | null, title: string | null): string | null {
  if (outlet === null) return null;
  const rest =
    title !== null && outlet.startsWith(title)
      ? outlet.slice(title.length).replace(/^[\s|–—-]+/, '')
      : outlet;
  return rest.split(/\s+[|•·»]\s+/)[0]?.trim() || null;
}

/** `Tamsin Orrel, Meadow Post` without the outlet; null where only the outlet is left. */
function tidyAuthor(author: string, outlet: string | null): string | null {
  const name = author.replace(/\s*\([^)]*\.[a-z]{2,}\)$/i, '');
  if (outlet === null) return name;
  const first =
    outlet
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== 'the')[0] ?? '';
  const [own, ...rest] = name.split(/\s*,\s*/);
  const tail = rest.join(' ').toLowerCase();
  const kept = first !== '' && tail.split(/\s+/).includes(first) ? own : name;
  return kept === undefined || kept.toLowerCase() === outlet.toLowerCase() ? null : kept;
}
