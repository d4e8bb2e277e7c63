import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanWords } from './clean-text.ts';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
});

describe('cleanLine', () => {
  it('drops what breaks XML or hides, and joins lines', () => {
    expect(cleanLine(' 杭州\u0000示例\ud800公司\u200b\u202e\ufeff ')).toBe('杭州示例公司');
    expect(cleanLine('甲\r\n乙\t丙')).toBe('甲 乙 丙');
  });

  it('keeps marks of direction in words only', () => {
    expect(cleanWords('\u202bشركة\u202c\u0007')).toBe('\u202bشركة\u202c');
    expect(cleanLine('\u202d13800138000\u202c')).toBe('13800138000');
  });

  it('keeps characters beyond the basic plane', () => {
    expect(cleanLine('𠮷😀')).toBe('𠮷😀');
  });

  it('gives text that XML can hold, and changes nothing a second time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(cleanLine, cleanWords), (text, cleaner) => {
        const clean = cleaner(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
        expect(cleaner(clean)).toBe(clean);
      }),
    );
  });
});

describe('cleanLines', () => {
  it('keeps line breaks as \\n', () => {
    expect(cleanLines('\r\n第一行 \r\n\r\n第二行\u0007\u2028第三行\n')).toBe('第一行\n\n第二行\n第三行');
  });

  it('changes nothing a second time', () => {
    fc.assert(fc.property(anyText, text => cleanLines(cleanLines(text)) === cleanLines(text)));
  });
});
