import type { Settings } from '../utils/settings.ts';

/** The part of the settings that every surface obeys; `components/tokens.css` reads what is set here. */
export type Look = Pick<Settings, 'theme' | 'textSize'>;

/** Gives a document the reader's theme and text size. */
export function applyLook(root: HTMLElement, { theme, textSize }: Look): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  if (textSize === 1) delete root.dataset.text;
  else root.dataset.text = String(textSize);
}
