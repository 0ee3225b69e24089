/**
 * Lines that stand among an article's paragraphs and are not its text: links to other articles, credits,
 * notices. Each is a whole short paragraph that starts (or is) so; the same words inside a sentence are text.
 */
const LEADS = [
  // links to other articles
  'read also',
  'read more',
  'read next',
  'also read',
  'see also',
  'related',
  'related stories',
  'related articles',
  'related news',
  'related content',
  'related coverage',
  'related posts',
  'related topics',
  'more on this',
  'more from',
  "don't miss",
  'don’t miss',
  'you may also like',
  'you might also like',
  'recommended',
  'watch',
  'listen',
  'click here',
  'join the conversation',
  'keep reading',
  'up next',
  'most read',
  'trending',
  'читайте також',
  'читайте ще',
  'дивіться також',
  'читайте также',
  'смотрите также',
  'czytaj także',
  'zobacz też',
  'czytaj też',
  'skaitykite taip pat',
  'taip pat skaitykite',
  'susiję straipsniai',
  'lesen sie auch',
  'mehr zum thema',
  'lire aussi',
  'à lire aussi',
  'lea también',
  'lee también',
  'leia também',
  'leggi anche',
  'přečtěte si',
];
const LABELS = [
  'photo',
  'photos',
  'photograph',
  'photo by',
  'photo credit',
  'image',
  'image credit',
  'image source',
  'picture',
  'video',
  'source',
  'sources',
  'credit',
  'file photo',
  'illustration',
  'фото',
  'відео',
  'джерело',
  'источник',
  'видео',
  'nuotr',
  'nuotrauka',
  'šaltinis',
  'foto',
  'bild',
  'quelle',
  'crédit',
  'fuente',
  'źródło',
  'zdroj',
  'fot',
  'media caption',
  'image caption',
  'getty images',
  'advertisement',
  'story continues below',
];
const WHOLE = [
  'advertisement',
  'advertisement - scroll to continue',
  'story continues below advertisement',
  'sponsored',
  'ad',
  'continue reading',
  'read more',
  'share',
  'share this',
  'share this article',
  'print',
  'email',
  'comments',
  'leave a comment',
  'follow us',
  'sign up',
  'subscribe',
  'реклама',
  'reklama',
  'anzeige',
  'publicidad',
  'publicité',
  'tags',
  'topics',
  'loading',
  'loading...',
  'copy link',
  'related topics',
  'more on this story',
];
/**
 * What asks the reader for something, and what is said about the article rather than in it: patterns by what such a line
 * may begin with, `0` for any digit. Most lines begin with none of these, and a pattern that is not asked is not
 * compiled: all of them as one took 3 ms of a process's first page (measured).
 */
const ASKS: readonly (readonly [openers: string, pattern: RegExp])[] = [
  [
    'please subscribe sign signup register log follow like join donate tap',
    /^(?:please )?(?:subscribe|sign up|signup|register|log in|sign in|follow us|like us|join us|donate|tap here)\b/,
  ],
  ['download get', /^(?:download|get) (?:our|the) (?:\S+ ){0,3}app\b/],
  ['for', /^for (?:the latest|more|all the).{0,80}\b(?:download|follow|subscribe|visit|sign up)\b/],
  ['get support read', /^(?:get the latest|get our|support (?:our|us)|read our)\b/],
  ['© ( copyright all', /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}|by\b)|all rights reserved)/],
  [
    'image images photo photos picture pictures photograph photographs illustration illustrations video videos',
    /^[a-z]+ (?:copyright|credit|caption|source|by|courtesy)\b/,
  ],
  ['report', /^report this ad\b/],
  ['this', /^this (?:article|story|post) (?:was |has been )?(?:originally |first )?(?:published|appeared)\b/],
  ['by we enter your', /^(?:by submitting|we use cookies|enter your e-?mail|your e-?mail address)\b/],
  [
    'last updated published posted modified',
    /^(?:last )?(?:updated|published|posted|modified)(?: on| at)?\s*:?\s.{0,12}\d/,
  ],
  ['оновлено опубліковано обновлено опубликовано atnaujinta paskelbta aktualisiert', /^\S+.{0,20}\d/],
  ['0', /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[^\s\d\W]{2,4})?$/],
  ['0', /^\d+\s(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?)\s(?:ago|read)$/],
];
/** What a line begins with: a word, or another character. */
const OPENER = /^(?:[a-zа-яёіїєґ]+|.)/;
const FIRST_PUBLISHED = /^.{0,40}\bfirst published\b.{0,40}\d{4}/;
const ADDRESS = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|[a-z]{2})$/;
/** Headings behind which nothing of the article follows. */
const ENDINGS = [
  'related.{0,30}',
  'you (?:may|might) (?:also )?(?:like|be interested).{0,30}',
  'more (?:from|on|in|news|stories).{0,40}',
  'read (?:more|next|further).{0,30}',
  'recommended.{0,30}',
  'other (?:\\S+ )?(?:news|stories|columns|articles)',
  'most (?:read|popular|viewed).{0,20}',
  'latest.{0,30}',
  'trending.{0,20}',
  '(?:\\d+ )?comments?.{0,20}',
  'leave a (?:reply|comment)',
  'join the (?:conversation|discussion)',
  'about the authors?',
  'share this.{0,20}',
  'up next',
  'next (?:article|story|post)',
  'previous (?:article|story|post)',
  'photo credits?',
  'tags?',
  'topics?',
  'читайте (?:також|также|ще|еще).{0,20}',
  'коментар\\S*',
  'комментар\\S*',
  'схожі.{0,20}',
  'останні новини',
  'susij\\S*.{0,20}',
  'komentarai',
  'taip pat skaitykite',
  'mehr zum thema.{0,20}',
  'kommentare',
  'lesen sie auch',
  '(?:à )?lire aussi',
  'commentaires',
  'más noticias',
  'comentarios',
  'czytaj (?:także|też|więcej)',
  'komentarze',
];

