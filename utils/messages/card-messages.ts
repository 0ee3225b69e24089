import type {
  ArticleEntity,
  EntityRef,
  IsoDate,
  Language,
  LocalId,
  Match,
  Problem,
  Profile,
  Result,
  Span,
  Speech,
} from '../model.ts';
import type { ClippingId } from '../reader/clipping.ts';
import type { Settings } from '../settings.ts';
import type { ClipAnswer, ClipOrder, ClipWanted } from './clipping-messages.ts';
import type { KeepAnswer } from './reading-messages.ts';

/** What the card shows of a name: all of it, so that a card holds no state of its own. */
export interface CardContent {
  readonly entity: ArticleEntity;
  /** The name as it stands under the pointer. */
  readonly name: string;
  /** Best first; empty where the corpus has nobody of that name. */
  readonly matches: readonly Match[];
  /** Of the first linked match; null where there is none. */
  readonly profile: Profile | null;
  readonly published: IsoDate | null;
  /** What they say on this page, in page order. */
  readonly saidHere: readonly SaidHere[];
  /** The name under the pointer, into the article's text. */
  readonly span: Span;
  /** Of the page's article. */
  readonly language: Language | null;
  /** Which of `entity.mentions` this is, counted from 0; -1 where it is a reference. */
  readonly mention: number;
  readonly pinned: boolean;
  /** A plain sentence where the corpus could not be asked, else null. */
  readonly problem: Problem | null;
}

/** A statement of the page by whose card it is. */
export interface SaidHere {
  readonly text: string;
  readonly kind: Speech;
  /** Into the article's text, so that it can be clipped. */
  readonly spans: readonly Span[];
}

/** The settings that a card obeys: it reads none itself. */
export type CardLook = Pick<Settings, 'theme' | 'textSize' | 'cardStatements' | 'citation'>;

/** Over the card's `MessagePort`, which the content script hands it with a one-use token. */
export type PageToCard =
  | {
      readonly type: 'show';
      readonly content: CardContent;
      readonly look: CardLook;
      readonly takeFocus: boolean;
    }
  | { readonly type: 'hide' }
  /** What became of the card's `clip`; `wanted` says of which. */
  | { readonly type: 'clipped'; readonly wanted: ClipWanted; readonly answer: Result<ClipAnswer> }
  /** What became of the card's `keep`. */
  | { readonly type: 'kept'; readonly answer: Result<KeepAnswer> }
  /** The same in the place of a card, for words that no card has asked to clip. */
  | {
      readonly type: 'notice';
      readonly wanted: ClipWanted;
      readonly answer: Result<ClipAnswer>;
      readonly look: CardLook;
    };

export type CardToPage =
  /** The greeting: the token was good. */
  | { readonly type: 'ready' }
  /** The height that the content wants, in CSS pixels. */
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'pointer'; readonly inside: boolean }
  | { readonly type: 'close'; readonly returnFocus: boolean }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** To the next or previous mention of the same name. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'clip'; readonly order: ClipOrder }
  | { readonly type: 'keep'; readonly evenPrivate: boolean };

/** What a card asks the panel to show: a name of the page, somebody of the corpus, a clipping, or one to be corrected first. */
export type PanelFocus =
  | { readonly view: 'name'; readonly entity: LocalId }
  | { readonly view: 'profile'; readonly refs: readonly EntityRef[]; readonly name: string }
  | { readonly view: 'clipping'; readonly id: ClippingId }
  | { readonly view: 'clip'; readonly order: ClipOrder };
