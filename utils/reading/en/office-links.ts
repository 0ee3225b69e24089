/** Small words between a person and an office that make it theirs: `, who is the`, `, currently`, `was`. */
export const LINKS = `who is was are were the a an become became becomes as serves served serving serve now currently then also our his her its their
  has been had have be being appointed named elected re-elected reelected new newly country's nation's former ex late acting outgoing
  will would to expected set due about nominated nominates tapped designated chosen picked selected promoted confirmed reappointed installed
  sworn in took takes taken taking take over office up duties works worked working continues continued returned returns
  resigned resigns resign quit quits stepped steps step stepping down aside retired retires left leave leaves dismissed sacked fired removed ousted
  his her from post position job role replaced succeeded unanimously recently previously formally officially briefly again once
  this last on monday tuesday wednesday thursday friday saturday sunday week month year today yesterday`;

/** Those of the words that make the office that of the name right in front: at least one is between. */
export const LINKING = 'is was are were became become becomes as serves served serve been be being sworn';

/** Those that may stand alone behind a comma: `, now the`, `, newly elected`. */
export const DESCRIBING = `who the a an now currently then also our his her its their country's nation's former ex late acting outgoing new newly
  has been had appointed named elected re-elected reelected chosen picked promoted confirmed reappointed installed nominated designated recently`;

/** Those that say that it is no longer held. */
export const LEAVING = `resigned resigns quit quits stepped steps retired retires left leaves dismissed sacked fired removed ousted replaced succeeded`;

/** Those that say that it is not held yet; before a verb of leaving, that it still is. */
export const COMING = 'will would to expected set due about nominated nominates tapped designated';

/** Those that a `to` goes with: `is to become`, `was chosen to be`. */
export const LEADS_TO =
  'is are was expected set due about nominated tapped designated chosen picked selected appointed elected sworn';

/** Before a person and an office: `named Brandel foreign minister`, `appointed Brandel as`. */
export const APPOINTING = `named names naming appointed appoints appoint appointing elected elects elect re-elected reelected chose picked
  made installed confirmed promoted reappointed`;
export const NOMINATING =
  'nominated nominates nominate nominating tapped taps proposed proposes proposing designated';
export const DISMISSING =
  'dismissed dismisses dismissing dismiss sacked sacks sacking fired fires firing removed removes ousted ousts';
/** `Brandel replaces Osterhaut as`. */
export const REPLACING = 'replaces replaced replace replacing succeeds succeeded succeed succeeding';

/** Verbs of heading a body: `who heads the ministry`; the past of each says that it is over. */
export const HEADS_NOW = 'heads leads chairs runs directs';
export const HEADED = 'headed led chaired ran directed';
/** Behind `has`, `will` or `to`. */
export const TO_HEAD = 'head lead chair run direct';
/** Before `over`: `took over the ministry`. */
export const TAKES_OVER = 'took takes taken';
