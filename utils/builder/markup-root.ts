/** What a text of markup begins with. */
export interface MarkupRoot {
  /** The name of its first element, as it stands; empty where there is none so far. */
  readonly name: string;
  /** Whether it begins with an XML declaration. */
  readonly isDeclared: boolean;
  /** Whether a document type says that it is HTML. */
  readonly isHtml: boolean;
}

/** The longest name that is looked for. */
const LONGEST_NAME = 100;

/** The first element behind declarations, comments and the document type; null where the text is no markup. */
export function markupRoot(head: string): MarkupRoot | null {
  let isHtml = false;
  let at = pastSpace(head, 0);
  const isDeclared = /^<\?xml\s/.test(head.slice(at, at + 6));
  while (head[at] === '<') {
    const past = pastDeclaration(head, at);
    if (past === at) {
      const [, name = ''] = /^<([a-z][\w:.-]*)/i.exec(head.slice(at, at + LONGEST_NAME)) ?? [];
      return name === '' && !isHtml ? null : { name, isDeclared, isHtml };
    }
    isHtml ||= /^<!doctype\s+html\b/i.test(head.slice(at, at + LONGEST_NAME));
    at = pastSpace(head, past);
  }
  return isHtml ? { name: '', isDeclared, isHtml } : null;
}

/** Behind the comment, instruction or document type that begins here; the same place where none does. */
function pastDeclaration(head: string, at: number): number {
  if (head.startsWith('<?', at)) return pastEnd(head, '?>', at);
  if (head.startsWith('<!--', at)) return pastEnd(head, '-->', at);
  if (!head.startsWith('<!', at)) return at;
  const end = head.indexOf('>', at);
  const subset = head.indexOf('[', at);
  // `<!DOCTYPE rss [ … ]>` has others in it.
  if (subset < 0 || (end >= 0 && end < subset)) return pastEnd(head, '>', at);
  return pastEnd(head, '>', pastEnd(head, ']', subset));
}

function pastEnd(head: string, end: string, from: number): number {
  const at = head.indexOf(end, from);
  return at < 0 ? head.length : at + end.length;
}

function pastSpace(head: string, from: number): number {
  let at = from;
  while (at < head.length && head.charCodeAt(at) <= 32) at++;
  return at;
}
