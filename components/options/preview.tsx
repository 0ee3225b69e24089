import { createRef, type VNode } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/settings.ts';
import { Card } from '../card/card.tsx';
import { NOTHING_CHOSEN } from '../choices/name-choices.ts';
import { citationOf } from '../statement/citation.ts';
import {
  SAMPLE_FACTS,
  SAMPLE_KNOWN,
  SAMPLE_MINISTRY,
  SAMPLE_NAME,
  SAMPLE_STATEMENT,
} from './sample-facts.ts';

/** A picture does nothing. */
const nothing = (): void => undefined;

/** How a page, the card and a citation look with the settings as they are: a picture, made by the real card. */
export function Preview({ settings }: { readonly settings: Settings }): VNode {
  const { marks, corpusMarks, neverMark, citation } = settings;
  const isMarked = (name: string): boolean => marks && !neverMark.includes(name);
  return (
    <div class="preview" inert>
      <p class="preview-text">
        <Name marked={isMarked(SAMPLE_NAME)} name={SAMPLE_NAME} /> {i18n.t('options.sampleSaid')}{' '}
        <Name marked={isMarked(SAMPLE_MINISTRY)} name={SAMPLE_MINISTRY} /> {i18n.t('options.sampleAsked')}{' '}
        <Name marked={corpusMarks && isMarked(SAMPLE_KNOWN)} name={SAMPLE_KNOWN} />
        {i18n.t('options.sampleEnd')}
      </p>
      <div class="preview-card">
        <Card
          facts={SAMPLE_FACTS}
          choices={NOTHING_CHOSEN}
          own={[]}
          onOpenClipping={nothing}
          kept={null}
          onKeep={nothing}
          unkept={null}
          openByHand={false}
          dialogRef={createRef<HTMLElement>()}
          onPin={nothing}
          onClose={nothing}
          onStep={nothing}
          onOpenPanel={nothing}
          onOpenProfile={nothing}
          onRefuse={nothing}
          onNeverMark={nothing}
        />
      </div>
      <p class="preview-label">{i18n.t('options.previewCitation')}</p>
      <pre class="preview-citation">
        {SAMPLE_STATEMENT === undefined ? '' : citationOf(SAMPLE_STATEMENT, citation)}
      </pre>
    </div>
  );
}

function Name({ name, marked }: { readonly name: string; readonly marked: boolean }): VNode {
  return marked ? <span class="preview-mark">{name}</span> : <span>{name}</span>;
}
