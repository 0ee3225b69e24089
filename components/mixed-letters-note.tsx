import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { mixesLetters } from './words/mixed-letters.ts';

/** What is said beside a name whose letters may deceive the eye; nothing beside any other. */
export function MixedLettersNote({ name }: { readonly name: string }): VNode | null {
  return mixesLetters(name) ? <p class="mixed-letters">{i18n.t('name.mixedLetters')}</p> : null;
}
