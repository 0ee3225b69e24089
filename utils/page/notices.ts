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
  'more on this',
  'more from',
  'don.t miss',
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
const ASKS =
  /^(?:(?:please )?(?:subscribe|sign up|signup|register|log in|sign in|follow us|like us|join us|download (?:our|the) app|get the latest|get our|support (?:our|us)|donate|click here|tap here)\b.{0,160}$|(?:©|\(c\)|copyright\b|all rights reserved).{0,200}$|this (?:article|story|post) (?:was |has been )?(?:originally |first )?(?:published|appeared)\b.{0,160}$|by submitting\b|we use cookies\b|enter your e-?mail\b)/iu;

const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.]{3}/g, '\\.{3}')).join('|');
const LEAD = new RegExp(`^[\\s>»▶•*[(-]*(?:${anyOf(LEADS)})\\s*(?:[:>»|–—-]|$)`, 'iu');
const LABEL = new RegExp(`^[\\s(\\[*]*(?:${anyOf(LABELS)})\\s*(?:[:/©|]|$)`, 'iu');
const ALL = new RegExp(`^(?:${anyOf(WHOLE)})[\\s.:]*$`, 'iu');

/** A notice is short; a longer paragraph that starts alike is a sentence of the article, in characters. */
const LONGEST_NOTICE = 200;

export function isNotice(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  const line = text.trim();
  return LEAD.test(line) || LABEL.test(line) || ALL.test(line) || ASKS.test(line);
}
