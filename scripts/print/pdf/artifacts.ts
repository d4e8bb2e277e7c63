/**
 * Marks what no structure element owns as an artifact. Chromium tags words and leaves page headers, borders
 * and rules untagged; PDF/UA wants every painted thing to be content or an artifact.
 */

const PATH_START = new Set(['m', 're']);
const PATH_PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const PAINT = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh']);

/** One operator with its operands, as offsets into the source. */
interface Instruction {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Wraps every painting operator outside marked content in `/Artifact BMC … EMC`. `source` is a decoded page
 * content stream, one character for each byte. Throws on inline images, which Chromium does not write.
 */
export function markArtifacts(source: string): string {
  let depth = 0;
  let pathStart: number | undefined;
  let copied = 0;
  const output: string[] = [];
  const wrap = (start: number, end: number) => {
    output.push(source.slice(copied, start), '/Artifact BMC\n', source.slice(start, end), '\nEMC');
    copied = end;
  };
  for (const { operator, start, end } of instructions(source)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (operator === 'BI') throw new Error('Inline images in a content stream are not supported.');
    else if (PATH_START.has(operator)) pathStart ??= start;
    else if (operator === 'n') pathStart = undefined;
    else if (PATH_PAINT.has(operator)) {
      if (depth === 0) wrap(pathStart ?? start, end);
      pathStart = undefined;
    } else if (PAINT.has(operator) && depth === 0) wrap(start, end);
  }
  output.push(source.slice(copied));
  return output.join('');
}

const SPACE = /[\0\t\n\f\r ]+|%[^\n\r]*/y;
const OPERAND = /[+\-.\d]+|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[0-9A-Fa-f\s]*>|<<|>>|[[\]]|(?:true|false|null)\b/y;
const OPERATOR = /[A-Za-z*'"][A-Za-z0-9*]*/y;

function* instructions(source: string): Generator<Instruction> {
  let position = 0;
  let start: number | undefined;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(source)?.[0];
  };
  while (position < source.length) {
    const space = match(SPACE);
    if (space) {
      position += space.length;
      continue;
    }
    start ??= position;
    const operand = source[position] === '(' ? literalString(source, position) : match(OPERAND);
    if (operand) {
      position += operand.length;
      continue;
    }
    const operator = match(OPERATOR);
    if (!operator) throw new Error(`Unexpected byte at ${position} of a content stream.`);
    position += operator.length;
    yield { operator, start, end: position };
    start = undefined;
  }
}

/** The string in parentheses that begins at `from`. Parentheses may nest; a backslash takes the next byte with it. */
function literalString(source: string, from: number): string {
  let depth = 0;
  for (let position = from; position < source.length; position++) {
    const character = source[position];
    if (character === '\\') position += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return source.slice(from, position + 1);
    }
  }
  throw new Error('A string in a content stream does not end.');
}
