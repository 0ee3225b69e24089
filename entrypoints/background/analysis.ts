/** What reads text, as one part that is made ready when it is first needed. */
export { analyze, articleFromText } from '../../utils/analyze.ts';
export { nameCandidates } from '../../utils/reading/name-candidates.ts';
