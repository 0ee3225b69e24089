import type { ComponentChildren, RefObject, VNode } from 'preact';
import { i18n } from '#i18n';
import type { EntityRef, Language, Quantity, Related } from '../../utils/model.ts';
import type { PageItem } from '../page/page-items.ts';
import { Section } from '../page/section.tsx';
import { RELATION_KEY } from '../words/labels.ts';
import { spoken } from '../words/spoken.ts';
import { FigureTable } from './figure-table.tsx';
import { pairFigures } from './figures.ts';
import { ParagraphContext } from './paragraph-context.tsx';
import { Sightings } from './sightings.tsx';
import { StatementLines } from './statement-lines.tsx';
import { ALIKE, compareWording } from './wording.ts';
import { WordingView } from './wording-view.tsx';
import './statement-view.css';

/** What a statement of the corpus is set beside: one of the page, or another of the corpus. */
export interface Side {
  readonly text: string;
  readonly kind: PageItem['kind'] | 'given';
  readonly language: Language | null;
  readonly quantities: readonly Quantity[];
  /** Whether it is the page's. */
  readonly onPage: boolean;
  /** Who said it and where it is from. */
  readonly lines: ComponentChildren;
}

export interface StatementViewProps {
  readonly here: Side;
  readonly related: Related;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}

/** A statement beside one of the corpus: wording, figures, paragraph, and where else that one was printed. */
export function StatementView({ here, related, headingRef, onOpenProfile }: StatementViewProps): VNode {
  const { statement } = related;
  const language = statement.document?.language ?? null;
  const [said, earlier] = [
    spoken(here.text, here.kind, here.language),
    spoken(statement.text, statement.kind, language),
  ];
  const wording = compareWording(said, earlier);
  const alike = wording.shared >= ALIKE;
  const figures = pairFigures(here.quantities, statement.quantities);
  return (
    <article class="statement" aria-labelledby="statement-title">
      <h2 id="statement-title" class="statement-title" tabIndex={-1} ref={headingRef}>
        {i18n.t(RELATION_KEY[related.relation])}
      </h2>
      {related.shared.length > 0 && (
        <p class="soft">{i18n.t('statement.sharedWords', [related.shared.join(', ')])}</p>
      )}
      <Section id="here" title={i18n.t(here.onPage ? 'statement.onThisPage' : 'statement.thisOne')}>
        <blockquote class="quotation" lang={here.language ?? undefined}>
          {alike ? <WordingView runs={wording.first} /> : said}
        </blockquote>
        {here.lines}
      </Section>
      <Section id="earlier" title={i18n.t(here.onPage ? 'statement.earlier' : 'statement.otherOne')}>
        <blockquote class="quotation" lang={language ?? undefined}>
          {alike ? <WordingView runs={wording.second} /> : earlier}
        </blockquote>
        {alike && wording.shared < 1 && <p class="soft">{i18n.t('statement.wordingHint')}</p>}
        <StatementLines statement={statement} onOpenProfile={onOpenProfile} />
      </Section>
      {figures.length > 0 && (
        <Section id="figures" title={i18n.t('statement.figures')}>
          <FigureTable
            pairs={figures}
            texts={{ here: here.text, earlier: statement.text }}
            onPage={here.onPage}
          />
        </Section>
      )}
      {statement.context !== '' && (
        <Section id="context" title={i18n.t('statement.inContext')}>
          <ParagraphContext context={statement.context} offsets={statement.offsets} />
        </Section>
      )}
      <Sightings original={statement} sightings={related.sightings} />
    </article>
  );
}
