/** Tokens of a line: answers and references are one token each, whatever their words are. */
import type { FlatLine } from './flat-lines.ts';
import type { Token, Tokenizer } from './tokens.ts';

export interface LineToken extends Token {
  /** Of an answer: whether somebody entered it. */
  readonly state?: 'open' | 'given';
}

/** Key of the words 第五条 by what they lead to; undefined: the words themselves. */
export type ReferenceKey = (words: string) => string | undefined;

export function lineTokens(line: FlatLine, tokenize: Tokenizer, keyOf: ReferenceKey): LineToken[] {
  const tokens: LineToken[] = [];
  let at = 0;
  const words = (to: number) => {
    if (to > at) {
      const afterBlank = tokens.at(-1)?.kind === 'blank';
      tokens.push(...withReferences(tokenize(line.text.slice(at, to), afterBlank), keyOf));
    }
    at = to;
  };
  for (const stretch of stretches(line)) {
    words(stretch.from);
    const text = line.text.slice(stretch.from, stretch.to);
    if (text === '') continue;
    tokens.push({ text, ...stretch.token });
    at = stretch.to;
  }
  words(line.text.length);
  return tokens;
}

function stretches({ blanks, references }: FlatLine) {
  const own = [
    ...blanks.map(({ from, to, path, state }) => ({
      from,
      to,
      token: { key: `\ue000${path}`, kind: 'blank' as const, state },
    })),
    ...references.map(({ from, to, target }) => ({
      from,
      to,
      token: { key: `\ue002${target}`, kind: 'reference' as const },
    })),
  ];
  return own.sort((x, y) => x.from - y.from);
}

/** Words that name another text: 民法典, 上述法律, 主合同. */
const ELSEWHERE =
  /(?:法|典|法律|法规|规章|条例|规定|办法|解释|细则|决定|规则|章程|(?:[主原另]|补充|框架)(?:合同|协议))\s*$/;

/** Gives 第五条 the key of the line that it leads to, unless a law or another contract was named before it. */
function withReferences(tokens: readonly Token[], keyOf: ReferenceKey): Token[] {
  let isLaw = false;
  let before = '';
  return tokens.map(token => {
    const { text, kind } = token;
    before = before.slice(-4) + text;
    if (kind === 'law' || (kind === 'word' && ELSEWHERE.test(before))) isLaw = true;
    else if (kind === 'article') {
      const key = isLaw ? undefined : keyOf(text);
      return key === undefined ? token : { ...token, key };
    } else if (!/^[、和与及或至到（）()]\s*$|^以及\s*$/.test(text)) isLaw = false;
    return token;
  });
}
