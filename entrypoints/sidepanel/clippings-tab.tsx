import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClippingDraft, ClippingId } from '../../utils/reader/clipping.ts';

interface ClippingsTabProps {
  readonly clipping: ClippingId | null;
  readonly takeDraft: () => ClippingDraft | null;
}

/** The panel's *Clippings*: a part of its own, so that the panel's first paint does not wait for it. */
export function ClippingsTab(props: ClippingsTabProps): VNode | null {
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType<ClippingsTabProps> } | null>(null);
  useEffect(() => {
    void import('./clippings-screen.tsx').then((part) => setLoaded({ Screen: part.default }));
  }, []);
  return loaded === null ? null : <loaded.Screen {...props} />;
}
