import type { Signal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import type { Settings } from '../utils/settings.ts';
import { SettingsContext } from './settings-context.ts';

/** Lets the views inside show themselves by the settings, and anew when those change. */
export function WithSettings({
  settings,
  children,
}: {
  readonly settings: Signal<Settings>;
  readonly children: ComponentChildren;
}): VNode {
  return <SettingsContext.Provider value={settings.value}>{children}</SettingsContext.Provider>;
}
