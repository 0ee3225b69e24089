/**
 * Words of class names, ids and test ids that name what stands beside an article. They are what template
 * authors everywhere write, not any one publisher's; several languages' templates use English words, the
 * others' own are listed too. A word counts only as a whole part of a name: `share-bar`, `shareBar`, not
 * `shareholder`.
 */
const NAMES: Readonly<Record<string, string>> = {
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skip topbar toolbar toc',
  sides: 'sidebar sidebars aside rail footer masthead colophon widget widgets sidenav',
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
    'newsletter newsletters subscribe subscription signup signin login register registration paywall donate ' +
    'donation membership cta optin mailchimp cookie cookies consent gdpr cmp onetrust didomi banner popup modal ' +
    'overlay lightbox notification notifications toast alertbar disclaimer copyright legal',
  advertising:
    'ad ads advert adverts advertisement advertising adslot adsense adunit dfp sponsor sponsored sponsors ' +
    'sponsorship commercial anzeige werbung publicite publicidad reklama affiliate',
  credits:
    'caption captions figcaption credit credits photocredit imagecredit byline bylines author authors authorbox ' +
    'bio dateline timestamp pubdate published updated postmeta entrymeta meta metadata contributor contributors',
  pictures:
    'gallery slideshow carousel slider playlist player video videoplayer infobox infographic thumbnail thumbnails',
  hidden: 'hidden screenreader visuallyhidden sr srt offscreen print noprint printonly',
};

const WORDS = new Set(Object.values(NAMES).flatMap((names) => names.split(/\s+/)));

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

const remembered = new Map<string, boolean>();
const REMEMBERED_NAMES = 4096;

/**
 * Whether a class name, id or test id says that its element stands beside the article. Utility names with
 * a variant (`md:hidden`) and layout switches (`has-sidebar`, `no-comments`) say nothing of the kind.
 */
export function namesBoilerplate(name: string): boolean {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const answer = name.split(/\s+/).some(nameIsBoilerplate);
  if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
  remembered.set(name, answer);
  return answer;
}

function nameIsBoilerplate(name: string): boolean {
  if (name.length > 80 || /^(?:has|no|with|without|is|not|js)[-_]|[:[]/i.test(name)) return false;
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
  return parts.some((part, at) => WORDS.has(part) || (at > 0 && PAIRS.has(`${parts[at - 1]}-${part}`)));
}
