/** Head nouns of organisations by type: `Ministry of Defense`, `Brexit Party`. Lower-cased, singular or as names use them. */
export const ORGANISATION_HEADS: Readonly<Record<string, string>> = {
  ministry: 'ministry ministries department departments treasury chancellery bureau-general',
  government:
    'government cabinet administration presidency kremlin council-of-ministers politburo secretariat chancellory junta governorship',
  parliament:
    'parliament senate congress assembly duma rada seimas sejm knesset bundestag bundesrat riigikogu saeima storting legislature diet',
  court: 'court tribunal judiciary prosecution',
  agency:
    'agency bureau office service inspectorate commission directorate authority police committee council board prosecutor administration mint guard patrol corps-of-engineers registry chamber',
  party:
    'party parties bloc coalition movement front alliance union democrats labour republicans greens roundtable partido parti partei partisi partija partia partito partidul rassemblement frente lega  forza bund',
  military:
    'army navy fleet force forces brigade battalion division regiment corps command guard guards troops marines militia squadron legion staff',
  international:
    'organisation organization nations secretariat commission community alliance union confederation commonwealth court',
  company:
    'company corporation corp inc ltd llc plc gmbh group holdings holding industries airlines airways airline motors enterprises partners bank banks technologies systems solutions energy electric fund pharmaceuticals consulting ventures capital securities studios brothers records stores aerospace aviation shipyard shipyards works factory plant laboratories labs insurance telecom oil petroleum steel concern conglomerate bakery uab jsc',
  media:
    'times post journal tribune herald gazette news newspaper daily weekly magazine television radio broadcasting press telegraph chronicle observer review independent agency channel network tv fm media',
  other:
    'university college school academy institute institution institutions foundation association society centre center federation confederation club trust initiative project campaign museum library hospital church lodge order consortium network observatory watch fellowship guild syndicate forum task-force taskforce conference-board synod diocese patriarchate mission team band orchestra crew resistance legion brotherhood sisterhood chapter endowment league laboratory clinic seminary caucus conference collective sons daughters knights friends',
};

/** Heads too common to count unless more of a name stands before or behind them. */
export const WEAK_ORGANISATION_HEADS = `service services office board force forces group fund bank union front council committee centre center school club trust
 project mission team order works plant factory energy systems review daily news press network watch command guard division crew
 industries partners capital media post times watch oil steel electric motors chamber bands records chapter channel network community initiative campaign
 conference movement league legion concern resistance pact labs stores brothers parties house review radio television troops staff guards campaign church administration democrats republicans greens sons daughters knights friends`;

/** Two plain words that together are a public body in every country that has one: `the General Staff`. */
export const USUAL_BODIES = `general staff; joint staff; coast guard; border guard; national guard; accounts chamber; audit chamber; audit office;
 secret service; security service; emergency service; rescue service; tax service; customs service; migration service; civic chamber;
 presidential office; presidential administration; supreme council; electoral commission; central bank`;

/** Words that go with a person's name or a place before an event or thing, which is no organisation. */
export const NOT_ORGANISATIONS = `election elections primary primaries summit conference treaty agreement agreements accord accords act war wars battle revolution
 referendum championship cup olympics games festival prize award awards law bill amendment declaration resolution convention protocol plan doctrine
 process campaign program programme operation sanctions crisis scandal affair report speech debate debates address anniversary day week month year street road
 avenue square airport station stadium bridge river lake sea ocean island islands mountain mountains valley bay peninsula region oblast province district county city town
 village palace tower castle hotel hall prison monument memorial park missile missiles tank tanks jet jets aircraft helicopter helicopters drone drones rocket rockets
 system fighter fighters howitzer rifle submarine frigate destroyer ship warship carrier vehicle vehicles order constitution memorandum pact bond bonds flight`;

/** Small words inside names of organisations, between capitals. */
export const INNER_WORDS = 'of for and the on to in de del des der di do da la le les los et y und &';

/** Heads of Romance and Slavic names, which adjectives follow. */
export const FOREIGN_HEADS =
  /^(?:partido|parti|partito|partija|partia|partidul|partida|frente|rassemblement|lega|forza|bloc|alianza|movimiento|unión)$/;

/** Head words behind which `for`, `on`, `in` go on with the name. */
export const TAKES_FOR =
  /^(?:ministry|department|cent(?:er|re)|institute|foundation|committee|council|agency|office|commission|association|society|movement|union|alliance|campaign|coalition|fund|bank|conference|network|forum|organi[sz]ation|democrats|project|initiative|panel|school|college|academy|university|group|fatherland|tribunal|court|bureau|directorate|board|authority|inspectorate)$/;
export const TAKES_ON =
  /^(?:committee|subcommittee|council|commission|institute|cent(?:er|re)|panel|force|board)$/;
