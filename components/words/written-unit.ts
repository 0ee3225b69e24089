/** What a counted noun's plural may add to its singular, in letters: `crisis`, `crises`; `box`, `boxes`. */
const LONGEST_ENDING = 3;
/** Fewer letters tell no word from another. */
const SHORTEST_STEM = 3;

/**
 * A counted noun as a text has it beside its figure: “bridges” for `bridge`, “countries” for `country`. The noun itself
 * where the figure is one, or where the text has no other form of it.
 */
export function writtenUnit(unit: string, value: number, text: string): string {
  const last = unit.split(' ').at(-1) ?? unit;
  const stem = last.slice(0, -1).toLowerCase();
  if (Math.abs(value) === 1 || stem.length < SHORTEST_STEM || !/^\p{L}+$/u.test(last)) return unit;
  const forms = (text.match(/[\p{L}\p{M}’'-]+/gu) ?? []).filter((word) => {
    const lower = word.toLowerCase();
    return (
      lower !== last.toLowerCase() && lower.startsWith(stem) && lower.length <= last.length + LONGEST_ENDING
    );
  });
  // “bridge” may stand in the same sentence as “bridging”, or “bridge’s”: the plural is the shortest that ends in s.
  const plural = forms
    .filter((form) => /[^’']s$/.test(form))
    .sort((one, other) => one.length - other.length)[0];
  return plural === undefined ? unit : unit.slice(0, unit.length - last.length) + plural;
}
