import type { RefObject, VNode } from 'preact';
import type { ArticleEntity, IsoDate, Match, Profile } from '../../utils/model.ts';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { MatchLine } from './match-line.tsx';
import { NotInCorpus } from './not-in-corpus.tsx';
import { OfficeLines } from './office-lines.tsx';
import { SaidBefore } from './said-before.tsx';
import './card.css';

/** All that a card shows of a name; what the page's message to the card carries. */
export interface CardFacts {
  readonly entity: ArticleEntity;
  /** As it stands on the page. */
  readonly name: string;
  readonly matches: readonly Match[];
  readonly profile: Profile | null;
  readonly published: IsoDate | null;
  readonly saidHere: readonly string[];
  /** Counted from 0; -1 where it is no name but a reference. */
  readonly mention: number;
  readonly pinned: boolean;
  readonly problem: string | null;
}

export interface CardActions {
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpenPanel: () => void;
}

export interface CardProps extends CardActions {
  readonly facts: CardFacts;
  /** Whether the browser refused to open the panel from here, so that the reader must. */
  readonly openByHand: boolean;
  readonly dialogRef: RefObject<HTMLElement | null>;
}

const NAME_ID = 'card-name';

/** Who a name on the page is, and what they last said. */
export function Card({ facts, openByHand, dialogRef, ...actions }: CardProps): VNode {
  const { entity, profile, published, matches, problem } = facts;
  const linked = matches.find((match) => match.linked) ?? null;
  return (
    <section class="card" role="dialog" aria-labelledby={NAME_ID} tabIndex={-1} ref={dialogRef}>
      <CardHead
        nameId={NAME_ID}
        name={profile?.name ?? entity.name}
        pinned={facts.pinned}
        onPin={actions.onPin}
        onClose={actions.onClose}
      />
      <OfficeLines entity={entity} profile={profile} published={published} />
      {linked !== null && <MatchLine match={linked} written={facts.name} />}
      {problem !== null && (
        <p class="card-problem" role="alert">
          {problem}
        </p>
      )}
      {profile !== null && (
        <SaidBefore statements={profile.latest} published={published} saidHere={facts.saidHere} />
      )}
      {profile === null && problem === null && (
        <NotInCorpus possible={matches} name={facts.name} saidHere={facts.saidHere} />
      )}
      <CardFoot
        mentions={entity.mentions.length}
        statements={profile?.statements ?? 0}
        openByHand={openByHand}
        onStep={actions.onStep}
        onOpenPanel={actions.onOpenPanel}
      />
    </section>
  );
}
