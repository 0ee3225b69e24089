import { createRef, render } from 'preact';
import { i18n } from '#i18n';
import { applyLook } from '../../components/apply-look.ts';
import { Card } from '../../components/card/card.tsx';
import { focusAtEnd } from '../../components/card/focus-cycle.ts';
import { NOTHING_CHOSEN } from '../../components/choices/name-choices.ts';
import {
  type ClipActions,
  ClipContext,
  type ClipState,
  clipKey,
} from '../../components/clippings/clip-context.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { SettingsContext } from '../../components/settings-context.ts';
import { problemInWords } from '../../components/words/problem.ts';
import type { ClippingGlance, ClipWanted, FiledName } from '../../utils/messages/clipping-messages.ts';
import type { NameChoices } from '../../utils/messages/name-choices.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { KeepAnswer } from '../../utils/messages/reading-messages.ts';
import type {
  CardContent,
  CardLook,
  CardToPage,
  Correction,
  PageToCard,
  PanelFocus,
} from '../../utils/messages.ts';
import type { BundleId, Result } from '../../utils/model.ts';
import type { ClippingId } from '../../utils/reader/clipping.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { showNotice } from './show-notice.tsx';

/** What the card asks of the background itself. */
export interface CardQuestions {
  readonly openPanel: (focus: PanelFocus) => Promise<boolean>;
  readonly choicesFor: (name: string) => Promise<NameChoices>;
  readonly correct: (correction: Correction) => Promise<Result<null>>;
  readonly neverMark: (name: string, never: boolean) => Promise<Result<null>>;
  readonly clippingsOf: (who: readonly FiledName[]) => Promise<readonly ClippingGlance[]>;
  readonly bundleNames: () => Promise<Readonly<Record<BundleId, string>>>;
  readonly unclip: (id: ClippingId) => Promise<Result<null>>;
}

/** All that is drawn. */
interface Shown {
  readonly content: CardContent;
  readonly choices: NameChoices;
  readonly own: readonly ClippingGlance[];
  readonly bundles: Readonly<Record<BundleId, string>>;
  readonly kept: Result<KeepAnswer> | null;
  /** By `clipKey`. */
  readonly clips: Readonly<Record<string, ClipState>>;
  readonly unkept: string | null;
  readonly openByHand: boolean;
}

export interface CardWiring {
  readonly root: HTMLElement;
  /** To the page's content script; its token was confirmed. */
  readonly port: MessagePort;
  readonly ask: CardQuestions;
  /** False once the extension was reloaded or removed under the page: then even its words are gone. */
  readonly isAlive: () => boolean;
}

const CLOSE: CardToPage = { type: 'close', returnFocus: true };

