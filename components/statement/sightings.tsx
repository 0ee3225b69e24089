import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
import { spoken } from '../words/spoken.ts';
import { SourceLine } from './source-line.tsx';
import { compareWording } from './wording.ts';
import { WordingView } from './wording-view.tsx';

/** The same statement as others printed it, with the words that differ from `original` set off. */
export function Sightings({
  original,
  sightings,
}: {
  readonly original: CorpusStatement;
  readonly sightings: readonly CorpusStatement[];
}): VNode | null {
  if (sightings.length === 0) return null;
  return (
    <Section id="sightings" title={i18n.t('statement.sightings')} count={sightings.length}>
      <ol class="said-list">
        {sightings.map((sighting) => (
          <li key={`${sighting.bundle.id} ${sighting.id}`}>
            <Sighting original={original} sighting={sighting} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function wordsOf({ text, kind, document }: CorpusStatement): string {
  return spoken(text, kind, document?.language ?? null);
}

/** One of them: its own words set off, and what it leaves out said. */
function Sighting({
  original,
  sighting,
}: {
  readonly original: CorpusStatement;
  readonly sighting: CorpusStatement;
}): VNode {
  const { second } = compareWording(wordsOf(original), wordsOf(sighting));
  const { first } = compareWording(original.text, sighting.text);
  const left = first.filter(({ same }) => !same).map(({ text }) => text);
  return (
    <>
      <blockquote class="quotation" lang={sighting.document?.language ?? undefined}>
        <WordingView runs={second} />
      </blockquote>
      {left.length > 0 && (
        <p class="source-line">
          {i18n.t('statement.without')} <span class="differs">{left.join(' … ')}</span>
        </p>
      )}
      <SourceLine statement={sighting} />
    </>
  );
}
