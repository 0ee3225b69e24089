/**
 * Closed classes of English that tell where a phrase ends. A word may stand in several lists. Each list is
 * read as words; what the lists are for is said in `utils/reading/word-classes.ts`.
 */
export const FUNCTION_WORDS = {
  determiner: `the a an this these those some any each every no another both all many most several few
    one two three four five six seven eight nine ten dozens hundreds thousands half neither either such more`,
  possessive: 'his her its their our my your',
  preposition: `of for in on at by with from about into over under between among against during through throughout
    via near inside outside within without behind beyond across around toward towards amid despite
    alongside per upon like unlike regarding concerning following including versus than to ahead along up out off down`,
  coordinator: 'and or but nor &',
  subordinator: `because when while if as although though since after before until unless whether whereas once
    where why how what whenever wherever whatever lest so`,
  that: 'that',
  relative: 'who whom whose which',
  pronoun: 'he she they it i we you who which',
  object: 'him her them it us me you himself herself themselves itself',
  be: "is are was were be been being am isn't aren't wasn't weren't 's 're 'm it's he's she's they're we're i'm that's there's",
  have: "has have had having hasn't haven't hadn't 've 'd he'd she'd they'd they've i've we've i'd we'd",
  do: "do does did don't doesn't didn't",
  modal: `will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mightn't mustn't
    'll i'll we'll he'll she'll they'll it'll`,
  negation: `not n't never hardly don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot
    couldn't shouldn't mightn't mustn't neither nor without`,
  adverb: `yet also later then now again recently previously still already once earlier soon even just only often always
    sometimes usually too further instead however meanwhile moreover nevertheless nonetheless therefore thus hence
    first last since ever long perhaps maybe rather quite simply once twice somewhat together afterward afterwards
    yesterday today tonight tomorrow flatly aloud back all`,
  past: `came went gave took made knew saw got became began stood held brought bought spent met ran grew rose fell won drove fought broke
    chose wore drew flew kept spoke threw withdrew sent paid lost took led`,
  day: `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow`,
  month: `january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec`,
  time: `morning afternoon evening night week month year weekend noon midnight time hours minutes days weeks months years`,
} as const;

/** What stands for a whole sentence: `reported this`. `it` and `that` may stand for anything. */
export const DEMONSTRATIVES = 'this';
/** Who denied this did not say it. */
export const DENIALS = 'deny denies denied denying';

/** Adverbial phrases that stand between commas inside an attribution: `Jonaitis, in turn, said`. */
export const PARENTHETICALS = `in turn; for his part; for her part; for their part; for its part; for one; however; meanwhile;
  in particular; in addition; of course; in fact; too; as well; by contrast; on the other hand; in response; moreover; though;
  at the same time; among others; on the contrary; nevertheless; therefore; on his part; on her part; in short; indeed`;

/** Nouns that name an utterance, so that `in a statement` or `a letter saying` belong to the saying. */
export const UTTERANCES = `statement interview letter memo email e-mail tweet post message note report release speech
  address briefing conference news press remarks comments testimony article column blog essay op-ed book video
  call phone telephone hearing rally event debate text texts interviews statements tweets posts editorial
  facebook twitter telegram instagram x linkedin substack broadcast podcast program programme show analysis ruling order filing
  lawsuit complaint advisory bulletin dispatch communique communiqué readout summary communication announcement appearance
  forum panel meeting summit session talks gathering ceremony visit trip town hall transcript document documents papers paper
  reply response turn part case study survey`;
