import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Coverage, IsoDate } from '../../utils/model.ts';
import { counted } from '../words/counted.ts';
import { formatDateSpan } from '../words/dates.ts';

/** What of a bundle the line at the foot needs. */
export interface CoveredBundle {
  readonly statements: number;
  readonly documents: number;
  readonly coverage: Coverage;
}

/** The bundles taken together. */
export function coveredInAll(bundles: readonly CoveredBundle[]): CoveredBundle {
  const sum = (count: (bundle: CoveredBundle) => number): number =>
    bundles.reduce((total, bundle) => total + count(bundle), 0);
  const dates = (date: (coverage: Coverage) => IsoDate | null): readonly IsoDate[] =>
    bundles.flatMap((bundle) => date(bundle.coverage) ?? []).sort();
  return {
    statements: sum((bundle) => bundle.statements),
    documents: sum((bundle) => bundle.documents),
    coverage: {
      from: dates((coverage) => coverage.from)[0] ?? null,
      to: dates((coverage) => coverage.to).at(-1) ?? null,
      outlets: [...new Set(bundles.flatMap((bundle) => bundle.coverage.outlets))],
    },
  };
}

/** One line on what the corpus covers: what is not in it was not looked at. */
export function CorpusLine({
  bundles,
  problem,
}: {
  readonly bundles: readonly CoveredBundle[];
  /** A plain sentence where the corpus cannot be used. */
  readonly problem: string | null;
}): VNode {
  if (problem !== null) return <p role="alert">{i18n.t('corpus.problem', [problem])}</p>;
  const { statements, documents, coverage } = coveredInAll(bundles);
  if (statements === 0 && documents === 0) return <p>{i18n.t('corpus.empty')}</p>;
  const words = [
    counted('corpus.statements', statements),
    counted('profile.documents', documents),
    counted('corpus.outlets', coverage.outlets.length),
    formatDateSpan(coverage.from, coverage.to),
  ] as const;
  return <p>{i18n.t('corpus.covers', [...words])}</p>;
}
