/**
 * What makes a sentence worth checking, as weights of a logistic sum: fitted by logistic regression (L2) on
 * ClaimBuster debate sentences, half of them worth checking; average precision .90 in ten-fold cross-validation.
 * Above nought speaks for checking. A weight is for each one counted; the caps are in `claim-score.ts`.
 */
export const CLAIM_WEIGHTS = {
  /** Where a sentence without any of these starts. */
  bias: -1.64,
  /** Under seven words. */
  short: -0.37,
  /** Holds a number at all. */
  figure: 1.2,
  /** A figure with a unit or a counted noun. */
  figures: 0.55,
  /** A figure in per cent or money. */
  money: 1.29,
  date: 0.45,
  /** A capitalised word behind the first. */
  names: 0.51,
  /** A past form: what happened can be checked. */
  past: 0.77,
  /** A noun of what is counted and published: jobs, budget, troops. */
  measurable: 0.42,
  comparison: 0.8,
  cause: 0.37,
  accusation: 0.55,
  commitment: -0.85,
  prediction: -0.25,
  /** He, she, they: about what others do. */
  others: 0.45,
  self: -0.29,
  /** I think, I hope. */
  opinion: -1.02,
  /** Should, must, good, great. */
  normative: -0.6,
  /** Speaks to somebody: you. */
  addressed: -0.44,
  future: -0.56,
  denied: -0.16,
  question: -0.88,
};
