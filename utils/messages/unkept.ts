/** What a browser may refuse to keep: the corpus, which lives in memory then, or the settings, which are the usual ones. */
export type Unkept = 'corpus' | 'settings';
