/** Elements that start a new paragraph, by the browsers' default style sheets; layout is never asked. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre search section summary table tbody td tfoot th thead ' +
    'tr ul caption'
  ).split(' '),
);

export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements that by their own meaning hold something beside the article. */
export const ASIDE_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'figcaption', 'address']);

export const ASIDE_ROLES: ReadonlySet<string> = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog alert status tooltip menu menubar ' +
    'toolbar tablist listbox form button doc-endnotes'
  ).split(' '),
);
