import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// Runs the bundled command line that lies beside this file, from the compiled code that V8 made of it before.
//
// Node's own compile cache keeps what is compiled when a module is loaded; the functions that read an article are
// compiled when they first run, which takes a third of the first article's time. So the build runs the command
// line once with ON_RECORD_KEEP_CODE set, and what V8 has compiled by the end of that run is written beside each
// script. Another version of V8 refuses it and compiles anew. V8 tells by a script's length whether code belongs
// to it, so that the two are only ever made together, by the build.

// Machine code is made of what has run 4,000 times rather than 400, and made anew with more effort (TurboFan) of what
// has run 100,000 times after that rather than 3,000: making it costs processor time on threads of its own, more than
// it gains before that. 161 articles took 1.8 s of processor time and take 1.3, and ten times as many are read no
// slower. The same goes for a long loop (`osr`): of htmlparser2's over a page, machine code made early knows half of
// what markup holds and is thrown away again and again; 47 pages take 3 % less than where it is made after 1,000 turns.
// Flags are of one version of V8.
const RUNS_BEFORE = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=4000',
  '--invocation-count-for-turbofan=100000',
  '--invocation-count-for-osr=20000',
];
if (process.versions.v8.startsWith('13.')) for (const flag of RUNS_BEFORE) setFlagsFromString(flag);

const folder = import.meta.dirname;
const fromNode = createRequire(import.meta.url);
/** Whether to write down at the end what was compiled. */
const keep = process.env.ON_RECORD_KEEP_CODE === '1';
/** By file name. */
const modules = new Map();
/** Scripts that ran, by where their code is kept. */
const ran = new Map();
if (keep)
  process.on('exit', () => {
    for (const [path, script] of ran) writeFileSync(path, script.createCachedData());
  });

/** A script's exports, and of scripts that it asks for in turn; of Node's modules too. */
function load(name) {
  if (!name.startsWith('./')) return fromNode(name);
  const known = modules.get(name);
  if (known) return known.exports;
  const path = `${folder}/${name.slice(2)}`;
  const code = `${path}.code`;
  const script = new Script(`(function (module, exports, require) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    cachedData: keep ? undefined : codeKept(code),
  });
  const module = { exports: {} };
  modules.set(name, module);
  script.runInThisContext()(module, module.exports, load);
  ran.set(code, script);
  return module.exports;
}

function codeKept(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

load('./main.cjs');
