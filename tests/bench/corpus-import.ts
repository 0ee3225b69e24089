/** What changes a corpus: made ready when it is first needed, as in the extension's background. */
export { openBundle } from '../../utils/bundle/open-bundle.ts';
export { installBundle } from '../../utils/corpus/install-bundle.ts';
export { maintain } from '../../utils/corpus/maintain.ts';