/** Shows what the page sends and tells it what the reader does. The frame ends with its page: nothing to stop. */
export function runCard({ root, port, ask, isAlive }: CardWiring): void {
  const dialogRef = createRef<HTMLElement>();
  const tell = (message: CardToPage): void => port.postMessage(message);
  let shown: Shown | null = null;
  let settings = DEFAULT_SETTINGS;

  /** Draws a change, unless another name has come meanwhile. */
  const change = (content: CardContent, next: Partial<Shown>): void => {
    if (shown?.content !== content || !isAlive()) return;
    shown = { ...shown, ...next };
    draw(shown);
  };
  const open = async (content: CardContent, focus: PanelFocus): Promise<void> => {
    const opened = await ask.openPanel(focus).catch(() => false);
    if (!opened) change(content, { openByHand: true });
  };
  const askChoices = async (content: CardContent): Promise<void> =>
    change(content, { choices: await ask.choicesFor(content.entity.name).catch(() => NOTHING_CHOSEN) });
  const choose = async (content: CardContent, kept: Promise<Result<null>>): Promise<void> => {
    const done = await kept.catch(() => NO_ANSWER);
    if (!isAlive()) return;
    change(content, { unkept: done.ok ? null : problemInWords(done.error) });
    if (done.ok) await askChoices(content);
  };

  const askOwn = async (content: CardContent): Promise<void> =>
    change(content, { own: await ask.clippingsOf(filedNames(content)).catch(() => []) });
  const askBundles = async (content: CardContent): Promise<void> => {
    const candidates = new Set(content.matches.map(({ entity }) => entity.bundle));
    if (content.profile === null && candidates.size > 1)
      change(content, { bundles: await ask.bundleNames().catch(() => ({})) });
  };
  const openClipping = (content: CardContent, id: ClippingId): void =>
    void open(content, { view: 'clipping', id });
  const clipsOf = (content: CardContent, clips: Shown['clips']): ClipActions => ({
    stateOf: (wanted) => clips[clipKey(wanted)],
    clip: (order) => {
      setClip(content, order.wanted, { is: 'asking' });
      tell({ type: 'clip', order });
    },
    unclip: (wanted, id) => {
      void ask.unclip(id).then((done) => {
        if (done.ok) setClip(content, wanted, undefined);
        else setClip(content, wanted, { is: 'done', answer: done });
        void askOwn(content);
      });
    },
    open: (id) => openClipping(content, id),
    prepare: isInPage() ? (order) => void open(content, { view: 'clip', order }) : null,
  });
  const setClip = (content: CardContent, wanted: ClipWanted, state: ClipState | undefined): void => {
    const { [clipKey(wanted)]: _, ...others } = shown?.clips ?? {};
    change(content, { clips: state === undefined ? others : { ...others, [clipKey(wanted)]: state } });
  };

  const draw = ({ content, choices, own, bundles, kept, clips, unkept, openByHand }: Shown): void => {
    const { name } = content.entity;
    render(
      <SettingsContext.Provider value={settings}>
        <ClipContext.Provider value={clipsOf(content, clips)}>
          <Card
            facts={content}
            choices={choices}
            own={own}
            bundles={bundles}
            onOpenClipping={(id) => openClipping(content, id)}
            kept={kept}
            onKeep={(evenPrivate) => tell({ type: 'keep', evenPrivate })}
            unkept={unkept}
            openByHand={openByHand}
            dialogRef={dialogRef}
            onPin={(pinned) => tell({ type: 'pin', pinned })}
            onClose={() => tell(CLOSE)}
            onStep={(by) => tell({ type: 'step', by })}
            onOpenPanel={() => void open(content, focusOf(content))}
            onOpenProfile={(refs, called) => void open(content, { view: 'profile', refs, name: called })}
            onRefuse={(refs, refused) => void choose(content, ask.correct({ name, refs, refused }))}
            onNeverMark={(never) => void choose(content, ask.neverMark(name, never))}
          />
        </ClipContext.Provider>
      </SettingsContext.Provider>,
      root,
    );
  };

  const show = (content: CardContent): void => {
    // Of the same name what is known stays until it is known anew, so that nothing jumps.
    const same = shown?.content.entity.name === content.entity.name ? shown : null;
    const { choices = NOTHING_CHOSEN, own = [], bundles = {}, kept = null, clips = {} } = same ?? {};
    shown = { content, choices, own, bundles, kept, clips, unkept: null, openByHand: false };
    draw(shown);
    void askChoices(content);
    void askOwn(content);
    void askBundles(content);
  };

  const wear = (look: CardLook): void => {
    settings = { ...DEFAULT_SETTINGS, ...look };
    applyLook(document.documentElement, settings);
  };
  const hear = (message: PageToCard): void => {
    switch (message.type) {
      case 'hide':
        shown = null;
        render(null, root);
        break;
      case 'kept':
        if (shown !== null) change(shown.content, { kept: message.answer });
        break;
      case 'clipped':
        if (shown === null) break;
        setClip(shown.content, message.wanted, { is: 'done', answer: message.answer });
        void askOwn(shown.content);
        break;
      case 'notice':
        wear(message.look);
        shown = null;
        showNotice({ root, notice: message, openPanel: ask.openPanel, unclip: ask.unclip, tell });
        break;
      case 'show': {
        wear(message.look);
        const anew = shown?.content.entity.id !== message.content.entity.id;
        show(message.content);
        if (anew) document.documentElement.scrollTop = 0;
        if (!message.takeFocus) break;
        window.focus();
        // A reader who steps from mention to mention stays on the button that does it.
        if (!root.contains(document.activeElement)) dialogRef.current?.focus();
      }
    }
  };

  port.addEventListener('message', ({ data }: MessageEvent<PageToCard>) => {
    if (isAlive()) hear(data);
  });
  tellOfFrame(root, tell);
  keepFocus(root, () => Promise.resolve());
  document.documentElement.lang = i18n.t('locale');
  port.start();
  tell({ type: 'ready' });
}

/** Tells the page how high the card is, where the pointer is and that Escape closes; Tab goes round in the card. */
function tellOfFrame(root: HTMLElement, tell: (message: CardToPage) => void): void {
  const { documentElement } = document;
  const sizes = new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height > 0) tell({ type: 'size', height });
  });
  sizes.observe(root);
  documentElement.addEventListener('pointerenter', () => tell({ type: 'pointer', inside: true }));
  documentElement.addEventListener('pointerleave', () => tell({ type: 'pointer', inside: false }));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') tell(CLOSE);
    if (event.key !== 'Tab') return;
    const target = focusAtEnd(root, document.activeElement, event.shiftKey);
    if (target === null) return;
    event.preventDefault();
    target.focus();
  });
}

/**
 * What the panel is asked to show: a name of its article. It has the article of the page, so in a frame of the page the
 * official is asked for instead, where the corpus has them.
 */
function focusOf({ entity, matches }: CardContent): PanelFocus {
  const refs = matches.filter(({ linked }) => linked).map((match) => match.entity);
  return isInPage() || refs.length === 0
    ? { view: 'name', entity: entity.id }
    : { view: 'profile', refs, name: entity.name };
}

/** The panel shows the page's own article: what is told of a frame of it by place is elsewhere there. */
function isInPage(): boolean {
  return window.parent === window.top;
}

/** Whatever is known of whose card it is, since a clipping may be filed under either name. */
function filedNames({ entity, matches, profile }: CardContent): readonly FiledName[] {
  const refs = matches.filter(({ linked }) => linked).map((match) => match.entity);
  const { kind, name } = entity;
  return [
    { kind, name, refs },
    ...(profile === null ? [] : [{ kind, name: profile.name, refs: profile.refs }]),
  ];
}
