const OPENING = /<(script|style|template|noscript|svg|figure|iframe|object|form)\b|<!--/gi;

/**
 * Markup without comments and without elements that hold no words of an article; what is never closed stays.
 * Each kind's end is looked for once where there is none, so the time grows with the length alone.
 *
 * `a<script>b</script>c<!-- d -->e` → `a c e`
 */
export function dropElements(markup: string): string {
  // Only ASCII: a capital of another script may become longer, and positions would shift.
  const lower = markup.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const unclosed = new Set<string>();
  const kept: string[] = [];
  let from = 0;
  for (const opening of lower.matchAll(OPENING)) {
    if (opening.index < from) continue;
    const end = opening[1] === undefined ? '-->' : `</${opening[1]}`;
    if (unclosed.has(end)) continue;
    const closing = lower.indexOf(end, opening.index);
    const past = end === '-->' ? closing + end.length : lower.indexOf('>', closing) + 1;
    if (closing < 0 || past === 0) {
      unclosed.add(end);
      continue;
    }
    kept.push(markup.slice(from, opening.index));
    from = past;
  }
  return [...kept, markup.slice(from)].join(' ');
}
