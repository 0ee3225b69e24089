import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusStatement, EntityRef, IsoDate, Profile } from '../../utils/model.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import { SettingsContext } from '../settings-context.ts';
import { CopyButton } from '../statement/copy-button.tsx';
import { newestFirst, saidOn } from '../statement/newest-first.ts';
import { Quotation } from '../statement/quotation.tsx';
import { SourceLine } from '../statement/source-line.tsx';
import { formatDate, isAfter } from '../words/dates.ts';

/**
 * The newest statements of the corpus from before the article, newest first; where there are only later ones, those,
 * and said so. Where the article is newer than all that the corpus has of them, that is said.
 */
export function SaidBefore({
  profile,
  published,
  saidHere,
  onOpenProfile,
}: {
  readonly profile: Profile;
  readonly published: IsoDate | null;
  readonly saidHere: readonly { readonly text: string }[];
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}): VNode {
  const { cardStatements } = useContext(SettingsContext);
  const all = newestFirst(profile.latest);
  const before = all.filter((each) => !isAfter(saidOn(each), published));
  const shown = (before.length > 0 ? before : all).slice(0, cardStatements);
  const newest = all[0] === undefined ? null : saidOn(all[0]);
  const here = new Set(saidHere.map(({ text }) => text.trim()));
  return (
    <section class="card-part" aria-labelledby="said-before">
      <h2 id="said-before" class="card-label">
        {i18n.t(before.length > 0 || shown.length === 0 ? 'card.saidBefore' : 'card.saidSince')}
      </h2>
      {shown.length === 0 && <p class="soft">{i18n.t('card.nothingSaid')}</p>}
      {isAfter(published, newest) && <p class="source-line">{i18n.t('card.newest', [formatDate(newest)])}</p>}
      <ol class="card-said">
        {shown.map((statement) => (
          <li key={`${statement.bundle.id} ${statement.id}`}>
            <Speakers statement={statement} profile={profile} onOpenProfile={onOpenProfile} />
            <Quotation statement={statement} short />
            <div class="card-source">
              <SourceLine
                statement={statement}
                note={here.has(statement.text.trim()) ? i18n.t('card.alsoHere') : null}
              />
              <span class="card-tools">
                <ClipButton wanted={{ what: 'record', statement }} />
                <CopyButton statement={statement} small />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who said it, where that is not whose card it is: a minister, in the ministry's card. */
function Speakers({
  statement,
  profile,
  onOpenProfile,
}: {
  readonly statement: CorpusStatement;
  readonly profile: Profile;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}): VNode | null {
  const own = new Set(profile.refs.map(({ bundle, id }) => `${bundle} ${id}`));
  const others = statement.speakers.filter(({ bundle, id }) => !own.has(`${bundle} ${id}`));
  if (others.length === 0 || others.length < statement.speakers.length) return null;
  return (
    <p class="card-speakers">
      {others.map((speaker) => (
        <button type="button" key={speaker.id} onClick={() => onOpenProfile([speaker], speaker.name)}>
          {speaker.name}
        </button>
      ))}
    </p>
  );
}
