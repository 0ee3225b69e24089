import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseCommand } from '../../utils/page/pause-command.ts';
import type { Running } from '../../utils/page/runs-here.ts';
import { Icon } from '../icon.tsx';
import { whereWords } from './where-words.ts';
import './pause-menu.css';

interface Choice {
  readonly command: PauseCommand;
  readonly name: string;
}

/** What can be chosen: pausing where it runs, resuming where it does not; of a site only where there is one. */
function choicesOf(running: Running, site: string | null): readonly Choice[] {
  const ofSite = (command: PauseCommand, name: (site: string) => string): readonly Choice[] =>
    site === null ? [] : [{ command, name: name(site) }];
  const always = ofSite('always-here', (name) => i18n.t('where.alwaysHere', [name]));
  if (running.runs === 'no') {
    return running.because === 'not-allowed' ? always : [{ command: 'resume', name: i18n.t('where.resume') }];
  }
  return [
    ...ofSite('pause-here', (name) => i18n.t('where.pauseHere', [name])),
    { command: 'pause-hour', name: i18n.t('where.pauseHour') },
    { command: 'pause-everywhere', name: i18n.t('where.pauseEverywhere') },
    ...(running.runs === 'always'
      ? ofSite('not-always-here', (name) => i18n.t('where.notAlwaysHere', [name]))
      : always),
  ];
}

/** Whether the page is read, and the ways to change that: a button with a list that opens under it. */
export function PauseMenu({
  running,
  site,
  onChoose,
}: {
  readonly running: Running;
  readonly site: string | null;
  readonly onChoose: (command: PauseCommand) => void;
}): VNode {
  const list = useRef<HTMLDivElement>(null);
  const stopped = running.runs === 'no';
  const name = i18n.t(stopped ? 'where.menuPaused' : 'where.menu');
  return (
    <>
      <button
        type="button"
        class={stopped ? 'icon-button pause-button stopped' : 'icon-button pause-button'}
        aria-label={name}
        title={whereWords(running, site)}
        popoverTarget="pause-menu"
      >
        <Icon name={stopped ? 'play' : 'pause'} />
      </button>
      {/* The browser closes it on Escape or a press elsewhere, and gives the focus back. */}
      <div id="pause-menu" class="pause-menu" popover="auto" ref={list}>
        <p class="pause-state">{whereWords(running, site)}</p>
        {choicesOf(running, site).map(({ command, name: words }) => (
          <button
            key={command}
            type="button"
            onClick={() => {
              list.current?.hidePopover();
              onChoose(command);
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </>
  );
}
