/** Of the characters; a real text has one such sign where somebody's editor erred once. */
const MOST_UNREADABLE = 0.01;

/** Whether a text was written in another encoding than it was read in. */
export function isGarbled(text: string): boolean {
  const most = MOST_UNREADABLE * text.length;
  let signs = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1))
    if (++signs > most) return true;
  return false;
}
