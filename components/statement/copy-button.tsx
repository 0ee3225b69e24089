import type { VNode } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import { SettingsContext } from '../settings-context.ts';
import { type Citable, citationOf } from './citation.ts';
import { copyText } from './copy-text.ts';

/** How long “Copied” stands: long enough to be read, in milliseconds. */
const SAID_FOR = 2_000;

/** Copies a statement with its source in the reader's format, and says whether that went well. */
export function CopyButton({
  statement,
  small = false,
}: {
  readonly statement: Citable;
  /** An icon alone, where there is no room for its words. */
  readonly small?: boolean;
}): VNode {
  const { citation } = useContext(SettingsContext);
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (): void => {
    copyText(citationOf(statement, citation)).then((copied) => setSaid(copied ? 'copied' : 'refused'));
  };
  const name = i18n.t('statement.copy');
  return (
    <span class={small ? 'copy small' : 'copy'}>
      {small ? (
        <button type="button" class="icon-button copy-icon" aria-label={name} title={name} onClick={copy}>
          <Icon name="copy" />
        </button>
      ) : (
        <button type="button" onClick={copy}>
          {name}
        </button>
      )}
      <span role="status" class="copy-said">
        {said !== null && i18n.t(`statement.${said}`)}
      </span>
    </span>
  );
}
