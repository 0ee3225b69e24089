import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** Where files are dropped or chosen. The whole page takes a drop; here it is said and the keyboard's way lies. */
export function DropZone({
  over,
  onFiles,
}: {
  /** A file is held over the page. */
  readonly over: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={over ? 'drop-zone over' : 'drop-zone'}>
      <p class="drop-title">{i18n.t('library.drop')}</p>
      <p class="soft">{i18n.t('library.dropMore')}</p>
      <button type="button" class="strong-button" onClick={() => input.current?.click()}>
        {i18n.t('library.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={i18n.t('library.choose')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // Choosing the same file again must tell again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
