import type { Role } from '../model.ts';
import type { Draft } from './actor-draft.ts';
import { HEADED, HEADS_NOW, TAKES_OVER, TO_HEAD } from './en/office-links.ts';
import { words } from './en/words.ts';
import { withArticle } from './gazetteer.ts';
import { endsPhrase, isBodyNoun, type RecentBodies } from './office-bodies.ts';
import { subjectBefore } from './office-links.ts';
import { knownAt, type Scene } from './scene.ts';

const headsNow = words(HEADS_NOW);
const headed = words(HEADED);
const toHead = words(TO_HEAD);
const takesOver = words(TAKES_OVER);

/** Whether a headship may be stated in a word. */
export function mayStateHeadship(verb: string): boolean {
  return takesOver.has(verb) || headed.has(verb) || headsNow.has(verb) || toHead.has(verb);
}

/** An organisation as tokens `[first, last)`. */
interface Body {
  readonly first: number;
  readonly last: number;
  readonly draft: Draft;
}

/** What an article says of who heads an organisation, in a verb: `Boiev, who took over the ministry in May`. */
export interface Headship {
  /** First token of the name. */
  readonly name: number;
  readonly institution: Draft;
  readonly title: string;
  readonly tenure: Role['tenure'];
  /** Tokens that say so: `took over the ministry`. */
  readonly first: number;
  readonly last: number;
}

/**
 * The headship that the verb at a token states, or null. `bodyAt` tells the organisation whose name starts at a
 * token; `personAt` and `personEnd` as in `holderOf`.
 *
 * Active: `Boiev heads the agency`, `Boiev, who has led the agency since 2019`. Passive: `the agency, headed by Boiev`.
 */
export function headshipAt(
  scene: Scene,
  token: number,
  recent: RecentBodies,
  bodyAt: (token: number) => Omit<Body, 'first'> | null,
  bodyEnd: (token: number) => Body | null,
  personAt: (token: number) => number,
  personEnd: (token: number) => number,
): Headship | null {
  const { tokens } = scene;
  const verb = tokens.lower[token] as string;
  const takes = takesOver.has(verb) || verb === 'take';
  const past = headed.has(verb);
  if (!takes && !past && !headsNow.has(verb) && !toHead.has(verb)) return null;
  if (takes && tokens.lower[token + 1] !== 'over') return null;
  if (past && tokens.lower[token + 1] === 'by') return passive();
  const body = objectAt(takes ? token + 2 : token + 1);
  if (!body) return null;
  const subject = subjectBefore(scene, token, personEnd);
  if (subject.name < 0) return null;
  const bare = toHead.has(verb) || verb === 'take';
  if (bare && subject.tenure !== 'designate') return null;
  const perfect = /^(?:has|have|had|is)$/.test(lastAuxiliary());
  return {
    name: subject.name,
    institution: body.draft,
    title: titleOf(verb, body.draft),
    tenure: subject.tenure ?? (past && !perfect ? 'former' : 'current'),
    first: token,
    last: body.last,
  };

  /** `the agency, headed by | Boiev`, `the agency, which is led by | Boiev`. */
  function passive(): Headship | null {
    const name = token + 2;
    if (personAt(name) < 0) return null;
    let at = token;
    while (at > token - 4 && /^(?:is|now|currently|which|also)$/.test(tokens.lower[at - 1] ?? '')) at--;
    if (tokens.lower[at - 1] === ',') at--;
    const body = bodyEnd(at);
    return body && isPublic(body.draft)
      ? {
          name,
          institution: body.draft,
          title: titleOf(verb, body.draft),
          tenure: 'current',
          first: token,
          last: name,
        }
      : null;
  }

  /** What is headed: `the | ministry`, `Latvia’s | Federal Border Service`. */
  function objectAt(start: number): Omit<Body, 'first'> | null {
    let at = start;
    if (/^(?:the|its|that)$/.test(tokens.lower[at] ?? '')) at++;
    const named = bodyAt(at) ?? bodyBehindGenitive(at);
    if (named) return endsPhrase(scene, named.last) && isPublic(named.draft) ? named : null;
    if (at === start || !isBodyNoun(scene, at) || !endsPhrase(scene, at + 1)) return null;
    const draft = recent.find(tokens.lower[at] as string, token);
    return draft && { draft, last: at + 1 };
  }

  function bodyBehindGenitive(at: number): Omit<Body, 'first'> | null {
    const owner = knownAt(scene, at);
    return owner?.known.kind === 'place' && /^['’]/.test(tokens.lower[owner.last] ?? '')
      ? bodyAt(owner.last + 1)
      : null;
  }

  function lastAuxiliary(): string {
    const before = tokens.lower[token - 1] ?? '';
    return /^(?:also|since|now|long|recently)$/.test(before) ? (tokens.lower[token - 2] ?? '') : before;
  }
}

/** Who leads a company, a paper or a campaign is no official. */
function isPublic({ type }: Draft): boolean {
  return type !== null && type !== 'company' && type !== 'media' && type !== 'other';
}

/** `Head of the Ministry of Strategic Industries`: a verb says no more of the title. */
function titleOf(verb: string, { name, country, type }: Draft): string {
  const word = verb.startsWith('chair') ? 'Chair' : type === 'party' ? 'Leader' : 'Head';
  const plain = country ? name.replace(` of ${withArticle(country)}`, '') : name;
  return `${word} of ${/^the /i.test(plain) || type === 'international' ? '' : 'the '}${plain}`;
}
