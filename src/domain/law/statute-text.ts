/**
 * The text of an instrument → its articles. Official texts are reference material kept outside the project; this is the
 * one reader of their format: an article starts on a line of its own with 第……条 and a space, its paragraphs and items
 * follow line by line, and a blank line, a `#` heading, a `>` remark or a `|` table ends it. Replies of a court have no
 * articles; their points start with 一、 and are counted instead.
 */
import { readArticleNumeral, readNumeral } from '../text/numerals.ts';

interface Heading {
  readonly number: string;
  readonly rest: string;
}

const articleLine = /^(第[^第条\s]{1,12}条(?:之[一二三四五六七八九十]{1,3})?)[ \u3000]+(.*)$/;
const pointLine = /^([一二三四五六七八九十]{1,3})、(.*)$/;
const outside = /^(?:$|[#>|])/;

/**
 * Articles by number as citations record it (`585`, `253-1`, or `4` for the fourth point of a reply). The text is without
 * the heading, one line a paragraph or item. When a number comes twice (a decision printed after the law), the first counts.
 */
export function readStatuteText(text: string): Map<string, string> {
  const lines = text.split('\n').map(line => line.trim());
  const readHeading = lines.some(line => readArticleHeading(line)) ? readArticleHeading : readPointHeading;
  const articles = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of lines) {
    const heading = readHeading(line);
    if (heading) {
      current = [heading.rest];
      if (!articles.has(heading.number)) articles.set(heading.number, current);
    } else if (outside.test(line)) {
      current = undefined;
    } else {
      current?.push(line);
    }
  }
  return new Map([...articles].map(([number, paragraphs]) => [number, paragraphs.join('\n')]));
}

function readArticleHeading(line: string): Heading | undefined {
  const match = articleLine.exec(line);
  const number = match && readArticleNumeral(match[1]!);
  return number ? { number, rest: match[2]! } : undefined;
}

function readPointHeading(line: string): Heading | undefined {
  const match = pointLine.exec(line);
  const number = match && readNumeral(match[1]!);
  return number ? { number: String(number), rest: match[2]! } : undefined;
}
