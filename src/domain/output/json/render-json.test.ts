import { expect, test } from 'vitest';
import { annexes, contract } from '../../../../test/domain/contract.ts';
import { article, blank, cite, doc, line, ordered, para, ref } from '../../../../test/domain/trees.ts';
import { number } from '../../numbering/number.ts';
import { contractStyle } from '../../numbering/styles.ts';
import { renderJson, renderTemplateJson } from './render-json.ts';

test('numbers, references and citations are spelled out, places in the source are left out', () => {
  const words = line(
    '见',
    ref('a'),
    ref('policy'),
    cite('minfadian/585', '条'),
    blank('x', { value: '甲', isDefault: true }),
  );
  const document = doc({ at: { line: 3, column: 1 }, ...article('a', para('p', words, ordered('一'))) });
  const json = renderJson(document, { numbering: number(document, contractStyle), annexes });
  expect(JSON.stringify(json)).toBe(
    '{"type":"document","children":[{"type":"article","id":"a","number":"第一条","kind":"general","title":"标题a","children":[' +
      '{"type":"paragraph","id":"p","children":[{"type":"line","children":[{"type":"text","value":"见"},' +
      '{"type":"reference","to":"a","text":"第一条"},{"type":"reference","to":"policy","text":"附件一《客户信息保护制度》"},' +
      '{"type":"citation","citation":"minfadian/585","children":[{"type":"text","value":"条"}]},' +
      '{"type":"blank","path":"x","label":"x","width":8,"value":"甲","isDefault":true}]},' +
      '{"type":"list","style":"ordered","children":[{"type":"item","number":"（1）","children":[' +
      '{"type":"line","children":[{"type":"text","value":"一"}]}]}]}]}]}]}',
  );
});

test('a template with its fields, the same every time', () => {
  const context = { numbering: number(contract.body, contractStyle), annexes };
  const json = renderTemplateJson(contract, context);
  expect(Object.keys(json as object)).toEqual(['format', 'hash', 'meta', 'fields', 'body']);
  expect(json).toMatchObject({
    meta: { title: '测试合同' },
    fields: { 'term.days': { default: { count: 5 } } },
  });
  expect(JSON.stringify(renderTemplateJson(contract, context))).toBe(JSON.stringify(json));
  expect(JSON.stringify(json)).toContain('"is":"court"');
});
