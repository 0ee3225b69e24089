/** A line that starts like this belongs to the page, not to the article, if it is short. */
export const FURNITURE_STARTS: readonly RegExp[] = [
  /^(?:read|see|watch|listen|look)(?:\s+(?:also|more|next|now|here|on))*\s*[:\-–—|]/i,
  /^also (?:read|see|watch)\b/i,
  /^(?:read|see) (?:also|more)\b(?!.*[.!?]$)/i,
  /^(?:photos?|pictures?|images?|videos?|illustration|graphics?|infographic|cover|credits?|caption)(?:\s+(?:by|from|credits?|courtesy(?: of)?|source))?\s*[:/©]/i,
  /^(?:photo|image|picture|video) (?:by|courtesy|credit)\b(?!.*[.!?]$)/i,
  /^(?:sources?|via|tags?|topics?|keywords|filed under|categor(?:y|ies)|related|more|more on (?:this|the) (?:story|topic)|recommended|trending|editor['’]?s? (?:note|picks?)|explainer|opinion|updated|published|posted|last (?:updated|modified))\s*:/i,
  /^\(?(?:ap|afp|epa|reuters|getty)\s+(?:photo|images?)\b(?!.*[.!?]$)/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted)\b/i,
  /^(?:sign up (?:for|to)|subscribe (?:to|now|today)|follow (?:us|@|[\w\s]{1,30} on (?:twitter|facebook|x|telegram|instagram))|join us on|like us on|share (?:this|on)|click here|download (?:our|the) app)\b/i,
  /^(?:©|\(c\)\s|copyright\b)/i,
  /^all rights reserved\b/i,
  // A byline: `By Anna Brandel and Peter Marsh`.
  /^(?:By|BY)\s+\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:and\s+|&\s+)?\p{Lu}[\p{L}.'’-]+){1,6}$/u,
  /^if you (?:notice|find|see|spot) an? (?:error|mistake|typo)\b/i,
];

/** A whole line that says that what follows is a list of teasers. */
export const TEASER_HEADINGS =
  /^(?:you (?:may|might) (?:also|be) (?:like|interested(?: in)?)|related (?:articles?|stories|news|content|topics?|posts?|links?|coverage)|(?:more|most) (?:read|popular|viewed|from .{1,40}|stories|news|on this(?: (?:story|topic))?)|(?:recommended|suggested)(?: (?:for you|reading|stories|articles))?|read (?:also|more|next)|see also|up next|don['’]t miss|trending(?: now)?|latest (?:news|stories)|popular (?:now|stories)|around the web|what to read next|top stories|editor['’]?s['’]? (?:picks?|choice))\s*:?$/i;
