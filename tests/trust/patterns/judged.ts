/** A pattern whose time grows faster than its text, and why it may stay. */
export interface JudgedPattern {
  /** As the source has it. */
  readonly pattern: RegExp;
  /** The longest text that it is given, in characters, and what holds it to that. */
  readonly limit: number;
  readonly why: string;
  /** What is repeated in the worst text, and what stands behind it. */
  readonly pump: string;
  readonly end: string;
}

const judged = (
  pattern: RegExp,
  limit: number,
  why: string,
  pump: string,
  end = '\u0000',
): JudgedPattern => ({
  pattern,
  limit,
  why,
  pump,
  end,
});

const FIELD = 'cleanField gives no more';
const NAME = 'a name of a bundle is no longer (field-schemas.ts)';

/** Each is measured at its limit by every run. */
export const JUDGED: readonly JudgedPattern[] = [
  judged(/\B(?=(\d{3})+$)/g, 20, 'digits of a number', '000'),
  judged(/^-+|-+$/g, 255, 'the name of a file', '-'),
  judged(/(?<=.)\.[^.]+$/, 255, 'the name of a file', '..'),
  judged(
    /^(?:download|get) (?:our|the) (?:\S+ ){0,3}app\b/,
    200,
    'LONGEST_NOTICE; it begins at one place, and recheck ends without an answer',
    'get the a a ',
  ),
  judged(/\s*(?:\(the\)\s*)?\|.*$/, 200, 'a line of our own table of countries', '\t'),
  judged(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, 100, 'a word: LONGEST_WORD', '-', 'a'),
  judged(/^head(?: \S+)* ministry(?: \S+)*$/u, 500, NAME, ' ministry', ' '),
  judged(/\([^)]*\)/gu, 500, NAME, '('),
  judged(/["“„«(][^"”“»)]*["”“»)]/gu, 500, NAME, '„'),
  judged(/\s*[-‐‑–—]\s*/gu, 500, NAME, ' '),
  judged(/<\/?[a-z][^>]*>/gi, 2_000, 'cleanField cuts before it', '<a'),
  judged(/\n+$/, 2, 'the collapser writes no two in a row', '\n'),
  judged(/\s*[;|]\s*/, 2_000, 'LONGEST_AUTHORS', ' '),
  judged(/(?<!\.)[\s.:]*$/, 200, 'LONGEST_NOTICE', ' ', 'a'),
  judged(/^[\s"“”„«»'‘’]+|[\s"“”„«»'‘’.,!?…]+$/g, 600, 'twice LONGEST_PULL_QUOTE', '.', 'a'),
  judged(/\s+[|•·»]\s+/, 500, FIELD, ' '),
  judged(/\s*\([^)]*\.[a-z]{2,}\)$/i, 500, FIELD, ' ('),
  judged(/\s*,\s*/, 500, FIELD, ' '),
  judged(/\s+and\s+/, 500, FIELD, ' '),
  judged(/^(.{15,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/, 500, FIELD, ' - ab', '|'),
  judged(/\s*[,|·•]\s*|\s+(?:published|updated)\b/i, 500, FIELD, ' '),
  judged(/schema\.org.*(?:Article|Posting|Report)/i, 500, 'LONGEST_TYPE', 'schema.org'),
  judged(/\n\s*\n\W*$/u, 100, 'EDGE_REACH', '\n', 'a'),
  judged(/ for .*$/, 2_000, 'what an office is for, within a sentence', ' for ', '\n'),
  judged(
    /^[\s\d.,:/|·•()–-]*(?:(?:\p{L}{2,9}\.?|[ap]\.m\.)[\s\d.,:/|·•()–-]+){0,6}\p{L}{0,4}$/u,
    80,
    'LONGEST_ENDING',
    'ab ',
    '!',
  ),
  judged(
    /^\s+\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:and\s+|&\s+)?\p{Lu}[\p{L}.'’-]+){1,6}$/u,
    200_000,
    'a paragraph; it begins at one place and repeats six times at most',
    ' Ab',
    '1',
  ),
  judged(
    /^ (?:read|popular|viewed|from .{1,40}|stories|news|on this(?: (?:story|topic))?)\s*:?$/i,
    200_000,
    'a paragraph; it begins at one place',
    ' ',
    '1',
  ),
  judged(
    /(?<!\p{L})(?:said|says|told|stated|according to|announced|added|noted|сказа[вл]\p{L}*|заяви[вл]\p{L}*|повідоми[влт]\p{L}*|зазначи[вл]\p{L}*|сообщи[л]\p{L}*|отметил\p{L}*|sakė|teigė|pareiškė|pranešė|pasak|anot|sagte|erklärte|laut|a déclaré|selon|dijo|según|afirmó|ha detto|secondo|powiedział\p{L}*|oświadczył\p{L}*|według)(?!\p{L})/gu,
    16_000,
    'HEAP and one text node of a page',
    'сказав',
  ),
  judged(/\b\p{L}+s\b/gu, 2_000, 'the title of an office, within a sentence', 'a', 'é'),
];
