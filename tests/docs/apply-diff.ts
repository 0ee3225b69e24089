/**
 * A text with the change that a diff shows: lines behind `-` go, those behind `+` come, others stand around; `@@` parts
 * one place from the next. Throws where a place is not there exactly once: the text has changed since.
 */
export function applyDiff(text: string, diff: string, name: string): string {
  let changed = text;
  for (const hunk of diff.split(/^@@.*\n/m)) {
    const lines = hunk.split('\n').filter((line) => line !== '');
    const side = (sign: string): string =>
      lines
        .filter((line) => line[0] === ' ' || line[0] === sign)
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const parts = changed.split(side('-'));
    if (parts.length !== 2)
      throw new Error(`${name} has ${parts.length - 1} places like this, not one:\n${side('-')}`);
    changed = parts.join(side('+'));
  }
  return changed;
}
