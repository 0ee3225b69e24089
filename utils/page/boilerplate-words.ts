/**
 * Words of class names, ids and test ids that name what stands beside an article. They are what template
 * authors everywhere write, not any one publisher's; several languages' templates use English words, the
 * others' own are listed too. A word counts only as a whole part of a name: `share-bar`, `shareBar`, not
 * `shareholder`.
 */
const SURE: Readonly<Record<string, string>> = {
  related:
    'related recommended recommendation recommendations recirculation recirc recirculate readmore readnext ' +
    'mostread mostviewed mostpopular popular trending teaser teasers morefrom morestories upnext nextup ' +
    'interlink promo promos promoted promotion similar outbrain taboola zergnet jumplink jumplinks ' +
    'hashtags tags taglist tag topics keywords lire verwandte siehe relacionadas relacionados relacionada ' +
    'correlati powiazane susije susijusios skaitykite czytaj chytayte',
  reader:
    'comment comments commenting disqus livefyre respond replies discussion kommentare commentaires komentarai ' +
    'komentari comentarios reactions rating ratings poll quiz survey',
  social:
    'share shares sharing sharebar sharetools social socials addthis addtoany sharethis follow followus ' +
    'teilen partager compartir bookmark shortlink',
  asks:
    'newsletter newsletters subscribe subscription signup signin login register registration donate ' +
    'donation membership cta optin mailchimp cookie cookies consent gdpr cmp onetrust didomi banner popup modal ' +
    'overlay lightbox notification notifications toast alertbar disclaimer copyright legal',
  advertising:
    'ad ads advert adverts advertisement advertising adslot adsense adunit dfp sponsor sponsored sponsors ' +
    'sponsorship commercial anzeige werbung publicite publicidad reklama affiliate',
  pictures: 'gallery galleries slideshow slides carousel slider playlist',
};

/** Words that templates use of the article's own parts as well. */
const LIKELY: Readonly<Record<string, string>> = {
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skip topbar toolbar toc',
  sides: 'sidebar sidebars aside rail footer masthead colophon widget widgets sidenav',
  credits:
    'caption captions figcaption credit credits photocredit imagecredit byline bylines author authors authorbox ' +
    'pullquote pullquotes bio dateline timestamp pubdate published updated postmeta entrymeta meta metadata contributor contributors',
  hidden: 'hidden screenreader visuallyhidden sr srt offscreen print noprint printonly',
  videos: 'player video videoplayer infobox infographic thumbnail thumbnails',
};

const wordsOf = (names: Readonly<Record<string, string>>): Set<string> =>
  new Set(Object.values(names).flatMap((group) => group.split(/\s+/)));
const SURE_WORDS = wordsOf(SURE);
const LIKELY_WORDS = wordsOf(LIKELY);

/** How plainly a name says that its element stands beside the article. */
export const NO_BOILERPLATE = 0;
export const LIKELY_BOILERPLATE = 1;
const SURE_BOILERPLATE = 2;
export type Boilerplate = 0 | 1 | 2;

/** Two parts of a name that mean nothing alone. */
const PAIRS = new Set(
  (
    'read-more read-next read-also see-also more-from more-stories more-news more-on most-read most-viewed ' +
    'most-popular up-next next-article next-post prev-post previous-post post-nav you-may also-like also-read ' +
    'follow-us sign-up sign-in log-in opt-in pull-quote image-credit photo-credit picture-credit media-caption ' +
    'image-caption photo-caption wp-caption screen-reader sr-only visually-hidden hide-print post-meta entry-meta ' +
    'article-meta story-meta entry-footer post-footer article-footer story-footer about-author author-info ' +
    'latest-news latest-stories top-stories other-news editors-picks in-depth-links jump-link story-package ' +
    'inline-link context-links call-to contact-us tell-us fact-box'
  ).split(' '),
);

/** A longer name was made by a machine for itself, in characters. */
const LONGEST_NAME = 80;
const remembered = new Map<string, Boilerplate>();
const REMEMBERED_NAMES = 4096;

/** Layout switches, utility variants, and what blog systems name after a post's own subjects. */
const SAYS_NOTHING =
  /^(?:has|no|with|without|is|not|js|category|cat|tag|topic|tax|type|format|status|section|page|single)[-_]|[:[]/i;

/**
 * Whether class names, an id or a test id say that their element stands beside the article. Utility names
 * with a variant (`md:hidden`), layout switches (`has-sidebar`, `no-comments`) and subjects (`tag-video`) say
 * nothing of the kind.
 */
export function boilerplateOf(names: string): Boilerplate {
  let most: Boilerplate = NO_BOILERPLATE;
  for (const name of names.split(/\s+/)) {
    const known = remembered.get(name);
    const one = known ?? judge(name);
    if (known === undefined) {
      if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
      remembered.set(name, one);
    }
    if (one > most) most = one;
  }
  return most;
}

function judge(name: string): Boilerplate {
  if (name.length > LONGEST_NAME || SAYS_NOTHING.test(name)) return NO_BOILERPLATE;
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (parts.some((part) => SURE_WORDS.has(part))) return SURE_BOILERPLATE;
  const likely = parts.some(
    (part, at) => LIKELY_WORDS.has(part) || (at > 0 && PAIRS.has(`${parts[at - 1]}-${part}`)),
  );
  return likely ? LIKELY_BOILERPLATE : NO_BOILERPLATE;
}
