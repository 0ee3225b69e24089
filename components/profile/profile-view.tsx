import type { ComponentChildren, RefObject, VNode } from 'preact';
import { i18n } from '#i18n';
import type { Circle } from '../../utils/messages/circle.ts';
import type {
  Article,
  ArticleEntity,
  BundleId,
  CorpusStatement,
  DocumentId,
  EntityRef,
  IsoDate,
  Match,
  Profile,
  Span,
} from '../../utils/model.ts';
import { ChoiceButtons } from '../choices/choice-buttons.tsx';
import { ChosenLines } from '../choices/chosen-lines.tsx';
import type { NameChoiceProps } from '../choices/name-choices.ts';
import { MixedLettersNote } from '../mixed-letters-note.tsx';
import type { PageItem } from '../page/page-items.ts';
import { Section } from '../page/section.tsx';
import type { Asked } from '../panel/asked.ts';
import { Notice } from '../panel/notice.tsx';
import { listed } from '../words/list.ts';
import { CompanyList } from './company-list.tsx';
import { HolderList } from './holder-list.tsx';
import { MentionSteps } from './mention-steps.tsx';
import { OfficeList } from './office-list.tsx';
import { PossibleList } from './possible-list.tsx';
import { ProfileSkeleton } from './profile-skeleton.tsx';
import { ProfileStatements } from './profile-statements.tsx';
import { SaidHere } from './said-here.tsx';
import './profile-view.css';

export interface ProfileViewProps {
  /** The page's own, or null where the reader came from a statement of the corpus. */
  readonly entity: ArticleEntity | null;
  readonly name: string;
  /** Null where no match was sure enough to ask. */
  readonly profile: Asked<Profile | null> | null;
  /** Matches that are not sure. */
  readonly possible: readonly Match[];
  /** What a bundle is called; null where that is not known. */
  readonly bundleName?: (bundle: BundleId) => string | null;
  /** What stands around them in the corpus; null where it was not asked for. */
  readonly circle?: Asked<Circle> | null;
  /** What the reader may choose for the page's name, and has chosen. */
  readonly choosing?: NameChoiceProps;
  readonly items: readonly PageItem[];
  /** The page's; null where it has none. */
  readonly article: Article | null;
  readonly ownDocument: DocumentId | null;
  /** Where the reader follows them. */
  readonly follow?: ComponentChildren;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (span: Span) => void;
  readonly onOpenProfile: (refs: readonly EntityRef[], name: string) => void;
  /** Opens a statement by itself; null where that is nowhere to be shown. */
  readonly onOpenStatement?: ((statement: CorpusStatement) => void) | null;
  /** Leads to the search over all their statements, or those of a month; null where there is none. */
  readonly onSearchAll?: ((month: IsoDate | null) => void) | null;
}

/** An official or institution: offices over time, other spellings, what they said here and what before. */
export function ProfileView(props: ProfileViewProps): VNode {
  const { entity, profile, possible, article } = props;
  const published = article?.published ?? null;
  const known = profile?.state === 'answered' ? profile.value : null;
  const circle = props.circle?.state === 'answered' ? props.circle.value : null;
  const others = (known?.aliases ?? []).filter((alias) => alias !== known?.name);
  const here = props.items.filter((item) =>
    [...item.speakers, ...item.institutions].some((each) => each.id === entity?.id),
  );
  return (
    <article class="profile" aria-labelledby="profile-name">
      <h2 id="profile-name" class="profile-name" tabIndex={-1} ref={props.headingRef}>
        {known?.name ?? props.name}
      </h2>
      <MixedLettersNote name={known?.name ?? props.name} />
      {known !== null && props.follow}
      <OfficeList roles={entity?.roles ?? []} offices={known?.offices ?? []} published={published} />
      <MentionSteps mentions={entity?.mentions ?? []} onShow={props.onShow} />
      {others.length > 0 && (
        <p class="profile-aliases">
          {i18n.t('profile.alsoWritten')}: {listed(others)}
        </p>
      )}
      {props.choosing !== undefined && (
        <>
          <ChoiceButtons {...props.choosing} />
          <ChosenLines {...props.choosing} />
        </>
      )}
      {profile?.state === 'asking' && <ProfileSkeleton />}
      {profile?.state === 'failed' && <Notice failed title={i18n.t('related.failed', [profile.message])} />}
      {profile?.state === 'answered' && known === null && <Notice title={i18n.t('profile.gone')} />}
      {profile === null && possible.length === 0 && (
        <Notice title={i18n.t('profile.notInCorpus')} more={i18n.t('profile.notInCorpusMore')} />
      )}
      {profile === null && possible.length > 0 && (
        <PossibleList
          possible={possible}
          bundleName={props.bundleName ?? (() => null)}
          onOpen={props.onOpenProfile}
        />
      )}
      {here.length > 0 && article !== null && (
        <Section id="said-here" title={i18n.t('profile.saidHere')} count={here.length}>
          <SaidHere items={here} article={article} onShow={props.onShow} />
        </Section>
      )}
      {known !== null && known.kind !== 'person' && circle !== null && (
        <HolderList circle={circle} onOpen={props.onOpenProfile} />
      )}
      {known !== null && (
        <ProfileStatements
          profile={known}
          circle={circle}
          ownDocument={props.ownDocument}
          published={published}
          onOpen={props.onOpenStatement ?? null}
          onSearchAll={props.onSearchAll ?? null}
        />
      )}
      {known !== null && circle !== null && <CompanyList circle={circle} onOpen={props.onOpenProfile} />}
    </article>
  );
}
