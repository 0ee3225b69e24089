import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { Notice } from './notice.tsx';
import type { PageLook } from './panel-state.ts';

/** A page that has nothing to show, each reason in its own words. */
export function LookNotice({ look }: { readonly look: Exclude<PageLook, { state: 'read' }> }): VNode {
  switch (look.state) {
    case 'loading':
    case 'reading':
      return <Notice late title={i18n.t('panel.reading')} />;
    case 'not-news':
      return <Notice title={i18n.t('panel.notNews')} more={i18n.t('panel.notNewsMore')} />;
    case 'no-access':
      return <Notice title={i18n.t('panel.noAccess')} more={i18n.t('panel.noAccessMore')} />;
    case 'pdf':
      return <Notice title={i18n.t('panel.pdf')} more={i18n.t('panel.pdfMore')} />;
    case 'not-there':
      return <Notice title={i18n.t('panel.notThere')} more={i18n.t('panel.notThereMore')} />;
    case 'failed':
      return <Notice failed title={i18n.t('panel.failed')} more={look.message} />;
  }
}
