import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/settings.ts';
import { Icon } from '../icon.tsx';
import { ThemedPicture } from './themed-picture.tsx';
import './welcome.css';

export interface WelcomeProps {
  readonly theme: Settings['theme'];
  /** Asks the browser for the permission that it withholds; null where it does not. */
  readonly onGrant: (() => void) | null;
  /** Opens the sample page. */
  readonly onTry: () => void;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
}

/** What it does, in three pictures; what it can see; and where to try it. Shown once, after the installation. */
export function WelcomeView({ theme, onGrant, onTry, onLibrary, onOptions }: WelcomeProps): VNode {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>
          <Icon name="record" />
          {i18n.t('extension.name')}
        </h1>
        <p class="welcome-lead">{i18n.t('welcome.lead')}</p>
      </header>
      {onGrant !== null && (
        <section class="welcome-grant" aria-labelledby="grant">
          <h2 id="grant">{i18n.t('where.noGrant')}</h2>
          <p>{i18n.t('where.noGrantMore')}</p>
          <button type="button" class="strong-button" onClick={onGrant}>
            {i18n.t('where.grant')}
          </button>
        </section>
      )}
      <ol class="welcome-steps">
        <Step name="marks" theme={theme} alt={i18n.t('welcome.marksAlt')} title={i18n.t('welcome.marks')}>
          {i18n.t('welcome.marksMore')}
        </Step>
        <Step name="card" theme={theme} alt={i18n.t('welcome.cardAlt')} title={i18n.t('welcome.card')}>
          {i18n.t('welcome.cardMore')}
        </Step>
        <Step name="panel" theme={theme} alt={i18n.t('welcome.panelAlt')} title={i18n.t('welcome.panel')}>
          {i18n.t('welcome.panelMore')}
        </Step>
      </ol>
      <section class="welcome-part" aria-labelledby="try">
        <h2 id="try">{i18n.t('welcome.try')}</h2>
        <p>{i18n.t('welcome.tryMore')}</p>
        <button type="button" class="strong-button" onClick={onTry}>
          {i18n.t('welcome.tryOpen')}
        </button>
      </section>
      <section class="welcome-part" aria-labelledby="corpus">
        <h2 id="corpus">{i18n.t('welcome.corpus')}</h2>
        <p>{i18n.t('welcome.corpusMore')}</p>
        <button type="button" class="plain-button" onClick={onLibrary}>
          {i18n.t('library.open')}
        </button>
      </section>
      <section class="welcome-part" aria-labelledby="sees">
        <h2 id="sees">{i18n.t('welcome.sees')}</h2>
        <ul>
          <li>{i18n.t('welcome.seesPages')}</li>
          <li>{i18n.t('welcome.seesStays')}</li>
          <li>{i18n.t('welcome.seesMarks')}</li>
          <li>{i18n.t('welcome.seesPause')}</li>
        </ul>
        <button type="button" class="plain-button" onClick={onOptions}>
          {i18n.t('where.options')}
        </button>
      </section>
    </main>
  );
}

function Step({
  name,
  theme,
  alt,
  title,
  children,
}: {
  readonly name: 'marks' | 'card' | 'panel';
  readonly theme: Settings['theme'];
  readonly alt: string;
  readonly title: string;
  readonly children: string;
}): VNode {
  return (
    <li class="welcome-step">
      <ThemedPicture name={name} theme={theme} alt={alt} />
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </li>
  );
}
