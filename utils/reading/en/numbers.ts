import { lines, list } from './words.ts';

/** Number words with their values; tens and ones join by hyphen or space. `a` counts before `million` only. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = numbersOf(`
  one 1; a 1; an 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; eleven 11; twelve 12; thirteen 13;
  fourteen 14; fifteen 15; sixteen 16; seventeen 17; eighteen 18; nineteen 19; twenty 20; thirty 30; forty 40; fifty 50;
  sixty 60; seventy 70; eighty 80; ninety 90`);

/** Words of two letters or fewer count right behind a figure only: `10m`, `5 bn`. */
export const MULTIPLIERS: ReadonlyMap<string, number> = numbersOf(`
  dozen 12; hundred 100; thousand 1000; k 1000; million 1000000; mln 1000000; mn 1000000; m 1000000;
  billion 1000000000; bn 1000000000; b 1000000000; trillion 1000000000000; tn 1000000000000`);

/** Shares, by how many of them are a whole; a third is told as about 33.3 %. */
export const PARTS: ReadonlyMap<string, number> = numbersOf(`
  half 2; third 3; thirds 3; quarter 4; quarters 4; fifth 5; fifths 5; tenth 10; tenths 10`);

/** What stands before a figure and says how it is meant. */
export const COMPARATORS: ReadonlyMap<string, string> = meanings(`
  > : more than, greater than, higher than, in excess of, well over, just over, over, above, exceeding, exceeds, exceeded, beyond
  < : less than, fewer than, lower than, just under, under, below
  ≥ : at least, no fewer than, no less than, not less than, a minimum of, minimum
  ≤ : at most, up to, no more than, not more than, as many as, as much as, a maximum of, maximum
  ~ : about, around, roughly, approximately, nearly, almost, close to, some, circa, estimated`);

/** Currencies, by the signs and words before or behind a figure. */
export const CURRENCIES: ReadonlyMap<string, string> = meanings(`
  USD : $, dollar, dollars, usd
  EUR : €, euro, euros, eur
  GBP : £, pound, pounds, gbp
  UAH : ₴, hryvnia, hryvnias, hryvnya, uah
  RUB : ₽, ruble, rubles, rouble, roubles, rub
  PLN : zloty, zlotys, zlotych, pln
  JPY : ¥, yen
  CNY : yuan, renminbi
  INR : ₹, rupee, rupees
  TRY : ₺, lira
  SEK : kronor, sek
  NOK : nok
  DKK : dkk
  CHF : franc, francs, chf
  LTL : litas`);

/** Measures, by the forms in which they are written. */
export const MEASURES: ReadonlyMap<string, string> = meanings(`
  % : %, percent, pct
  km : km, kilometer, kilometers, kilometre, kilometres
  mile : mile, miles
  m : meter, meters, metre, metres
  cm : cm, centimeters, centimetres
  mm : mm, millimeters, millimetres
  foot : feet, foot
  kg : kg, kilogram, kilograms
  t : ton, tons, tonne, tonnes
  barrel : barrel, barrels
  ha : hectare, hectares
  acre : acre, acres
  MW : mw, megawatt, megawatts
  GW : gw, gigawatt, gigawatts
  kWh : kwh
  km/h : kph
  mph : mph`);

/** Plurals that no rule makes singular. */
export const PLURALS: ReadonlyMap<string, string> = meanings(`
  person : people
  man : men
  woman : women
  child : children
  life : lives
  serviceman : servicemen
  aircraft : aircraft
  personnel : personnel
  house : houses
  base : bases
  case : cases
  cause : causes
  nurse : nurses
  horse : horses
  expense : expenses
  response : responses
  vehicle : vehicles`);

/** Before a bare number these make it a name, no figure: `Article 5`, `No. 10`. */
export const NUMBERED = `article section chapter paragraph clause no number page resolution order act title amendment route highway
  flight room channel grade level phase stage day group unit brigade division regiment battalion line figure table step type part boeing airbus
  protocol schedule rule q version size minute election ch`;

/** Reads `word value; word value`. */
function numbersOf(table: string): ReadonlyMap<string, number> {
  return new Map(
    lines(table)
      .map((line) => list(line))
      .map(([word = '', value = '']) => [word, Number(value)]),
  );
}

/** Reads lines of `meaning : form, form`, by form. */
function meanings(table: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines(table)) {
    const [meaning = '', forms = ''] = line.split(' : ');
    for (const form of forms.split(',')) found.set(form.trim(), meaning.trim());
  }
  return found;
}
