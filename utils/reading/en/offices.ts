import { wordTable } from '../../text/word-table.ts';

/** The word that an office turns on: `Deputy Minister of Defense` turns on `minister`. */
export const OFFICE_HEADS = `
 president minister ministers secretary chancellor premier vice-president vice-premier vice-chancellor prime-minister
 governor mayor ambassador envoy consul attaché attache commissioner ombudsman ombudswoman plenipotentiary
 chairman chairwoman chairperson chair chief head director director-general secretary-general commander commander-in-chief
 spokesman spokeswoman spokesperson speaker leader co-leader co-chair co-chairman deputy-head vice-chairman vice-speaker
 senator congressman congresswoman lawmaker legislator parliamentarian deputy mp mep mps representative delegate councillor councilor whip
 adviser advisor aide counsel counsellor coordinator representative negotiator
 prosecutor attorney justice judge auditor treasurer comptroller controller
 ceo cfo cto coo founder co-founder owner manager editor editor-in-chief analyst expert researcher professor lecturer dean rector economist historian
 correspondent journalist reporter columnist commentator
 inspector superintendent sheriff prefect rector archbishop bishop patriarch pope cardinal
 king queen prince emperor general admiral colonel captain lieutenant major marshal officer
 candidate nominee frontrunner front-runner member activist lawyer volunteer scientist diplomat politician oligarch
 administrator registrar undersecretary under-secretary chargé strongman dictator warlord official
 generals admirals senators governors presidents premiers congressmen chancellors colonels prosecutors secretaries
 president-elect minister-designate governor-elect senator-elect chancellor-designate vice-president-elect premier-designate mayor-elect
`;

/** Short forms, with a dot behind them → the title in full. */
export const SHORT_OFFICES: Readonly<Record<string, string>> = wordTable({
  sen: 'Senator',
  rep: 'Representative',
  gov: 'Governor',
  pres: 'President',
  amb: 'Ambassador',
  pm: 'Prime Minister',
});

/** Heads that are an office even where nothing says of what: `President Brandel`. */
export const STANDING_HEADS = `president vice-president minister premier vice-premier chancellor vice-chancellor governor mayor senator congressman congresswoman mp mep
 ambassador pm president-elect prime-minister ombudsman sen rep gov pres amb representative lawmaker general`;

/** Heads that say little of an office: they need the organisation or a topic to be one. */
export const WEAK_HEADS = `member expert analyst fellow candidate nominee activist lawyer volunteer owner founder co-founder manager official
 researcher scientist professor lecturer correspondent journalist reporter columnist commentator politician diplomat economist historian
 representative aide officer oligarch strongman frontrunner front-runner editor general major captain private justice judge king queen prince emperor dictator warlord deputy chief head chair leader pope bishop cardinal dean marshal patriarch rector whip admiral colonel captain lieutenant general generals admirals colonels warlord deputy`;

/** Rank before the head: part of the title. */
export const OFFICE_RANKS = `prime vice first second third deputy vice assistant associate senior junior chief principal permanent parliamentary
 general executive managing lead leading principal main special personal press supreme joint under acting-deputy state cabinet
 national federal regional provincial presidential ministerial governmental military political economic diplomatic staff
 majority minority opposition party congressional commanding lieutenant major vice-chief house senate commercial
 scientific honorary founding top`;

/** Before the whole office: whether it is held now. */
export const FORMER_WORDS =
  'former ex onetime one-time erstwhile ousted then late previous past retired deposed dismissed sacked fired disgraced longtime-former';
/** Still held: an outgoing minister is one, and so is one of long standing. */
export const STILL_WORDS = 'outgoing departing longtime long-time long-serving incumbent sitting current';
export const ACTING_WORDS = 'acting interim caretaker provisional';
export const DESIGNATE_WORDS = 'designate incoming elect designated president-elect';

/** Subjects of offices, departments and ministries, in title case or lower case: `Minister of Strategic Industries`. */
export const TOPICS = `
 foreign interior internal external home defense defence finance economy economic economics justice health education culture agriculture agrarian
 environment environmental ecology energy transport transportation infrastructure trade commerce labor labour social security development digital
 transformation strategic industry industries industrial science technology technologies innovation sport sports youth tourism veterans
 reintegration territories territory communities regional policy policies affairs state treasury budget taxation revenue customs planning investment investments
 natural resources mines mining fisheries forestry food rural water climate housing urban construction communications communication information media press
 public protection emergency emergencies situations civil service services war navy army air force aviation maritime shipping ports railways roads
 immigration migration citizenship integration equality women family families children pensions employment work welfare solidarity population
 european eurasian integration cooperation co-operation relations religious nationalities minorities intelligence counterintelligence cyber cybersecurity
 homeland arms weapons procurement armaments privatization privatisation competition consumer consumers nutrition drug drugs human rights research
 oil gas coal petroleum nuclear power electricity electronic electronics telecommunications space fuel utilities heritage arts occupied temporarily
 parliamentary constitutional legal judicial financial fiscal monetary banking domestic international global political military political-military
 enlargement neighbourhood neighborhood operations staff personnel logistics control nonproliferation disarmament counterterrorism counter-terrorism terrorism crime crimes narcotics
 disaster disasters relief humanitarian aid asylum refugees border borders regions local government municipal
 democracy governance labor religion language languages innovation innovations entrepreneurship enterprise enterprises business
 digitalization digitalisation euro-atlantic demining reconstruction restoration
 diplomacy strategy communications outreach budgetary property lands land veterans' children's women's consumer
`;

/** Who speaks of themselves also where nobody says their name: `the head of the agency`, `a correspondent for the Herald`. */
export const OWN_VOICES = `head chief chair chairman chairwoman chairperson director director-general president ceo cfo coo leader minister secretary
 commander governor mayor ambassador founder owner manager editor correspondent reporter journalist columnist analyst expert researcher
 professor economist historian lawyer member deputy lawmaker rector dean`;
