import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { CorpusStatement } from '../../utils/model.ts';
import { Section } from '../page/section.tsx';
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
            <blockquote class="quotation" lang={sighting.document?.language ?? undefined}>
              <WordingView runs={compareWording(original.text, sighting.text).second} />
            </blockquote>
            <SourceLine statement={sighting} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
