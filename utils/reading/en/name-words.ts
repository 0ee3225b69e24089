/** Lower-case words inside a person's name, before its last part. */
export const PARTICLES =
  'de del della di da dos das du la le van von der den ter ten zu af av bin ibn bint ben al el ul y e mac';

/** Days, months and feasts: capitals that name nobody. */
export const TIME_WORDS = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan thanksgiving halloween hanukkah passover new-year's spring summer autumn winter a.m p.m am pm a.m. p.m. gmt est`;

/** What people do, and institutions: a name before such a word is a subject. */
export const HUMAN_VERBS = `said says say saying told tells tell asked asks announced announces stated states noted notes added adds argued argues claimed claims
  warned warns wrote writes explained explains insisted insists believes believed thinks thought replied answered
  responded declared stressed emphasized emphasised reiterated reaffirmed confirmed denied denies admitted acknowledged accused accuses urged urges
  called calls vowed pledged promised promises suggested suggests predicted predicts described describes recalled commented
  observed concluded complained testified tweeted posted joked quipped continued outlined criticized criticised condemned defended dismissed rejected
  praised welcomed met meets visited visits arrived resigned resigns died dies won wins lost loses ran runs served serves became becomes
  was were is has had will would does did endorsed endorses backed backs supported supports opposed opposes attacked attacks signed signs appointed appoints
  nominated elected named returned led leads leads joined joins founded stepped sought seeks spoke speaks attended hosted married retired
  campaigned pardoned fired hired voted votes wants wanted hopes hoped plans planned decided decides agreed refuses refused began begins made makes took takes
  gave gives went goes came comes held holds studied worked works lived lives left leaves moved used contends contended allegedly survived retains retained
  stood fell rose grew drew fought taught brought found felt sent built drove rode broke chose fled put set cut hit quit wore
  maintained maintains pushed pulled tried tries won't wouldn't didn't doesn't hasn't hadn't could should may might can must cannot couldn't himself herself`;

/** Lower-case nouns that tell what an unknown name beside them is: `the Azov battalion`, `newspaper Rytas`. */
export const ORGANISATION_NOUNS: Readonly<Record<string, string>> = {
  party: 'party coalition bloc movement faction alliance',
  media: 'newspaper magazine daily weekly broadcaster channel website outlet tabloid portal',
  company: 'company firm manufacturer corporation airline bank supplier retailer conglomerate startup',
  military: 'battalion brigade regiment militia squadron army',
  agency: 'agency watchdog regulator',
  other:
    'group organisation organization foundation institute charity university think-tank ngo union association club lobby',
};

/** Weapons and vehicles: no part of a person's name. */
export const WEAPONS = `eurofighter typhoon typhoons eagle eagles falcon falcons raptor raptors fulcrum fulcrums flanker sentry hercules globemaster gripen gripens rafale rafales
  mirage tornado patriot patriots leopard leopards abrams bradleys stryker strykers marder marders javelin javelins stinger stingers tomahawk tomahawks hellfire himars iskander
  iskanders kinzhal kalibr shahed shaheds geran lancet bayraktars excalibur hawk hawks iris-t nasams challenger challengers panzerhaubitze caesars howitzers
  neptune neptunes harpoon harpoons buk buks grad smerch tochka uragan oreshnik zircon switchblade caesar-howitzer warthog apache apaches chinook chinooks reaper reapers predator predators puma pumas lynx
  kalashnikov kalashnikovs antonov ilyushin sukhoi tupolev mig`;

/** What is named like a person and is none: ships, by prefix or by the noun in front. */
export const SHIPS =
  'uss hms hmcs ros ins rfs hmas uscgc frigate destroyer warship submarine cruiser corvette carrier tanker vessel yacht icebreaker minesweeper';

/** Who is `X's …` is a person: nouns of what people have. */
export const HUMAN_POSSESSIONS = `wife husband son daughter father mother brother sister family children parents widow aide aides lawyer lawyers spokesman spokeswoman
  resignation death victory campaign speech career presidency administration predecessor successor remarks words comments supporters visit candidacy running
  leadership office team tenure cabinet government term home house birthday book proposal plan decision allies critics rival opponent chosen heir
  highest tactics legacy arrest murder assassination trial claim claims statement comment`;

/** Ends of adjectives that are made of a name: `Kyiv-based`. */
export const COMPOUND =
  /-(?:based|led|backed|winning|born|class|era|style|wide|like|related|held|controlled|made|owned|dominated|occupied|aligned|speaking|trained|supplied|funded|run|installed|sponsored|friendly|free|level|only)$/;

/** Small words between a name and its verb: `Robinson later praised`. */
export const VERB_ADVERBS =
  /^(?:later|also|then|never|often|soon|subsequently|first|now|still|eventually|finally|himself|herself|once|again)$/;

/** Nouns as often as verbs: `Southern states`. */
export const NOUN_LIKE_VERBS =
  /^(?:states|claims|plans|calls|hopes|votes|works|lives|moves|leads|holds|reports|notes)$/;
