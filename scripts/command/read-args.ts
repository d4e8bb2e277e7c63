/** The command line of every script: what is not understood is said in the same words, and never passed over. */
import { parseArgs } from 'node:util';
import { nearest } from '../../src/domain/text/nearest.ts';
import { misuse } from '../fill/failure.ts';

/** A text has a value behind it, texts can be written several times, a flag stands alone. */
export type OptionKind = 'text' | 'texts' | 'flag';

type Options = Readonly<Record<string, OptionKind>>;

type Value<K extends OptionKind> = K extends 'flag'
  ? boolean
  : K extends 'texts'
    ? readonly string[]
    : string | undefined;

export interface Arguments<O extends Options> {
  /** What stands without an option. */
  readonly words: readonly string[];
  readonly values: { readonly [Name in keyof O]: Value<O[Name]> };
}

/** Dashes that word processors and input methods make of `--`. */
const OTHER_DASHES = /^[—–－−‐‑―]+-*|^-+[—–－−‐‑―]+/;

/** `-h` and `--help` belong to every script. */
export function asksHelp(args: readonly string[]): boolean {
  return args.some(arg => arg === '-h' || arg === '--help');
}

/**
 * Undefined asks for the usage. `most`: how many words the script can use. Throws a Failure that names what is not
 * understood and the option that was probably meant.
 */
export function readArgs<const O extends Options>(
  args: readonly string[],
  options: O,
  most: number,
): Arguments<O> | undefined {
  if (asksHelp(args)) return undefined;
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string' } as const,
      ]),
    ),
  });
  const words: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (OTHER_DASHES.test(token.value)) throw unknown(token.value, options);
      words.push(token.value);
      continue;
    }
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) throw unknown(rawName, options);
    const before = given.get(name) ?? [];
    if (before.length > 0 && options[name] === 'text') throw misuse(`${rawName} 写了两次，留一个。`);
    given.set(name, [...before, valueBehind(rawName, value, token.inlineValue ?? false, options[name]!)]);
  }
  if (words.length > most) throw misuse(`命令里多出来的是：${words.slice(most).join(' ')}。${ADVICE}`);
  const values = Object.entries(options).map(([name, kind]) => {
    const texts = given.get(name) ?? [];
    return [name, kind === 'flag' ? texts.length > 0 : kind === 'texts' ? texts : texts[0]];
  });
  return { words, values: Object.fromEntries(values) as Arguments<O>['values'] };
}

const ADVICE = '加上 --help 运行，可以看到这条命令的写法。';

function valueBehind(rawName: string, value: string | undefined, inline: boolean, kind: OptionKind): string {
  if (kind === 'flag') {
    if (inline) throw misuse(`${rawName} 后面不写值，去掉“=${value}”。`);
    return '';
  }
  // What follows is the next option, unless it was written with an equals sign; a lone dash is a value.
  if (!value || (!inline && /^-./.test(value)))
    throw misuse(`${rawName} 后面缺了值。值以“-”开头的，写成 ${rawName}=值。`);
  return value;
}

function unknown(written: string, options: Options): Error {
  const name = written.replace(/^[-—–－−‐‑―]+/, '').replace(/=.*$/s, '');
  const names = [...Object.keys(options), 'help'];
  const meant =
    names.find(one => one === name.toLowerCase()) ??
    nearest(name, names) ??
    (name === '' ? undefined : names.find(one => one.startsWith(name.toLowerCase())));
  return misuse(`命令里的 ${written} 看不懂${meant ? `，最接近的是 --${meant}` : ''}。${ADVICE}`);
}
