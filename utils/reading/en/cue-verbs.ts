import { wordTable } from '../../text/word-table.ts';
import { lines, list } from './words.ts';

/**
 * Verbs that attribute words to somebody, by what may follow them as the words:
 * - `clause`: a clause with or without `that`; `that`: a clause with `that` only
 * - `quote`: a quotation; `object`: a noun phrase (`outlined priority areas`); `infinitive`: `to …`
 * - `addressee`: somebody spoken to stands before the words (`told reporters that`)
 * - `inverted`: may stand before its subject behind words of any kind (`…, said Jonaitis`)
 */
export type Frame = 'clause' | 'that' | 'quote' | 'object' | 'infinitive' | 'addressee' | 'inverted';

export const CUE_VERBS: readonly { readonly verbs: string; readonly frames: readonly Frame[] }[] = [
  { verbs: 'say', frames: ['clause', 'quote', 'inverted'] },
  { verbs: 'maintain', frames: ['clause', 'quote', 'inverted'] },
  { verbs: 'tell', frames: ['clause', 'quote', 'addressee', 'inverted'] },
  { verbs: 'remind assure reassure inform notify', frames: ['that', 'quote', 'addressee'] },
  { verbs: 'warn caution advise', frames: ['clause', 'quote', 'object', 'inverted', 'addressee'] },
  {
    verbs: `state note explain argue claim insist assert contend acknowledge admit concede predict suggest
      declare proclaim confirm reveal disclose emphasize emphasise stress underline underscore highlight reiterate
      reaffirm affirm clarify deny allege report indicate announce mention specify forecast imply reconfirm restate`,
    frames: ['clause', 'quote', 'object', 'inverted'],
  },
  {
    verbs: `add reply respond comment observe remark conclude complain counter boast testify write tweet post recall
      retort muse lament joke quip recount elaborate opine summarize summarise surmise retweet agree
      point hint attest insinuate stipulate relay believe think estimate reckon swear reassert`,
    frames: ['that', 'quote', 'inverted'],
  },
  {
    verbs: `ask continue go begin shout whisper wonder exclaim read laugh echo yell cry interject repeat start tease snap
      chant sing gush plead implore vent sigh answer offer confess scoff chuckle inquire scream enthuse`,
    frames: ['quote', 'inverted'],
  },
  { verbs: 'vow pledge promise threaten', frames: ['clause', 'quote', 'object', 'infinitive', 'inverted'] },
  {
    verbs: 'urge demand propose recommend request',
    frames: ['that', 'quote', 'object', 'infinitive', 'inverted'],
  },
  { verbs: 'refer allude appeal talk speak', frames: [] },
  {
    verbs: `express outline criticize criticise denounce condemn decry describe dispute characterize characterise call voice slam
      reject dismiss praise cite tout lambast lambaste deride rebuke bemoan accuse blame`,
    frames: ['object'],
  },
];

/** Verbs whose object stands behind a preposition: `called for sanctions`, `warned of attacks`. */
export const PREPOSITIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lines(`warn of about against; caution against; call for on; complain about of; boast about of; joke about; comment on; insist on;
    write about of; speak about of; talk about; tell of; advise against; argue for against; vow on; note on; agree on;
    elaborate on; hint at; allude to; refer to; point to; appeal to for; opine on`).map((line) => {
    const [verb = '', ...prepositions] = list(line);
    return [verb, new Set(prepositions)] as const;
  }),
);

/** Forms that no rule gives: third person, past, participle, -ing. */
export const IRREGULAR_VERBS = `
  say says said said saying
  tell tells told told telling
  write writes wrote written writing
  think thinks thought thought thinking
  read reads read read reading
  go goes went gone going
  begin begins began begun beginning
  swear swears swore sworn swearing
  forecast forecasts forecast forecast forecasting
  speak speaks spoke spoken speaking
  refer refers referred referred referring
  sing sings sang sung singing
  cry cries cried cried crying
  quip quips quipped quipped quipping
  admit admits admitted admitted admitting
  swap swaps swapped swapped swapping
  snap snaps snapped snapped snapping
  slam slams slammed slammed slamming
  dub dubs dubbed dubbed dubbing
  plead pleads pleaded pleaded pleading`;

