import type { VNode } from 'preact';
import type { Settings } from '../../utils/settings.ts';

/** As `scripts/take-pictures.ts` takes them, in CSS pixels. */
const SIZE = { marks: [560, 340], card: [560, 480], panel: [360, 480] } as const;

/** When the dark one is shown. */
const DARK: Readonly<Record<Settings['theme'], string>> = {
  system: '(prefers-color-scheme: dark)',
  light: 'not all',
  dark: 'all',
};

/** A picture of the extension at work, in the reader's theme. */
export function ThemedPicture({
  name,
  theme,
  alt,
}: {
  readonly name: keyof typeof SIZE;
  readonly theme: Settings['theme'];
  readonly alt: string;
}): VNode {
  const [width, height] = SIZE[name];
  return (
    <picture>
      <source srcset={`/pictures/${name}-dark.png`} media={DARK[theme]} />
      <img src={`/pictures/${name}-light.png`} alt={alt} width={width} height={height} />
    </picture>
  );
}
