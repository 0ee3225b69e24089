/** What stands before or behind a person's name and is no part of it; lower case, without dots. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx sir dame lord lady dr prof professor doctor president premier chancellor minister
  secretary senator sen governor gov representative rep congressman congresswoman congressperson speaker mayor
  ambassador justice judge general gen colonel col major captain capt lieutenant lt admiral adm commander
  sergeant sgt brigadier marshal vice deputy first prime former acting pope archbishop bishop cardinal patriarch
  king queen prince princess sheikh emir sultan ayatollah imam rabbi reverend rev father chairman chairwoman
  chair director commissioner attorney councillor councilor delegate hon honorable honourable`
    .split(/\s+/)
    .filter(Boolean),
);

/** Behind a name. `i` and `v` alone are initials more often. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr junior senior ii iii iv phd md mp mep qc kc esq ret dsc csc mba ing mudr judr rndr paeddr phdr bc mgr'.split(
    ' ',
  ),
);

/** Small words inside a surname that spellings leave out or join as they like. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da do dos das du la le van von der den ter ten zu zum zur af av al el bin ibn ben bint abu ul ur y e i'.split(
    ' ',
  ),
);
