import type { Span } from '../model.ts';
import { antecedent, type Heard, lastMentionBefore, measure } from './antecedents.ts';
import type { ReadingContext } from './context.ts';
import { describedActor, institutionOfSource } from './descriptions.ts';
import { type Coreference, mentionAt, type Names, type Resolution } from './mentions.ts';

/** In tokens. */
const LONGEST_APPOSITION = 20;
/** In tokens from the start of its sentence: a name further on is seldom its subject. */
const SUBJECT_WITHIN = 2;
/** In sentences: how far back `it` and `they` look. */
const NEAR = 2;

/** Opens the article's pronouns and descriptions for resolution while statements are read in order. */
export function openCoreference(context: ReadingContext, names: Names): Coreference {
  const { tokens, sentenceOf } = context;
  const measured = measure(context);
  const heard: Heard[] = [];
  const found = new Map<number, Map<string, Span>>();
  return {
    pronoun: (token) => keep(token, token + 1, resolvePronoun(token)),
    description: (first, last) =>
      keep(first, last, describedActor(context, names, first, last, spokeBefore(first))),
    institutionOf: (first, last) => institutionOfSource(context, names, first, last),
    heard: (token, actors) => {
      heard.push({ token, actors });
    },
    references: () =>
      new Map([...found].map(([actor, spans]) => [actor, [...spans.values()].sort((a, b) => a[0] - b[0])])),
  };

  function resolvePronoun(token: number): Resolution | null {
    const word = tokens.lower[token] as string;
    if (/^(?:he|his|him|himself|he's|he'd|he'll)$/.test(word))
      return antecedent(context, names, measured, heard, token, 'male');
    if (/^(?:she|her|hers|herself|she's|she'd|she'll)$/.test(word))
      return antecedent(context, names, measured, heard, token, 'female');
    if (word === 'who' || word === 'which' || word === 'whose') return justBefore(token);
    if (word === 'they') return several(token);
    if (word === 'it') return institution(token);
    return null;
  }

  /** `Boiev, who …`: the name in front, behind whatever commas and brackets say of it. */
  function justBefore(token: number): Resolution | null {
    const mention = names.mentions[lastMentionBefore(names, token)];
    if (!mention || sentenceOf[mention.first] !== sentenceOf[token]) return null;
    // `Moscow, which denies it`: a place that is spoken of as its government; not `the town where`.
    if (names.actors[mention.actor]?.kind === 'place' && tokens.lower[token] !== 'which') return null;
    if (token - mention.last <= 1) return { actors: [mention.actor], confidence: 0.9 };
    return tokens.lower[token - 1] === ',' && tokens.lower[token] === 'who' ? appositive(token) : null;
  }

  /** `Anna Brandel, a farmer from Riga, Latvia, who …`: the last person with a comma behind. */
  function appositive(token: number): Resolution | null {
    for (let index = lastMentionBefore(names, token); index >= 0; index--) {
      const mention = names.mentions[index];
      if (
        !mention ||
        sentenceOf[mention.first] !== sentenceOf[token] ||
        token - mention.last > LONGEST_APPOSITION
      )
        return null;
      if (names.actors[mention.actor]?.kind === 'person' && tokens.lower[mention.last] === ',')
        return { actors: [mention.actor], confidence: 0.75 };
    }
    return null;
  }

  function spokeBefore(token: number): readonly number[] {
    return heard.findLast((entry) => entry.token < token)?.actors ?? [];
  }

  function several(token: number): Resolution | null {
    const latest = heard.findLast((entry) => entry.token < token);
    if (!latest || !isNear(latest.token, token)) return null;
    const organisation = latest.actors.every((actor) => names.actors[actor]?.kind === 'organisation');
    return latest.actors.length > 1 || organisation ? { actors: latest.actors, confidence: 0.7 } : null;
  }

  function institution(token: number): Resolution | null {
    const latest = heard.findLast((entry) => entry.token < token);
    const [speaker] = latest?.actors ?? [];
    if (
      latest &&
      speaker !== undefined &&
      isNear(latest.token, token) &&
      names.actors[speaker]?.kind !== 'person'
    )
      return { actors: [speaker], confidence: 0.75 };
    for (let index = lastMentionBefore(names, token); index >= 0; index--) {
      const mention = names.mentions[index];
      if (!mention || !isNear(mention.first, token)) return null;
      const sentence = context.sentences[sentenceOf[mention.first] as number];
      const opens = sentence !== undefined && mention.first - sentence.first <= SUBJECT_WITHIN;
      if (names.actors[mention.actor]?.kind === 'organisation' && opens)
        return { actors: [mention.actor], confidence: 0.55 };
    }
    return null;
  }

  function isNear(from: number, to: number): boolean {
    const distance = (at: number): number => measured.distance[sentenceOf[at] as number] ?? 0;
    return distance(to) - distance(from) <= NEAR;
  }

  function holdsMention(actor: number, first: number, last: number): boolean {
    for (let token = first; token < last; token++) if (mentionAt(names, token)?.actor === actor) return true;
    return false;
  }

  function keep(first: number, last: number, resolution: Resolution | null): Resolution | null {
    for (const actor of resolution?.actors ?? []) {
      let spans = found.get(actor);
      if (!spans) {
        spans = new Map();
        found.set(actor, spans);
      }
      // Words that hold the name itself are no reference.
      if (!holdsMention(actor, first, last))
        spans.set(`${first}`, [tokens.start[first] as number, tokens.end[last - 1] as number]);
    }
    return resolution;
  }
}
