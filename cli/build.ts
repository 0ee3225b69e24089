import { BUNDLE_FLAGS } from './bundle-flags.ts';
import type { Command } from './command.ts';
import { previewSources } from './preview-sources.ts';
import { saveRecipe, withRecipe } from './recipe.ts';
import { runBuild } from './run-build.ts';

const flags = {
  ...BUNDLE_FLAGS,
  type: { value: true },
  column: { value: true, many: true },
  preview: { value: false },
  recipe: { value: true },
  'save-recipe': { value: true },
  jobs: { value: true, short: 'j' },
  cache: { value: true },
  'no-cache': { value: false },
} as const;

export const buildCommand: Command = {
  name: 'build',
  help: `on-record build INPUT… -o FILE [options]

Makes a bundle from what you have. INPUT is a file, a folder, a pattern such as '2026/*.html', or - for standard
input. What a file is, is told by its content, not by its name:

  articles      plain text, Markdown, HTML as saved from a browser, WARC, RSS, Atom, JSON Feed
  rows          JSON Lines, JSON, CSV with a header (see below)
  statements    ClaimReview (JSON-LD), ParlaMint (TEI)
  people        Popolo (people, organisations, memberships)
  built before  a bundle, a part of one (--shard)

Any of them may be compressed with gzip. Rows say what they are; absent fields may be left out:

  {"type": "document", "id", "text" or "html", "url"?, "title"?, "outlet"?, "published"?, "authors"?}
  {"type": "statement", "id", "text", "speaker"?: {"name", "role"?, "institution"?, "country"?}, "said"?,
   "url"?, "outlet"?, "title"?}

A folder may hold a manifest.json that says what its files do not: see seeds/manifest.json of the project.

  -o, --output FILE     the bundle to write
  --id ID               what the bundle is called by machines (default: from the name)
  --name NAME           what it is called by readers (default: from the input)
  --publisher NAME      who answers for it
  --licence TEXT        what may be done with it

How rows are read
  --type TYPE           what rows without a type are: document or statement
  --column FIELD=NAME   the column, or member, that a field is in: --column text=Body; as often as needed
  --preview             show the first rows as they are understood, and build nothing

What is taken
  --since DATE, --until DATE   what appeared, or was said, from and up to then; undated sources are left out
  --language CODE       only what is in it, or in no language that can be told; may be given several times
  --outlet NAME         only what appeared there; what names no outlet is taken to have. May be given several times
  --exclude FILE        a line each: an id, an address, a site or an outlet to leave out
  --aliases FILE        a line each: a name, and its other spellings behind commas

How it runs
  --recipe FILE         options and inputs from a file; what the command line gives comes before it
  --save-recipe FILE    keep the options and inputs of this command line
  --shard               write a part of a bundle, for “on-record merge”: lines, before people are joined
  -j, --jobs N          threads (default: one a core)
  --cache FOLDER        where to remember what was read (default: .FILE.cache beside the bundle)
  --no-cache            remember nothing
  --strict              exit status 1 where anything was skipped

Prints one JSON object about what was built; what was skipped goes to standard error, with why. The same input gives
the same bytes. SOURCE_DATE_EPOCH sets the date of creation, which otherwise is the newest date of the input.

  on-record build articles/ -o herald.zip --name "Herald 2026" --publisher "The Herald"
  on-record build speeches.csv -o speeches.zip --type statement --column text=Quote --column speaker=Who
`,
  flags,
  async run(given, world) {
    const args = await withRecipe(given, flags);
    const save = args.value('save-recipe');
    if (save !== null) await saveRecipe(save, args, flags);
    if (args.has('preview')) return previewSources(args, world);
    return runBuild(args, world, { command: 'build', inputs: 'a file, a folder, or -' });
  },
};
