import { type Arguments, type Flags, UsageError } from './command.ts';
import { didYouMean } from './nearest-word.ts';

/** Parses what stands behind a command's name. `--flag=value` and `--flag value` are the same; `--` ends flags. */
export function parseArguments(command: string, args: readonly string[], flags: Flags): Arguments {
  const positional: string[] = [];
  const given = new Map<string, string[]>();
  const byShort = new Map(
    Object.entries(flags).flatMap(([name, { short }]) => (short ? [[short, name]] : [])),
  );

  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      positional.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      positional.push(arg);
      continue;
    }
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const spelled = equals < 0 ? arg : arg.slice(0, equals);
    const name = spelled.startsWith('--') ? spelled.slice(2) : (byShort.get(spelled.slice(1)) ?? '');
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (flag === undefined) {
      const known = Object.keys(flags).map((one) => `--${one}`);
      const hint = didYouMean(spelled, known);
      throw new UsageError(`${command} does not know ${spelled}: see “on-record ${command} --help”.${hint}`);
    }
    if (!flag.value && equals >= 0) throw new UsageError(`${spelled} takes no value.`);
    const value = flag.value ? (equals >= 0 ? arg.slice(equals + 1) : args[++at]) : '';
    if (value === undefined || (flag.value && value === ''))
      throw new UsageError(`${spelled} needs a value: see “on-record ${command} --help”.`);
    const before = given.get(name) ?? [];
    if (before.length > 0 && flag.value && !flag.many) throw new UsageError(`${spelled} is given twice.`);
    given.set(name, [...before, value]);
  }
  return {
    positional,
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.at(-1) ?? null,
    values: (flag) => given.get(flag) ?? [],
  };
}
