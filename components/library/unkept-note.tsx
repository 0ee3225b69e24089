import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Unkept } from '../../utils/messages/unkept.ts';

const WORDS = { corpus: 'library.unkeptCorpus', settings: 'library.unkeptSettings' } as const;

/** What the browser refuses to keep, a sentence each; nothing where it keeps all. */
export function UnkeptNote({ what }: { readonly what: readonly Unkept[] }): VNode {
  return (
    <>
      {what.map((each) => (
        <p key={each} class="failed" role="alert">
          {i18n.t(WORDS[each])}
        </p>
      ))}
    </>
  );
}
