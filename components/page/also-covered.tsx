import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { BundleId, DocumentRow } from '../../utils/model.ts';
import { Dotted } from '../dotted.tsx';
import type { Asked } from '../panel/asked.ts';
import { formatDate } from '../words/dates.ts';
import { openableHost } from '../words/openable-host.ts';
import { Section } from './section.tsx';
import './also-covered.css';

/** Another article of the corpus that tells the page's story. */
export interface OtherArticle {
  readonly bundle: { readonly id: BundleId; readonly name: string };
  readonly document: Omit<DocumentRow, 'entities' | 'fingerprint'>;
}

/** Other coverage of the page's story; nothing is shown where there is none. */
export function AlsoCovered({
  covered,
}: {
  readonly covered: Asked<readonly OtherArticle[]> | null;
}): VNode | null {
  if (covered?.state !== 'answered' || covered.value.length === 0) return null;
  return (
    <Section id="covered" title={i18n.t('covered.title')} count={covered.value.length}>
      <ol>
        {covered.value.map(({ bundle, document }) => (
          <li key={`${bundle.id} ${document.id}`} class="covered-entry">
            <ArticleTitle document={document} />
            <p class="source-line">
              <Dotted>
                <span class="source-outlet">
                  {document.outlet ?? openableHost(document.url) ?? i18n.t('source.noOutlet')}
                </span>
                <span>{formatDate(document.published)}</span>
                <span class="source-name" title={i18n.t('source.fromBundle', [bundle.name])}>
                  {bundle.name}
                </span>
              </Dotted>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function ArticleTitle({ document }: Pick<OtherArticle, 'document'>): VNode {
  const { url, title } = document;
  const words = title ?? i18n.t('panel.untitled');
  if (url === null || openableHost(url) === null)
    return (
      <p class="covered-title" lang={document.language ?? undefined}>
        {words}
      </p>
    );
  return (
    <p class="covered-title" lang={document.language ?? undefined}>
      <a href={url} target="_blank" rel="noopener noreferrer" title={openableHost(url) ?? undefined}>
        {words}
      </a>
    </p>
  );
}
