/** Which handler prints which kind of node. Rows and cells are printed by their table. */
import type { Node } from '../../document/nodes.ts';
import type { NodeOf, NodeType } from '../../document/visit.ts';
import { article } from './handle/article.ts';
import { blank } from './handle/blank.ts';
import { chapter } from './handle/chapter.ts';
import { choose } from './handle/choose.ts';
import { citation } from './handle/citation.ts';
import { each } from './handle/each.ts';
import { group } from './handle/group.ts';
import { item } from './handle/item.ts';
import { line } from './handle/line.ts';
import { list } from './handle/list.ts';
import { note } from './handle/note.ts';
import { paragraph } from './handle/paragraph.ts';
import { preamble } from './handle/preamble.ts';
import { reference } from './handle/reference.ts';
import { requirement } from './handle/requirement.ts';
import { signature } from './handle/signature.ts';
import { strong } from './handle/strong.ts';
import { table } from './handle/table.ts';
import { term } from './handle/term.ts';
import { text } from './handle/text.ts';
import { when } from './handle/when.ts';
import type { Handle, HtmlState, Info } from './state.ts';

type Handled = Exclude<NodeType, 'document' | 'row' | 'cell'>;

const handlers: { readonly [T in Handled]: Handle<NodeOf<T>> } = {
  article,
  blank,
  chapter,
  choose,
  citation,
  each,
  group,
  item,
  line,
  list,
  note,
  paragraph,
  preamble,
  reference,
  requirement,
  signature,
  strong,
  table,
  term,
  text,
  when,
};

export function handle(node: NodeOf<Handled>, state: HtmlState, info: Info): string {
  // The table pairs every kind with its own handler; TypeScript cannot follow that through the union.
  return (handlers[node.type] as Handle<Node>)(node, state, info);
}
