import { expect, test } from 'vitest';
import { child, isOn, valOf, XmlReader } from './xml.ts';

const W = 'xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('walks children, passes over what nobody enters, and keeps the usual prefixes', () => {
  const xml = new XmlReader(
    `\ufeff<?xml version="1.0"?><!-- x --><a:body ${W}><a:p><a:r>skipped</a:r></a:p><a:p a:id='1 > 0'/><b:p xmlns:b="urn:x"/></a:body>`,
  );
  const seen: (string | undefined)[] = [xml.name];
  xml.children(name => seen.push(name, xml.attribute('w:id')));
  expect(seen).toEqual(['w:body', 'w:p', undefined, 'w:p', '1 > 0', '?b:p', undefined]);
});

test('text joins what comments, CDATA and elements cut apart', () => {
  expect(new XmlReader('<t>一&lt;<!-- no --><b>二</b><![CDATA[<三>]]>&#x56db;</t>').text()).toBe(
    '一<二<三>四',
  );
});

test('a tree holds names, attributes and children', () => {
  const tree = new XmlReader(`<a:pPr ${W}><a:b/><a:c a:val="0"/><a:d a:val="x"/></a:pPr>`).tree();
  expect([isOn(child(tree, 'w:b')), isOn(child(tree, 'w:c')), isOn(undefined), valOf(tree, 'w:d')]).toEqual([
    true,
    false,
    false,
    'x',
  ]);
});

test('a namespace declared further in holds only there', () => {
  const xml = new XmlReader(`<r><x ${W}><a:p/></x><a:p/></r>`);
  const seen: string[] = [];
  const walk = (name: string): void => {
    seen.push(name);
    xml.children(walk);
  };
  xml.children(walk);
  expect(seen).toEqual(['x', 'w:p', 'a:p']);
});
