import { caseEndings } from '../case-ending.ts';

/**
 * How names end in the Lithuanian cases, beside the nominative: men in -as, -is, -ys, -us, -ius, women in -a, -ė,
 * and foreign names, which take -as (`Boievo`) or a bare ending. Genitive, dative, accusative, instrumental,
 * locative, vocative. Where a nominative in -as may be a foreign name's own stem, both are tried.
 */
export const LITHUANIAN_CASES = [
  caseEndings('iaus: ius; aus: us; io: is, ys, jas; jo: jas, j; o: as, -, o; ės: ė; os: a'),
  caseEndings('iui: ius, is, ys; jui: jas, jus, j; ui: as, us, -; ei: ė; ai: a'),
  caseEndings('ių: ius; ų: us; į: is, ys; ją: jas, ja; ą: as, a, -; ę: ė'),
  caseEndings('iumi: ius; umi: us; iu: is, ys; ju: jas, j; u: as, -; e: ė; a: a'),
  caseEndings('iuje: ius; uje: us; yje: is, ys; juje: jus; ėje: ė; oje: a; e: as, -'),
  caseEndings('iau: ius, is; au: us; i: is, ys; ai: as, -; e: as, ė; y: ys; a: a'),
];

/**
 * What Lithuanian puts behind a foreign man's names in the nominative: Serhijus Bojevas, Emmanuelis Macronas,
 * Volodymyras Zelenskis. Without it the name is as its own language has it.
 */
export const FOREIGN_NOMINATIVE = caseEndings('skis: skij; ckis: ckij; jus: j; as: -; is: -');

/** Letters that only Lithuanian-written names have among what the endings above need, or the endings themselves. */
export const LOOKS_LITHUANIAN =
  /(?:[ąęėįųū]|iaus|aus|iui|ui|ių|iumi|umi|uje|yje|oje|ėje|jo|io|[^aeiou]o|os|ju|iu|[tvnslrdk]u)$/u;
