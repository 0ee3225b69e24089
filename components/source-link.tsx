import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { openableHost } from './words/openable-host.ts';

/** The link to where something was printed, called by its host; nothing for an address that cannot be opened. */
export function SourceLink({ url }: { readonly url: string | null }): VNode | null {
  const host = openableHost(url);
  if (host === null || url === null) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={i18n.t('source.openArticle', [host])}>
      {host}
    </a>
  );
}
