import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import type { SaidHere } from '../../utils/messages/card-messages.ts';
import type { BundleId, EntityRef, Language, Match } from '../../utils/model.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import { Dotted } from '../dotted.tsx';
import { KIND_KEY } from '../words/labels.ts';
import { spoken } from '../words/spoken.ts';
import { reasonsInWords, Sureness } from './match-line.tsx';

const SHOWN = 3;

/** A name that the corpus does not surely have: who it may be, and what they say on this page. */
export function NotInCorpus({
  possible,
  bundles,
  name,
  saidHere,
  language,
  onOpenProfile,
  children,
}: {
  readonly possible: readonly Match[];
  /** Two bundles may have somebody of one name. */
  readonly bundles: Readonly<Record<BundleId, string>>;
  readonly name: string;
  readonly saidHere: readonly SaidHere[];
  readonly language: Language | null;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
  /** What else can be done about it. */
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <>
      {possible.length === 0 ? (
        <p class="card-absent">{i18n.t('card.notInCorpus')}</p>
      ) : (
        <section class="card-part" aria-labelledby="may-be">
          <h2 id="may-be" class="card-label">
            {i18n.t('match.maybe')}
          </h2>
          <ul class="may-be-list">
            {possible.slice(0, SHOWN).map((match) => (
              <li key={`${match.entity.bundle} ${match.entity.id}`}>
                <p class="match-line">
                  <span>
                    <button
                      type="button"
                      class="may-be-name"
                      onClick={() => onOpenProfile([match.entity], match.name)}
                    >
                      {match.name}
                    </button>{' '}
                    <span class="soft">
                      <Dotted>
                        {reasonsInWords(match.reasons)}
                        {Object.hasOwn(bundles, match.entity.bundle) && bundles[match.entity.bundle]}
                      </Dotted>
                    </span>
                  </span>
                  <Sureness linked={match.linked} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {saidHere.length > 0 && (
        <section class="card-part" aria-label={`${i18n.t('card.saidHere')}: ${name}`}>
          <h2 class="card-label">{i18n.t('card.saidHere')}</h2>
          <ol class="card-said">
            {saidHere.slice(0, SHOWN).map(({ text, kind, spans }) => (
              <li key={text}>
                <p class="quotation short" lang={language ?? undefined}>
                  {spoken(text, kind, language)}
                </p>
                <div class="card-source">
                  <p class="source-line">{i18n.t(KIND_KEY[kind])}</p>
                  <ClipButton wanted={{ what: 'item', kind: 'statement', spans }} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      {children}
    </>
  );
}