// Lists of words are looked up, and what needs a pattern is matched in lower case: as patterns that ignore case, the
// same lists cost the first page of a process three times as much, most of it for compiling them (measured).
const LEAD = new Set(LEADS);
const LABEL = new Set(LABELS);
const ALL = new Set(WHOLE);
const BEHIND_LEAD = /[:>»|–—]|\s-/;
const BEHIND_LABEL = /[:/©|]/;
const ASKED = new Map<string, RegExp[]>();
for (const [openers, pattern] of ASKS)
  for (const opener of openers.split(' ')) ASKED.set(opener, [...(ASKED.get(opener) ?? []), pattern]);
const END = new RegExp(`^[\\s>»*–—-]*(?:${ENDINGS.join('|')})[\\s:…»>–—-]*$`);
const DATE_LINE = /^[\s\d.,:/|·•()–-]*(?:(?:\p{L}{2,9}\.?|[ap]\.m\.)[\s\d.,:/|·•()–-]+){0,6}\p{L}{0,4}$/u;

/** A notice is short; a longer paragraph that starts alike is a sentence of the article, in characters. */
const LONGEST_NOTICE = 200;
/** A heading is shorter still. */
const LONGEST_ENDING = 80;

/** Whether a paragraph is a notice of the site (share this, sign up, photo by) and not of the article. */
export function isNotice(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  return text.split('\n').every((line) => isNoticeLine(line.trim()));
}

function isNoticeLine(written: string): boolean {
  const line = written.toLowerCase();
  return (
    // Most lines have a letter that needs no table of all letters.
    (!/[a-z]/.test(line) && !/[\p{L}\p{N}]/u.test(line)) ||
    LEAD.has(headOf(line, /^[\s>»▶•*[(-]+/, BEHIND_LEAD)) ||
    LABEL.has(headOf(line, /^[\s([*]+/, BEHIND_LABEL)) ||
    ALL.has(line.replace(/(?<!\.)[\s.:]*$/, '')) ||
    asks(line) ||
    isDateLine(line)
  );
}

function asks(line: string): boolean {
  const bare = line.replace(/^[\s*]+/, '');
  const opener = OPENER.exec(bare)?.[0] ?? '';
  return (
    (ASKED.get(/\d/.test(opener) ? '0' : opener)?.some((pattern) => pattern.test(bare)) ?? false) ||
    (bare.includes('first published') && FIRST_PUBLISHED.test(bare)) ||
    (!bare.includes(' ') && ADDRESS.test(bare))
  );
}

/** `» read also: the canal` → `read also`: without the marks before it, up to what may stand behind such words. */
function headOf(line: string, before: RegExp, behind: RegExp): string {
  const bare = line.replace(before, '');
  const end = bare.search(behind);
  return (end < 0 ? bare : bare.slice(0, end)).trimEnd();
}

/** Whether a heading or short line says that other things follow. */
export function endsArticle(text: string): boolean {
  return text.length <= LONGEST_ENDING && END.test(text.trim().toLowerCase());
}

/** `November 18, 2019 · 01:41 PM IST`: a year, and hardly a word. */
function isDateLine(line: string): boolean {
  return line.length <= LONGEST_ENDING && /\b(?:19|20)\d{2}\b/.test(line) && DATE_LINE.test(line);
}
