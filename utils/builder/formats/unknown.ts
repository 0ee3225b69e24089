import { markupRoot } from '../markup-root.ts';

/** What files that hold no text to read begin with, and what people call them. */
const MARKS: readonly (readonly [mark: string, name: string])[] = [
  ['%PDF-', 'a PDF: save its text'],
  ['{\\rtf', 'a rich text document: save it as text or HTML'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document: save it as text or HTML'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture, a sound or a film'],
  ['ID3', 'a sound'],
  ['SQLite format 3', 'a database'],
  ['7z\u00bc\u00af', 'an archive: unpack it'],
  ['Rar!', 'an archive: unpack it'],
  ['\u007fELF', 'a program'],
  ['BZh', 'an archive: unpack it'],
  ['\u00fd7zXZ', 'an archive: unpack it'],
];

/** What a file is that cannot be read, in a few words; null where it may be text. */
export function unknownFormat(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  // Latin-1 in the web's sense is windows-1252: compare bytes, not letters.
  const letters = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  return MARKS.find(([mark]) => start.startsWith(mark) || letters.startsWith(mark))?.[1] ?? null;
}

/** XML of a kind that is not known: its root element; null where it is none. */
export function unknownXml(head: string): string | null {
  const root = markupRoot(head);
  return root?.isDeclared === true && root.name !== '' ? root.name : null;
}
