/**
 * English words that say nothing of what a statement is about, also as they stand where an apostrophe was lost
 * (`weve`, `thats`). Negation is kept out of the terms too: it is compared as such, see `negation.ts`.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all am an and any are arent as at be because been before being below between both but
  by can cant cannot could couldnt did didnt do does doesnt doing dont down during each few for from further had
  hadnt has hasnt have havent having he hed hell her here heres hers herself hes him himself his how hows i id if
  ill im in into is isnt it itd itll its itself ive making me more most much must my myself no nor not now of off
  oh ok on one or ought our ours ourselves out over s saw see she shed shes should shouldnt so some t than that
  thatll thats the their theirs them themselves then there theres these they theyd theyll theyre theyve this those
  through to too u uh um under until up upon us via was wasnt we wed went were werent weve what whats when whens
  where wheres which while who whom whos why whys will with wont would wouldnt yeah yes yet you youd youll your
  youre yours yourself yourselves youve re ve ll d m o don didn doesn isn wasn aren won couldn wouldn shouldn hasn
  haven hadn amp rt`
    .split(/\s+/u)
    .filter(Boolean),
);
