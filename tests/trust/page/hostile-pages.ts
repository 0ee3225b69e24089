import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineHost } from './define-host.ts';
import { eavesdrop, sabotage } from './in-page.ts';
import { PROBE_PAGES } from './probe.ts';

const BRIEF = readFileSync(resolve(import.meta.dirname, '../../site/brief.html'), 'utf8');

const withFirst = (script: () => void): { body: string } => ({
  body: BRIEF.replace('<head>', `<head><script>(${script})();</script>`),
});

/** Elements that are called as what scripts ask a document for. */
const NAMES = [
  ...['body', 'head', 'querySelector', 'createElement', 'documentElement', 'defaultView', 'fonts'],
  'implementation',
];
const CLOBBERED = NAMES.map((name) => `<form name="${name}" id="${name}"><input name="nodeType"></form>`);

/** Frames that go from page to page, each of which may be news. */
const FRAMES = '<iframe src="/brief.html" width="600" height="300"></iframe>'.repeat(3);

/** Served beside the sample site. */
export const ATTACKING_PAGES = {
  ...PROBE_PAGES,
  '/eavesdrop.html': withFirst(eavesdrop),
  '/sabotage.html': withFirst(sabotage),
  '/defines.html': withFirst(defineHost),
  '/clobbered.html': { body: BRIEF.replace('</main>', `</main>${CLOBBERED.join('')}`) },
  '/frames.html': { body: BRIEF.replace('</main>', `</main>${FRAMES}`) },
};