/** Cue forms that are as often nouns: `the state`, `his claims`; they need a clear subject right before them. */
export const NOUN_LIKE = `state states claim claims report reports call calls demand demands note notes comment comments
  post posts answer answers tweet tweets estimate estimates promise promises pledge pledges request requests reply
  fear fears hope hopes point points question questions start voice label brand remark remarks threat attack attacks
  finding findings writing reading offer offers rule rules guess stress forecast forecasts reason reasons echo blast boast
  laugh joke jokes highlight highlights praise blame vow vows warning warnings lament cry cries read saying sayings talk talks appeal appeals`;

/** What follows these verbs to make the verb of saying: `pointed out`, `went on`. */
export const PARTICLES: Readonly<Record<string, string>> = wordTable({
  point: 'out to',
  go: 'on',
  begin: '',
});

/** Behind these a verb in its base form is said after all: `went on to say`, `was quoted as saying`. */
export const LEADS_TO_SAYING = 'went goes continued continues';

/** Verbs before `to say` that mean nothing was said. */
export const REFUSALS =
  'declined refused failed declines refuses fails unable unwilling hesitated forgot decline refuse';

/** Participles that lead away from what was said: `…, referring to the vote`. */
export const TRAILERS =
  'referring citing speaking quoting alluding echoing nodding smiling laughing gesturing standing';

/** `…, a claim that Brandt rejects`: what the reporter calls that which was said. */
export const ASIDE_NOUNS = `claim assertion allegation accusation charge suggestion statement remark comment call demand promise pledge
  position view point move practice swipe reference offer prospect requirement increase decrease decline drop rise margin sign signal
  contrast reversal proposal idea hint`;

/** `…, in an apparent reference to Brandt`: what the reporter takes the words for. */
export const ALLUSIONS = 'reference allusion swipe nod dig jab hint jibe';

/** `…, apparently a hint that …`: the reporter’s guess, before the noun. */
export const REPORTERS_GUESSES = 'apparently seemingly evidently presumably possibly';

/** `…, prompting an outcry`: what came of it, as the reporter tells it. */
export const ASIDE_PARTICIPLES = `prompting drawing sparking triggering fuelling fueling raising putting contrasting joining mocking angering
  stunning surprising reversing contradicting setting sending`;

/** How something is said, behind `in`, `on`, `through`: `denied the claims in a statement`. */
export const MEDIUMS = `statement interview letter memo email e-mail tweet post message speech address briefing spokesman spokeswoman spokesperson
  condition anonymity facebook twitter telegram instagram x page website phone telephone rally podcast broadcast`;

/** Nouns of saying; what stands behind them with `that` was said by their owner. */
export const CUE_NOUNS = `claim claims statement statements assertion assertions suggestion announcement warning warnings accusation
  accusations allegation allegations comment comments remark remarks promise pledge vow insistence argument contention assurance
  assurances admission acknowledgment acknowledgement prediction declaration confirmation complaint demand conclusion revelation charge`;

/** What somebody is denied who asked for it: no words, but the thing. */
export const REFUSABLE =
  'entry access asylum bail parole permission boarding treatment citizenship visas tenure passage shelter';

/** `in Brandt’s view`: what somebody thinks, as a noun. */
export const VIEWS = 'view opinion words telling assessment judgment judgement estimation';

/** `revealed details of the raid`: that something was said, not what. */
export const WITHHELD = 'details detail information specifics particulars scope extent';

/** Verbs of saying with hardly another sense. */
export const PLAIN_CUES = 'say says said saying tell tells told telling';

/** Verbs that, with a clause behind `that`, report speech and hardly anything else. */
export const FIRM_CUES = `warn argue stress emphasize emphasise note announce acknowledge add explain confirm claim insist declare state reiterate
  complain reply assert concede deny admit caution recall report promise vow pledge remark testify comment contend maintain allege underline underscore
  reaffirm clarify affirm assure inform`;

/** Forms that tell what somebody thinks, as far as the reporter knows. */
export const BELIEF_FORMS = 'believe believes believed think thinks thought reckon reckons reckoned';

/** `according to` one of these tells a measure, not a source: `according to their capabilities`. */
export const MEASURES_OF = `capability capabilities ability abilities need needs rule rules plan schedule tradition wish wishes taste size
  weight age merit rank income circumstances`;
