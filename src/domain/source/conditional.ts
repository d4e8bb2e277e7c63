/** Choose, When and Each at any level of the document; what stands inside is read by the level's own reader. */
import type { Case, Conditional } from '../document/nodes.ts';
import { nearest } from '../text/nearest.ts';
import { positionOf, type ReadContext, report } from './context.ts';
import { attribute, isElement, type Mdast } from './mdast.ts';

/** Reads children of one branch; `group` is set inside Each. */
type ReadChildren<T> = (children: readonly Mdast[], group?: string) => T[];

/** The conditional that `node` is, or undefined when it is something else. */
export function readConditional<T>(
  node: Mdast,
  context: ReadContext,
  read: ReadChildren<T>,
): Conditional<T> | undefined {
  const at = positionOf(node);
  const children = node.children ?? [];
  if (isElement(node, 'Choose')) {
    const by = attribute(node, 'by') ?? '';
    const option = context.options[by];
    if (option?.type !== 'choice') reportOption(node, context, by, 'choice', '<Choose>');
    const cases = children.flatMap((child): Case<T>[] => {
      if (!isElement(child, 'Case')) {
        report(
          context,
          child,
          'element-misplaced',
          '<Choose> 里面只能放 <Case>。',
          '把内容移进某个 <Case is="…"> … </Case>。',
        );
        return [];
      }
      const is = attribute(child, 'is') ?? '';
      const label = option?.cases.find(item => item.value === is)?.label ?? is;
      return [{ is, label, children: read(child.children ?? []), at: positionOf(child) }];
    });
    return { type: 'choose', by, label: option?.label ?? by, cases, at };
  }
  if (isElement(node, 'When')) {
    const field = attribute(node, 'field') ?? '';
    const option = context.options[field];
    if (option?.type !== 'flag') reportOption(node, context, field, 'flag', '<When>');
    return {
      type: 'when',
      field,
      label: option?.label ?? field,
      is: attribute(node, 'is') !== 'false',
      children: read(children),
      at,
    };
  }
  if (isElement(node, 'Each')) {
    const of = attribute(node, 'of') ?? '';
    const definition = context.fields.get(of);
    if (definition?.type !== 'group') {
      const groups = [...context.fields].filter(([, field]) => field.type === 'group').map(([path]) => path);
      report(
        context,
        node,
        'group-unknown',
        `<Each of="${of}">：没有这样的重复字段（group）。`,
        groups.length ? `可以用：${groups.join('、')}。` : '先在卷首 fields 里声明 type: group 的字段。',
      );
    }
    return { type: 'each', of, label: definition?.label ?? of, children: read(children, of), at };
  }
  if (isElement(node, 'Case')) {
    report(
      context,
      node,
      'element-misplaced',
      '<Case> 只能放在 <Choose> 里面。',
      '在外面加上 <Choose by="…"> … </Choose>。',
    );
  }
  return undefined;
}

function reportOption(
  node: Mdast,
  context: ReadContext,
  path: string,
  type: 'choice' | 'flag',
  element: string,
): void {
  const known = Object.entries(context.options)
    .filter(([, option]) => option.type === type)
    .map(([key]) => key);
  const close = nearest(path, known);
  report(
    context,
    node,
    'option-unknown',
    `${element} 用到的选项 ${path} 没有声明（type: ${type}）。`,
    known.length
      ? `${close ? `是不是 ${close}？` : ''}可以用：${known.join('、')}。`
      : `先在卷首 options 里声明 type: ${type} 的选项。`,
  );
}
