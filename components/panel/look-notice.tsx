import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from './notice.tsx';
import type { PageLook } from './page-look.ts';
import { WhereContext } from './where-context.ts';
import { whyStopped } from './where-words.ts';

/** A page that has nothing to show, each reason in its own words, with the way out where there is one. */
export function LookNotice({ look }: { readonly look: Exclude<PageLook, { state: 'read' }> }): VNode {
  const where = useContext(WhereContext);
  const site = where?.site ?? null;
  const always =
    site === null ? null : (
      <Way label={i18n.t('where.alwaysHere', [site])} onClick={() => where?.onChoose('always-here')} />
    );
  const onGrant = where?.onGrant ?? null;
  if (onGrant !== null && (look.state === 'no-access' || look.state === 'not-there')) {
    return (
      <Notice title={i18n.t('where.noGrant')} more={i18n.t('where.noGrantMore')}>
        <Way label={i18n.t('where.grant')} onClick={onGrant} />
      </Notice>
    );
  }
  switch (look.state) {
    case 'loading':
    case 'reading':
      return <Notice late title={i18n.t('panel.reading')} />;
    case 'not-news':
      return (
        <Notice title={i18n.t('panel.notNews')} more={i18n.t('panel.notNewsMore')}>
          {always}
        </Notice>
      );
    case 'stopped':
      return (
        <Notice title={whyStopped(look.why, site)} more={i18n.t('where.more')}>
          {look.why.because === 'not-allowed' ? (
            // A file, or the sample page, is of no site that a list could name.
            (always ?? (where && <Way label={i18n.t('where.options')} onClick={where.onOptions} />))
          ) : (
            <Way label={i18n.t('where.resume')} onClick={() => where?.onChoose('resume')} />
          )}
        </Notice>
      );
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

function Way({ label, onClick }: { readonly label: string; readonly onClick: () => void }): VNode {
  return (
    <p>
      <button type="button" class="strong-button" onClick={onClick}>
        {label}
      </button>
    </p>
  );
}
