/** A document as plain text: for the clipboard, for reading aloud, and as the yardstick of the other outputs. */

import {
  BOX,
  caseWords,
  EVIDENCE,
  levelWords,
  listSigns,
  underscores,
  whenWords,
} from '../../document/added-words.ts';
import type { Document, Inline, List, Node, Part, Table } from '../../document/nodes.ts';
import { type Spelling, textOf } from '../../document/text-of.ts';
import { numberAndGap } from '../../numbering/numbering.ts';
import { missingReference, referenceTexts } from '../../numbering/references.ts';
import { withLists } from '../conditional-items.ts';
import type { OutputContext } from '../context.ts';
import { columns } from './columns.ts';

export interface TextContext extends OutputContext {
  /** Printed on top. */
  readonly title?: string;
}

/**
 * Lines joined by `\n`. Open blanks are underscores, open conditions are boxes to tick, items are indented by two
 * spaces a level, articles are set apart by an empty line. Notes are advice and not part of the text.
 */
export function renderText(document: Document, context: TextContext): string {
  const references = referenceTexts(document, context.numbering, context.annexes);
  const spelling: Spelling = {
    blank: node => node.value ?? underscores(node),
    reference: node => references.get(node.to) ?? missingReference(node.to),
  };
  const printer: Printer = {
    number: node => numberAndGap(node, context.numbering),
    words: nodes => textOf(nodes, spelling),
  };
  const lines = [context.title ?? '', ...document.children.flatMap(node => block(node, printer))];
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

interface Printer {
  /** Number of a node with the room after it. */
  number(node: Node): string;
  words(nodes: readonly Inline[]): string;
}

function block(node: Node, printer: Printer): string[] {
  const inside = (children: readonly Node[]) => children.flatMap(child => block(child, printer));
  switch (node.type) {
    case 'chapter':
    case 'group':
      return ['', printer.number(node) + node.title, '', ...inside(node.children)];
    case 'article':
      return ['', printer.number(node) + node.title, ...inside(node.children)];
    case 'preamble':
      return ['', ...inside(node.children)];
    case 'paragraph':
      return parts(node.children, printer, '', printer.number(node));
    case 'requirement': {
      const lead = `${BOX} ${printer.number(node)}${levelWords[node.level]}`;
      return [...parts(node.children, printer, '', lead), `  ${EVIDENCE}${node.evidence}`];
    }
    case 'signature':
      return node.parties.flatMap(party => ['', ...parts(party.lines, printer, '')]);
    case 'choose':
    case 'when':
    case 'each':
      return [...conditional(node, words => ['', words], inside), ''];
    default:
      return [];
  }
}

type AnyConditional = Extract<Node, { type: 'choose' | 'when' | 'each' }>;

/** `label` sets the line with the box apart from what stands before it. */
function conditional(
  node: AnyConditional,
  label: (words: string) => string[],
  inside: (children: readonly Node[]) => string[],
): string[] {
  if (node.type === 'each') return inside(node.children);
  if (node.type === 'when') return [...label(`${BOX} ${whenWords(node)}`), ...inside(node.children)];
  return node.cases.flatMap(branch => [...label(`${BOX} ${caseWords(branch)}`), ...inside(branch.children)]);
}

/** `lead` stands before the first line. */
function parts(children: readonly Node[], printer: Printer, indent: string, lead = ''): string[] {
  const [first, ...rest] = children;
  const others = (nodes: readonly Node[]) => nodes.flatMap(node => part(node as Part, printer, indent));
  if (first?.type === 'line') return [indent + lead + printer.words(first.children), ...others(rest)];
  return [...(lead ? [(indent + lead).trimEnd()] : []), ...others(children)];
}

function part(node: Part, printer: Printer, indent: string): string[] {
  switch (node.type) {
    case 'line':
      return [indent + printer.words(node.children)];
    case 'list':
      return list(node, printer, indent);
    case 'table':
      return columns(cells(node, printer)).map(row => indent + row);
    default:
      return conditional(
        node,
        words => [indent + words],
        children => parts(children, printer, indent),
      );
  }
}

function list({ style, children }: List, printer: Printer, indent: string): string[] {
  const sign = listSigns[style];
  return children.flatMap(child => {
    if (child.type !== 'item') return part(withLists(child, style), printer, indent);
    return parts(child.children, printer, `${indent}  `, sign ? `${sign} ` : printer.number(child));
  });
}

function cells({ header, rows }: Table, printer: Printer): string[][] {
  const all = [...(header.length ? [header] : []), ...rows.map(row => row.cells)];
  return all.map(row => row.map(cell => printer.words(cell.children).replaceAll('\n', ' ')));
}
