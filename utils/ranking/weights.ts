/**
 * What each sign is worth in the order of related statements. Fitted in November 2026 by a softmax over the
 * candidates of each query and then coordinate by coordinate for MAP@5, in four-fold cross-validation over
 * 87 debate sentences and 197 posts with experts' links into 11,188 checked statements (`../shared/data`, sets
 * `related` and `tweets`); rounded since. What those sets do not hold (institutions, dates, age) is set by hand.
 */
export const WEIGHTS = {
  /** `TextEvidence`, see there. */
  match: 0.9,
  matchShare: 1.6,
  inTitle: 1.2,
  rarest: 6.3,
  terms: 2,
  alike: 3,
  company: 20,
  run: 2.2,
  runShare: 5,
  /** By the same person, times how sure that is. */
  speaker: 2.5,
  /** The speaker is asked for, and nobody is known to have said this: somebody's statement goes with statements. */
  unattributed: -4.2,
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

/** Days after which freshness counts half. */
export const HALF_LIFE_DAYS = 365;
/** A possible speaker (a surname alone, one of three Clintons) counts at least this much. */
export const LEAST_SPEAKER = 0.8;
/** From this certainty on a statement is grouped as the same official's. */
export const SURE_SPEAKER = 0.8;
/** A score of this is shown as one half. */
export const HALF_SCORE = 10;

/** BM25 of the best candidate of a question of ten words, about: what `matchShare` is a share of. */
const USUAL_BEST = 25;
/** The weights of what postings alone tell, in units of one BM25 score: decides what is read and ranked at all. */
export const FIRST_LOOK = ((one: number) => ({
  term: WEIGHTS.terms / 5 / one,
  rarest: WEIGHTS.rarest / 10 / one,
  speaker: WEIGHTS.speaker / one,
  institution: WEIGHTS.institution / one,
}))(WEIGHTS.match / 10 + WEIGHTS.matchShare / USUAL_BEST);
