/** Parameters that say where a reader came from and change nothing of what is shown. A star stands for anything. */
const TRACKING: readonly string[] = [
  'utm_*',
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_*',
  'msclkid',
  'yclid',
  'ysclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  '_hsenc',
  '_hsmi',
  '__hstc',
  '__hssc',
  '__hsfp',
  'hsctatracking',
  'vero_id',
  'oly_anon_id',
  'oly_enc_id',
  'wickedid',
  '_openstat',
  'pk_*',
  'mtm_*',
  'matomo_*',
  'at_*',
  'cmpid',
  'ncid',
  'spm',
  'smid',
  'smtyp',
  '_ga',
  '_gl',
  'ref_src',
  'ref_url',
  'guccounter',
  'guce_referrer*',
  'outputtype',
  'xtor',
  'wt.mc_id',
  'wt_mc',
  'ito',
];

const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const BEGINNINGS = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/**
 * The address that a page is known by: the page's own canonical link where it speaks of this page, without
 * fragment and tracking parameters; null where neither is http or https. A canonical link to the site's front page
 * or to another site is a mistake of the page's, and would put all of its articles together.
 */
export function canonicalUrl(address: string | null, canonicalLink: string | null = null): string | null {
  const here = webUrl(address, null);
  const stated = canonicalLink === null ? null : webUrl(canonicalLink, here);
  const trusted = stated !== null && (here === null || speaksOf(stated, here)) ? stated : here;
  return trusted === null ? null : withoutTracking(trusted);
}

function webUrl(text: string | null, base: URL | null): URL | null {
  if (text === null || !URL.canParse(text, base ?? undefined)) return null;
  const url = new URL(text, base ?? undefined);
  return /^https?:$/.test(url.protocol) ? url : null;
}

function speaksOf(stated: URL, here: URL): boolean {
  const isFront = stated.pathname === '/' && stated.search === '';
  return siteOf(stated) === siteOf(here) && !(isFront && here.pathname !== '/');
}

/** `www.`, `m.` and `amp.` are the same paper in another dress. */
function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

function withoutTracking(url: URL): string {
  const plain = new URL(url);
  plain.hash = '';
  plain.username = '';
  plain.password = '';
  // Only where there is something to drop: writing parameters anew changes how the others are spelled.
  const dropped = [...new Set(plain.searchParams.keys())].filter(isTracking);
  for (const name of dropped) plain.searchParams.delete(name);
  if (plain.search === '') plain.search = '';
  return plain.href;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return EXACT.has(lower) || BEGINNINGS.some((beginning) => lower.startsWith(beginning));
}
