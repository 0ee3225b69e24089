/**
 * What each sign is worth in the order of related statements. Fitted in November 2026 by a softmax over the
 * candidates of each query (L2 of 1 on standardised signs), on 145 debate sentences and 197 posts with experts'
 * links into 11,188 checked statements (`../shared/data`, sets `related` and `tweets`), and rounded. On
 * queries left out of the fit (five folds, queries with the same answer in one) MAP@5 is .660 and .868; without the
 * years, light words and parted tags it was .644 and .831. What those sets do not hold (institutions, dates, age) is
 * set by hand.
 */
export const WEIGHTS = {
  /** `TextEvidence`, see there. */
  match: 1.6,
  matchShare: 3.5,
  inTitle: 0.9,
  rarest: 1.6,
  alike: 2,
  company: 40,
  run: 1.5,
  sameYear: 1.7,
  otherYear: -1.4,
  /** By the same person, times how sure that is: 2.9 was fitted to a plain yes, and names are mostly .8 to .9 sure. */
  speaker: 3.5,
  /** The speaker is asked for, and nobody is known to have said this: somebody's statement goes with statements. */
  unattributed: -4.3,
  /** On behalf of the same institution. By hand: two thirds of the same person. */
  institution: 1.7,
  /** The same figure for the same thing; another figure is as telling a pair, and nearly as high. By hand. */
  sameFigure: 0.8,
  figureDiffers: 0.5,
  /** A date in common. By hand. */
  date: 0.4,
  /** As fresh as can be; halves every `HALF_LIFE_DAYS`. By hand: decides between equals. */
  fresh: 0.3,
} as const;

/** What a word that is in talk about anything counts beside another as rare. From .2 to .4 does as well. */
export const LIGHT_WORD = 0.3;
/** Days after which freshness counts half. */
export const HALF_LIFE_DAYS = 365;
/** A possible speaker (a surname alone, one of three Clintons) counts at least this much. */
export const LEAST_SPEAKER = 0.8;
/** From this certainty on a statement is grouped as the same official's. */
export const SURE_SPEAKER = 0.8;
/** A score of this is shown as one half. */
export const HALF_SCORE = 10;

/**
 * The weights of what postings alone tell, in units of one BM25 score: decides what is read and ranked at all.
 * Fitted as the others, but for finding what experts linked among the first 60, where breadth counts for more: a
 * common word in common is enough to be looked at.
 */
export const FIRST_LOOK = { term: 2.6, rarest: 4.1, speaker: 16, institution: 11 } as const;

/**
 * When a statement is near enough to be shown unasked: shares of the asked text's weight, and of the weight of a word
 * that one statement of the corpus has. Of the experts' links that are among the first six these let 75 in a hundred
 * through in set `related` and 93 in `tweets`, of the other answers there 25 and 42; the rest is a press away.
 */
export const NEAR = { terms: 2, ofAsked: 0.2, ofUnique: 1.5, alone: 0.9 } as const;
/** In fewer statements any common word may be in one alone: half of as many as the shares above were found on. */
export const TELLING_CORPUS = 5_000;
