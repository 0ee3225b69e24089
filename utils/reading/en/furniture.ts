/**
 * What makes a line furniture, page and no article, if it is short: the words that it may open with, and what then
 * follows at once. Only the patterns of a line's first word are tried, which spares most lines all of them.
 */
export const FURNITURE_STARTS: readonly (readonly [openings: string, rest: RegExp])[] = [
  ['read see watch listen look', /^(?:\s+(?:also|more|next|now|here|on))*\s*[:\-–—|]/i],
  ['also', /^ (?:read|see|watch)\b/i],
  ['read see', /^ (?:also|more)\b(?!.*[.!?]$)/i],
  [
    'photo photos picture pictures image images video videos illustration graphic graphics infographic cover credit credits caption',
    /^(?:\s+(?:by|from|credits?|courtesy(?: of)?|source))?\s*[:/©]/i,
  ],
  ['photo image picture video', /^ (?:by|courtesy|credit)\b(?!.*[.!?]$)/i],
  [
    'source sources via tag tags topic topics keywords category categories related more recommended trending explainer opinion updated published posted',
    /^\s*:/,
  ],
  ['filed', /^ under\s*:/i],
  ['more', /^ on (?:this|the) (?:story|topic)\s*:/i],
  ['editor editors', /^['’]?s? (?:note|picks?)\s*:/i],
  ['last', /^ (?:updated|modified)\s*:/i],
  ['ap afp epa reuters getty (ap (afp (epa (reuters (getty', /^\s+(?:photo|images?)\b(?!.*[.!?]$)/i],
  ['advertisement advertising sponsored promoted', /^/],
  ['sign', /^ up (?:for|to)\b/i],
  ['subscribe', /^ (?:to|now|today)\b/i],
  ['follow', /^ (?:us|@|[\w\s]{1,30} on (?:twitter|facebook|x|telegram|instagram))\b/i],
  ['join like', /^ us on\b/i],
  ['share', /^ (?:this|on)\b/i],
  ['click', /^ here\b/i],
  ['download', /^ (?:our|the) app\b/i],
  ['© copyright', /^/],
  ['(c', /^\)\s/],
  ['all', /^ rights reserved\b/i],
  // A byline: `By Anna Brandel and Peter Marsh`.
  ['by', /^\s+\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:and\s+|&\s+)?\p{Lu}[\p{L}.'’-]+){1,6}$/u],
  ['if', /^ you (?:notice|find|see|spot) an? (?:error|mistake|typo)\b/i],
];

/** A whole line, written in the same way, that says that what follows is a list of teasers. */
export const TEASER_HEADINGS: readonly (readonly [openings: string, rest: RegExp])[] = [
  ['you', /^ (?:may|might) (?:also|be) (?:like|interested(?: in)?)\s*:?$/i],
  ['related', /^ (?:articles?|stories|news|content|topics?|posts?|links?|coverage)\s*:?$/i],
  ['more most', /^ (?:read|popular|viewed|from .{1,40}|stories|news|on this(?: (?:story|topic))?)\s*:?$/i],
  ['recommended suggested', /^(?: (?:for you|reading|stories|articles))?\s*:?$/i],
  ['read', /^ (?:also|more|next)\s*:?$/i],
  ['see', /^ also\s*:?$/i],
  ['up', /^ next\s*:?$/i],
  ['what', /^ to read next\s*:?$/i],
  ['don', /^['’]t miss\s*:?$/i],
  ['trending', /^(?: now)?\s*:?$/i],
  ['latest', /^ (?:news|stories)\s*:?$/i],
  ['popular', /^ (?:now|stories)\s*:?$/i],
  ['around', /^ the web\s*:?$/i],
  ['top', /^ stories\s*:?$/i],
  ['editor editors', /^(?:['’]s)?['’]? (?:picks?|choice)\s*:?$/i],
];
