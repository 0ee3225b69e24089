import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Match, MatchReason } from '../../utils/model.ts';
import { REASON_KEY } from '../words/labels.ts';
import { listed } from '../words/list.ts';
import './match-line.css';

/** Reasons that speak against a match. */
const AGAINST: ReadonlySet<MatchReason> = new Set(['other-country', 'other-office', 'namesake']);

function words(reasons: readonly MatchReason[]): string {
  return listed(reasons.map((reason) => i18n.t(REASON_KEY[reason])));
}

/** “matched by spelling and office, but in another office”; empty where a match has no reason. */
export function reasonsInWords(reasons: readonly MatchReason[]): string {
  const against = reasons.filter((reason) => AGAINST.has(reason));
  const parts = [reasons.filter((reason) => !AGAINST.has(reason)), against];
  const [pro, contra] = parts.map((part) => (part.length === 0 ? null : words(part)));
  return [pro ? i18n.t('match.matchedBy', [pro]) : null, contra ? i18n.t('match.but', [contra]) : null]
    .filter((part) => part !== null)
    .join(', ');
}

/** Why the name on the page was taken for this entity, and how sure that is. */
export function MatchLine({ match, written }: { readonly match: Match; readonly written: string }): VNode {
  const why = [
    written === match.name ? '' : i18n.t('match.onThisPage', [written]),
    reasonsInWords(match.reasons),
  ];
  return (
    <p class="match-line">
      <span class="match-why">{why.filter((part) => part !== '').join(' · ')}</span>
      <Sureness linked={match.linked} />
    </p>
  );
}

/** “sure” or “possible”, in words and in the line around them. */
export function Sureness({ linked }: { readonly linked: boolean }): VNode {
  return (
    <span class={linked ? 'sureness' : 'sureness possible'}>
      {i18n.t(linked ? 'match.sure' : 'match.possible')}
    </span>
  );
}
