import type { VNode } from 'preact';

/** Drawn on 16 by 16, one line width, in the colour of the text around. */
const PATHS = {
  pin: 'M6 1.8h4 M6.6 1.8v4.4L4.6 9h6.8l-2-2.8V1.8 M8 9v5.2',
  close: 'M3.5 3.5l9 9 M12.5 3.5l-9 9',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  outward: 'M6 3.5H3.5v9h9V10 M9 3.5h3.5V7 M12.3 3.7L7.5 8.5',
  more: 'M2.5 8a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0 M7.3 8a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0 M12.1 8a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0',
  copy: 'M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3',
  clip: 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z',
  edit: 'M3 13l.6-2.8L10.8 3L13 5.2L5.8 12.4z',
  check: 'M3.5 8.5l3 3l6-7',
  pause: 'M5.5 3v10 M10.5 3v10',
  play: 'M5 3l7.5 5L5 13z',
  options: 'M2.5 4.5h7 M12.5 4.5h1 M11 3v3 M2.5 11.5h1 M6.5 11.5h7 M5 10v3',
  record: 'M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6 M8 6.6a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture without a name of its own: whatever it stands in is named in words. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
