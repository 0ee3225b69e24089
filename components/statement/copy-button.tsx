import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusStatement } from '../../utils/model.ts';
import { citationOf } from './citation.ts';

/** How long “Copied” stands: long enough to be read, in milliseconds. */
const SAID_FOR = 2_000;

/** Copies a statement with its source, and says whether that went well. */
export function CopyButton({ statement }: { readonly statement: CorpusStatement }): VNode {
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (): void => {
    navigator.clipboard.writeText(citationOf(statement)).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {i18n.t('statement.copy')}
      </button>
      <span role="status" class="soft">
        {said !== null && i18n.t(`statement.${said}`)}
      </span>
    </>
  );
}
