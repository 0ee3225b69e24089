import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClippingId } from '../../utils/reader/clipping.ts';
import type { PanelClips } from './panel-clips.ts';

export interface ClippingsTabProps {
  /** The one to be unfolded; null for none. */
  readonly clipping: ClippingId | null;
  readonly clips: PanelClips;
}

/** The panel's *Clippings*: a part of its own, so that the panel's first paint does not wait for it. */
export function ClippingsTab(props: ClippingsTabProps): VNode | null {
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType<ClippingsTabProps> } | null>(null);
  useEffect(() => {
    void import('./clippings-screen.tsx').then((part) => setLoaded({ Screen: part.default }));
  }, []);
  return loaded === null ? null : <loaded.Screen {...props} />;
}
