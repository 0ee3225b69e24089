/**
 * What gives a type of claim away, as words or phrases; a `*` at the end of a word stands for any ending.
 * `commitment` and `prediction` hold what decides alone; `will` and `would` go by their subject.
 */
export const CLAIM_PHRASES = {
  commitment: `plan to; plans to; planned to; planning to; plan for; pledg*; vow*; promis*; commit*; intends to; intend to; intended to;
    aims to; aim to; agreed to; agrees to; agree to; readiness to; ready to; willing to; undertak*; guarantee*; prepared to; obliged to;
    obligation to; decided to; is to provide; will continue to; set a goal; seeks to; seek to; target of; going to give; going to make`,
  prediction: `expected to; expects; expect; forecast*; predict*; likely; unlikely; projected; projections; is set to; are set to; could; might; may;
    by the end of; in the coming; going to; outlook; anticipat*; estimates that; would be; would have; on track to; is to; are to; about to`,
  accusation: `accus*; blam*; alleg*; guilty; violat*; lied; lying; lie; lies; war crime; war crimes; corrupt*; illegal*; fraud*; failed to; fails to; refus*; misled;
    mislead*; false; falsely; deceiv*; betray*; crime; crimes; criminal*; attack*; terroris*; aggress*; blackmail*; sabotag*; propaganda;
    responsible for; condemn*; denounc*; wrong; hypocri*; cheat*; steal*; stole; stolen; cover up; cover-up; genocide; abus*; threaten*; violated`,
  comparison: `more than; less than; fewer than; higher; lower; larger; smaller; bigger; greater; better; worse; stronger; weaker; longer; faster; fewer;
    highest; lowest; largest; smallest; biggest; greatest; best; worst; strongest; most; least; increas*; decreas*; rose; risen; rise; rising;
    fell; fallen; falling; dropp*; grew; grown; growing; growth; doubl*; tripl*; quadrupl*; halv*; record; compared; than; reduc*; cut; cuts; cutting;
    declin*; surg*; soar*; plung*; shrank; shrunk; gain*; lost; first time; never before; times as; twice as; half as; as many; as much; expand*; only country; same`,
  cause: `because; due to; caused by; cause of; causes; caused; causing; as a result; result of; resulted in; results in; led to; leads to; lead to; thanks to;
    bolstered by; therefore; owing to; consequence*; driven by; triggered by; helped by; stems from; reason why; reason for; that is why; in response to`,
} as const;

/** Subjects of `will` that decide what they will do: a commitment; of others it is a prediction. */
export const AGENTS =
  'i we he she they government ministry president parliament minister council union company alliance administration army forces';

/** Nouns of what is counted and published: jobs, prices, budgets, casualties. */
export const MEASURABLE = `job jobs tax taxes deficit deficits budget budgets economy economic unemployment wage wages income incomes price prices rate rates
  spending debt debts inflation gdp revenue revenues cost costs dollars money funding fund funds investment investments trade exports
  imports oil gas energy electricity percent percentage million millions billion billions trillion thousand thousands number numbers average level levels
  troops soldiers weapons missiles tanks casualties killed wounded refugees prisoners crime crimes murder deaths births population people
  votes vote voted bill bills law laws legislation treaty agreement sanctions aid loan loans insurance health schools students teachers workers
  families companies businesses factories farmers production capacity share shares salaries pensions welfare benefits nuclear years months
  government administration program programs policy proposal proposed record plan`;

/** First-person opinion and wish: what cannot be checked. */
export const OPINION = `think believe feel hope want wish guess love like appreciate know understand mean suppose agree disagree try`;

/** Words that judge, wish or oblige. */
export const NORMATIVE = `should must ought need needs let let's please good bad great important wonderful terrible fair unfair best right wrong better able
  thank thanks sorry yes no well would could can may might`;

/** Past forms that no rule gives. */
export const PAST = `was were had did been went came got gave took made said told knew thought saw found left lost kept held brought built bought
  spent sent led met ran began grew rose fell cut put set voted won became wrote stood understood paid sold broke chose drove fought
  heard lay read shot spoke struck taught threw withdrew inherited signed passed`;
