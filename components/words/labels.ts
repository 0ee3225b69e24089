import type { ClaimType, MatchReason, RelatedGroup, Relation, Role, Speech } from '../../utils/model.ts';

/** The string key of each code of the model, so that a new code fails to compile until it has words. */
export const REASON_KEY = {
  'same-name': 'reason.sameName',
  'other-spelling': 'reason.otherSpelling',
  'other-script': 'reason.otherScript',
  'case-form': 'reason.caseForm',
  acronym: 'reason.acronym',
  'surname-only': 'reason.surnameOnly',
  'same-office': 'reason.sameOffice',
  'same-institution': 'reason.sameInstitution',
  'same-country': 'reason.sameCountry',
  'other-country': 'reason.otherCountry',
  'other-office': 'reason.otherOffice',
  namesake: 'reason.namesake',
} as const satisfies Record<MatchReason, string>;

export const RELATION_KEY = {
  'same-words': 'relation.sameWords',
  'same-figure': 'relation.sameFigure',
  'figure-differs': 'relation.figureDiffers',
  negated: 'relation.negated',
  'same-topic': 'relation.sameTopic',
} as const satisfies Record<Relation, string>;

export const GROUP_KEY = {
  speaker: 'related.speaker',
  institution: 'related.institution',
  others: 'related.others',
} as const satisfies Record<RelatedGroup, string>;

export const KIND_KEY = {
  direct: 'kind.direct',
  mixed: 'kind.mixed',
  indirect: 'kind.indirect',
  given: 'kind.given',
  claim: 'kind.claim',
} as const satisfies Record<Speech | 'given' | 'claim', string>;

export const CLAIM_KEY = {
  quantity: 'claim.quantity',
  commitment: 'claim.commitment',
  prediction: 'claim.prediction',
  accusation: 'claim.accusation',
  comparison: 'claim.comparison',
  cause: 'claim.cause',
} as const satisfies Record<ClaimType, string>;

export const TENURE_KEY = {
  former: 'tenure.former',
  acting: 'tenure.acting',
  designate: 'tenure.designate',
} as const satisfies Record<Exclude<Role['tenure'], 'current'>, string>;
