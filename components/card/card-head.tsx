import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';

/** The name, what keeps the card or closes it, and between them what else there is to choose. */
export function CardHead({
  nameId,
  name,
  pinned,
  onPin,
  onClose,
  children,
}: {
  readonly nameId: string;
  readonly name: string;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <header class="card-head">
      <h1 id={nameId} class="card-name">
        {name}
      </h1>
      <button
        type="button"
        class="icon-button"
        aria-pressed={pinned}
        aria-label={i18n.t('card.pin')}
        title={i18n.t(pinned ? 'card.unpin' : 'card.pin')}
        onClick={() => onPin(!pinned)}
      >
        <Icon name="pin" />
      </button>
      {children}
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('card.close')}
        title={i18n.t('card.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
