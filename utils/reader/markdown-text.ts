/**
 * What Markdown would take for its own: marks that could open emphasis, a link, code, a heading, a list or a character
 * reference; and what programs add to it: mathematics, comments (`%%`), highlights, and templates, which are run (`<%`, `{{`, `{%`).
 */
const MARKS = /[\\`*_[\]<>#|~!${]|&(?=#?\w+;)|(?<=[<{%])%|(?<==)=|^[-+](?=\s)|^\d+(?=[.)]\s)/gm;

/** Foreign text as Markdown that shows it as it is. */
export function markdownText(text: string): string {
  return text.replace(MARKS, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** An address that a closing bracket or a space does not cut off. */
export function markdownAddress(url: string): string {
  return url.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** A note of the reader's as it is, but that images become links and markup becomes text: nothing of it is loaded. */
export function markdownNote(note: string): string {
  return note.replace(/!(?=\[)/g, '\\!').replace(/<(?=[a-z/!?])/gi, '\\<');
}
