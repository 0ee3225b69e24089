import type { RefObject, VNode } from 'preact';
import type { CardContent } from '../../utils/messages/card-messages.ts';
import type { ClippingGlance } from '../../utils/messages/clipping-messages.ts';
import type { NameChoices } from '../../utils/messages/name-choices.ts';
import type { KeepAnswer } from '../../utils/messages/reading-messages.ts';
import type { BundleId, EntityRef, NamedRef, Result } from '../../utils/model.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';
import { ChosenLines } from '../choices/chosen-lines.tsx';
import type { NameChoiceActions } from '../choices/name-choices.ts';
import { besideCard } from '../clippings/beside.ts';
import { ClipButton } from '../clippings/clip-button.tsx';
import { OwnClippings } from '../clippings/own-clippings.tsx';
import { KeepButton } from '../keep/keep-button.tsx';
import { MixedLettersNote } from '../mixed-letters-note.tsx';
import { problemInWords } from '../words/problem.ts';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { MatchLine } from './match-line.tsx';
import { MoreChoices } from './more-choices.tsx';
import { NotInCorpus } from './not-in-corpus.tsx';
import { OfficeLines } from './office-lines.tsx';
import { SaidBefore } from './said-before.tsx';
import './card.css';

export interface CardActions extends NameChoiceActions {
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** The name's own place in the panel. */
  readonly onOpenPanel: () => void;
  /** Somebody else that the card names, in the panel. */
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
}

export interface CardProps extends CardActions {
  readonly facts: CardContent;
  readonly choices: NameChoices;
  /** The reader's clippings on them. */
  readonly own: readonly ClippingGlance[];
  readonly onOpenClipping: (id: ClippingId) => void;
  /** What the bundles of several candidates are called, where that is known. */
  readonly bundles?: Readonly<Record<BundleId, string>>;
  /** What became of keeping the article; null where that was not asked for. */
  readonly kept: Result<KeepAnswer> | null;
  readonly onKeep: (evenPrivate: boolean) => void;
  /** Why the last choice could not be kept, in one plain sentence; else null. */
  readonly unkept: string | null;
  /** Whether the browser refused to open the panel from here, so that the reader must. */
  readonly openByHand: boolean;
  readonly dialogRef: RefObject<HTMLElement | null>;
}

const NAME_ID = 'card-name';

/** Who a name on the page is, and what they last said. */
export function Card({
  facts,
  choices,
  own,
  bundles = {},
  kept,
  unkept,
  openByHand,
  dialogRef,
  ...actions
}: CardProps): VNode {
  const { entity, profile, published, matches, problem } = facts;
  const linked = matches.filter((match) => match.linked);
  const refs = linked.map((match): NamedRef => ({ ...match.entity, name: match.name }));
  const choosing = { choices, onRefuse: actions.onRefuse, onNeverMark: actions.onNeverMark };
  return (
    <section class="card" role="dialog" aria-labelledby={NAME_ID} tabIndex={-1} ref={dialogRef}>
      <CardHead
        nameId={NAME_ID}
        name={profile?.name ?? entity.name}
        pinned={facts.pinned}
        onPin={actions.onPin}
        onClose={actions.onClose}
      >
        <ClipButton wanted={{ what: 'card', span: facts.span }} beside={besideCard(profile)} />
        <MoreChoices key={entity.id} linked={refs} {...choosing} />
      </CardHead>
      <MixedLettersNote name={profile?.name ?? entity.name} />
      <OfficeLines
        entity={entity}
        profile={profile}
        published={published}
        onOpenProfile={actions.onOpenProfile}
      />
      {linked[0] !== undefined && <MatchLine match={linked[0]} written={facts.name} />}
      <OwnClippings clippings={own} onOpen={actions.onOpenClipping} />
      <ChosenLines name={entity.name} problem={unkept} {...choosing} />
      {problem !== null && (
        <p class="card-problem" role="alert">
          {problemInWords(problem)}
        </p>
      )}
      {profile !== null && (
        <SaidBefore
          profile={profile}
          published={published}
          saidHere={facts.saidHere}
          onOpenProfile={actions.onOpenProfile}
        />
      )}
      {profile === null && problem === null && (
        <NotInCorpus
          possible={matches}
          bundles={bundles}
          name={facts.name}
          saidHere={facts.saidHere}
          language={facts.language}
          onOpenProfile={actions.onOpenProfile}
        >
          <KeepButton answer={kept} onKeep={actions.onKeep} />
        </NotInCorpus>
      )}
      <CardFoot
        mention={facts.mention}
        mentions={entity.mentions.length}
        statements={profile?.statements ?? 0}
        openByHand={openByHand}
        onStep={actions.onStep}
        onOpenPanel={actions.onOpenPanel}
      />
    </section>
  );
}
