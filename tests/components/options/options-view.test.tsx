import { beforeEach, describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/options-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings.ts';
import { drawn, texts } from '../render.ts';
import { speak } from '../strings.ts';

const view = (over: Partial<Settings> = {}): Element =>
  drawn(
    <OptionsView
      settings={{ ...DEFAULT_SETTINGS, ...over }}
      said=""
      onChange={() => undefined}
      onTry={() => undefined}
    />,
  );

describe('The options', () => {
  beforeEach(() => speak('en'));

  it('have a control for every setting but the pause, which is shown while it lasts', () => {
    const fields = view().querySelectorAll('.option-field');
    expect(fields.length).toBe(Object.keys(DEFAULT_SETTINGS).length - 1);
    expect(texts(view(), '.option-pause')).toEqual([]);
    expect(texts(view({ pausedUntil: 'forever' }), '.option-pause')).toEqual(['Paused everywhereResume']);
  });

  it('ask for no dwell where only the held key opens the card', () => {
    const labels = texts(view({ hover: 'modifier' }), 'legend');
    expect(labels).not.toContain('Rest before it opens');
    expect(texts(view(), 'legend')).toContain('Rest before it opens');
  });

  it('say what marking names of the corpus gives away', () => {
    expect(texts(view(), '.option-note').join(' ')).toContain(
      'a page can find out which names your corpus holds',
    );
  });

  it.each([
    ['as they come, what the text gives away', {}, ['Rufus Firefly', 'Ministry of Bridges']],
    [
      'with names of the corpus, those too',
      { corpusMarks: true },
      ['Rufus Firefly', 'Ministry of Bridges', 'Chicolini'],
    ],
    ['without marks, nothing', { marks: false, corpusMarks: true }, []],
    ['without a name that is never marked', { neverMark: ['Rufus Firefly'] }, ['Ministry of Bridges']],
  ] as const)('show in the picture, %s', (_, over, marked) => {
    expect(texts(view(over), '.preview-mark')).toEqual(marked);
  });

  it('show a citation in the chosen format', () => {
    expect(texts(view(), '.preview-citation')[0]).toMatch(/^“Both bridges/);
    expect(texts(view({ citation: 'markdown' }), '.preview-citation')[0]).toMatch(/^> /);
  });

  it.each(['uk', 'lt'])('speak %s', (language) => {
    speak(language);
    expect(texts(view(), 'h1')[0]).not.toBe('On Record options');
    expect(texts(view(), 'legend')).not.toContain('Theme');
  });
});
