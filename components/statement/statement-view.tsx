import type { RefObject, VNode } from 'preact';
import { i18n } from '#i18n';
import type { EntityRef, Language, LocalId, Related, Span } from '../../utils/model.ts';
import type { PageItem } from '../page/page-items.ts';
import { Section } from '../page/section.tsx';
import { KIND_KEY, RELATION_KEY } from '../words/labels.ts';
import { spoken } from '../words/spoken.ts';
import { CopyButton } from './copy-button.tsx';
import { FigureTable } from './figure-table.tsx';
import { pairFigures } from './figures.ts';
import { ParagraphContext } from './paragraph-context.tsx';
import { Sightings } from './sightings.tsx';
import { SourceLine } from './source-line.tsx';
import { compareWording } from './wording.ts';
import { WordingView } from './wording-view.tsx';
import './statement-view.css';

/** Versions that share fewer of their words say something else; marking every other word would only be noise. */
const ALIKE = 0.5;

export interface StatementViewProps {
  readonly item: PageItem;
  readonly related: Related;
  readonly language: Language | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (span: Span) => void;
  readonly onOpenName: (entity: LocalId) => void;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}

/** A statement of the page beside one of the corpus: wording, figures, paragraph, and where else it was printed. */
export function StatementView(props: StatementViewProps): VNode {
  const { item, related, language } = props;
  const { statement } = related;
  const wording = compareWording(item.text, statement.text);
  const alike = wording.shared >= ALIKE;
  const figures = pairFigures(item.quantities, statement.quantities);
  return (
    <article class="statement" aria-labelledby="statement-title">
      <h2 id="statement-title" class="statement-title" tabIndex={-1} ref={props.headingRef}>
        {i18n.t(RELATION_KEY[related.relation])}
      </h2>
      {related.shared.length > 0 && (
        <p class="soft">{i18n.t('statement.sharedWords', [related.shared.join(', ')])}</p>
      )}
      <Section id="here" title={i18n.t('statement.onThisPage')}>
        <blockquote class="quotation" lang={language ?? undefined}>
          {alike ? <WordingView runs={wording.first} /> : spoken(item.text, item.kind, language)}
        </blockquote>
        <p class="statement-source">
          {item.speakers.map((entity) => (
            <button type="button" key={entity.id} onClick={() => props.onOpenName(entity.id)}>
              {entity.name}
            </button>
          ))}
          <span class="soft">{i18n.t(KIND_KEY[item.kind])}</span>
          <button type="button" onClick={() => item.spans[0] && props.onShow(item.spans[0])}>
            {i18n.t('page.showOnPage')}
          </button>
        </p>
      </Section>
      <Section id="earlier" title={i18n.t('statement.earlier')}>
        <blockquote class="quotation" lang={statement.document?.language ?? undefined}>
          {alike ? (
            <WordingView runs={wording.second} />
          ) : (
            spoken(statement.text, statement.kind, statement.document?.language ?? null)
          )}
        </blockquote>
        {alike && <p class="soft">{i18n.t('statement.wordingHint')}</p>}
        <p class="statement-source">
          {statement.speakers.map((speaker) => (
            <button
              type="button"
              key={`${speaker.bundle} ${speaker.id}`}
              onClick={() => props.onOpenProfile([speaker], speaker.name)}
            >
              {speaker.name}
            </button>
          ))}
        </p>
        <SourceLine statement={statement} />
        <p class="statement-source">
          <CopyButton statement={statement} />
        </p>
      </Section>
      {figures.length > 0 && (
        <Section id="figures" title={i18n.t('statement.figures')}>
          <FigureTable pairs={figures} />
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
