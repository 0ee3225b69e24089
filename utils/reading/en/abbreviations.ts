import type { ClockWords } from '../../text/sentences.ts';
import { words } from './words.ts';

/** Lower-cased words behind whose dot a sentence goes on. `no`, `art` and the like end sentences too often. */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof rev hon fr st sr jr messrs mme mlle
  gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov pres amb supt insp det atty sec asst dep
  vs etc eg ie cf al approx est
  jan feb mar apr jun jul aug sept sep oct nov dec
  inc corp ltd co bros llc plc
  ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss neb nev okla ore pa tenn tex va vt wash wis
  figs vol ch ave blvd rd ft mt
`);

/** Small words that with a capital behind an abbreviation start a new sentence: `in the U.S. He said`. */
export const STARTERS: ReadonlySet<string> = words(`
  the he she it they we this that these those there his her its their our my in on at but and so if when while after before since
  as for from by with although though however meanwhile according some many most several such what who why how also
`);

/** `at 5 p.m. Boiev said` starts anew, `at 5 p.m. Monday`, `p.m. Kyiv time` do not. */
export const CLOCK: ClockWords = {
  times: words('a.m. p.m. a.m p.m'),
  goOn: words(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august
    september october november december gmt utc est edt et cet cest eet eest bst pst pdt pt ct mst msk eastern pacific central time`),
};
