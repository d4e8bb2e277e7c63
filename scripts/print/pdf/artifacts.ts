/**
 * Marks what no structure element owns as an artifact. Chromium tags words and leaves page headers, borders
 * and rules untagged; PDF/UA wants every painted thing to be content or an artifact.
 */

const PATH_START = new Set(['m', 're']);
const PATH_PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const PAINT = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', ...PATH_PAINT]);
/** Marked content may not straddle these. */
const BOUNDARY = new Set(['BT', 'ET', 'q', 'Q', 'BDC', 'BMC', 'EMC']);

/** One operator with its operands, as offsets into the source. */
interface Instruction {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Wraps runs of painting operators outside marked content in `/Artifact BMC … EMC`, and makes artifacts of the marked
 * content with one of the numbers `detached`. `source` is a decoded page content stream, one character for each byte.
 * Throws on inline images, which Chromium does not write.
 */
export function markArtifacts(source: string, detached: ReadonlySet<number> = new Set()): string {
  const output: string[] = [];
  let copied = 0;
  let depth = 0;
  let pathStart: number | undefined;
  let artifact: { start: number; end: number } | undefined;
  const close = () => {
    if (!artifact) return;
    const { start, end } = artifact;
    output.push(source.slice(copied, start), '/Artifact BMC\n', source.slice(start, end), '\nEMC');
    copied = end;
    artifact = undefined;
  };
  for (const { operator, start, end } of instructions(source)) {
    if (BOUNDARY.has(operator)) close();
    if (operator === 'BDC' || operator === 'BMC') {
      depth += 1;
      const number = /\/MCID\s+(\d+)/.exec(source.slice(start, end))?.[1];
      if (number !== undefined && detached.has(Number(number))) {
        output.push(source.slice(copied, start), '/Artifact BMC');
        copied = end;
      }
    }
    if (operator === 'EMC') depth -= 1;
    else if (operator === 'BI') throw new Error('Inline images in a content stream are not supported.');
    else if (PATH_START.has(operator)) pathStart ??= start;
    else if (PAINT.has(operator)) {
      if (depth === 0) artifact = { start: artifact?.start ?? pathStart ?? start, end };
      pathStart = undefined;
    } else if (operator === 'n') pathStart = undefined;
  }
  close();
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
