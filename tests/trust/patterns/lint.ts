import { findPatterns } from './find-patterns.ts';
import { judge } from './suite.ts';

/** Part of `npm run lint`: exit status 1 where a regular expression of what ships may take long over a text made for it. */
const { losses } = judge(findPatterns().literals);
for (const loss of losses) console.error(loss);
if (losses.length > 0) process.exitCode = 1;
