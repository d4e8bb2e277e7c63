import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, unescapeXml } from './xml.ts';

test('signs of XML are escaped and what it cannot hold is dropped', () => {
  expect(escapeXml('a<b>&"c"\u0000\u000b\r\ud800\uffff')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
  expect(escapeXml('\u202e👩‍👧䶮𠮷\t\n')).toBe('\u202e👩‍👧䶮𠮷\t\n');
});

test('numeric references are read, unknown ones stay', () => {
  expect(unescapeXml('&#20844;&#x53F8;&apos;&nbsp;&#x110000;')).toBe("公司'&nbsp;&#x110000;");
});

test('reading gives back what was escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const kept = text.replace(/[\u0000-\u0008\u000b-\u001f]/g, '');
      expect(unescapeXml(escapeXml(text))).toBe(kept);
    }),
  );
});
