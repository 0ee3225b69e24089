/** Endings that surnames of many languages share and few English words have. */
export const SURNAME_ENDINGS = `
  ov ova ev eva yev yeva iev ieva off eff sky ski skii skiy skyi skyy skaya ska enko chenko yuk chuk chuck shuk iuk vych vich wicz vić vic
  ić ović ević ich auskas inskas evičius avičius evicius avicius onis aitis ytis ienė iene ytė yte aitė utė ius kas tis nas
  shvili dze adze idze ian yan iants yants uladze
  sson sen son sdottir dóttir qvist ström strom berg burg stein mann hoff bauer meyer feld wald thal horst
  ez az oz iz ões eira ista etti elli ini ino ucci otti acci allo ella escu eanu oiu aru
  zadeh pour abadi oglu oğlu gul kaya bayev bekov nov poulos akis idis adis opoulos ides
  ński ński czyk czak wski owski ewski icki ecki
  worth well ley ford field wood ham man by stone more combe croft ridge gate house
`;
