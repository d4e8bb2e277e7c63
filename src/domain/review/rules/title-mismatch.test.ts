import { describe, expect, test } from 'vitest';
import { plain, quotes } from '../../../../test/review/plain.ts';
import { titleMismatch } from './title-mismatch.ts';

const found = (title: string, text: string) => quotes(titleMismatch, plain(text, { title }));

describe('title-mismatch', () => {
  test.each([
    ['装饰装修合同', '双方订立本《房屋租赁合同》。', '本《房屋租赁合同》'],
    ['2026年度客户服务合同', '双方订立本《2025年度客户服务合同》。', '本《2025年度客户服务合同》'],
    ['裝飾裝修合同', '雙方訂立《房屋租賃合同》（以下簡稱“本合同”）。', '《房屋租賃合同》（以下簡稱“本合同'],
    ['保密协议', '本《劳动合同》一式两份。', '本《劳动合同》'],
  ])('finds in %s: %s', (title, text, words) => expect(found(title, text)).toEqual([words]));

  test.each([
    ['装饰装修合同', '双方订立本《装饰装修合同》。'],
    ['房地产客户保护与防流失合同', '双方订立本《客户保护合同》。'],
    ['装饰装修合同（2026年版）', '双方另行签订《房屋租赁合同》。'],
    ['客户档案', '本《房屋租赁合同》一式两份。'],
  ])('leaves alone in %s: %s', (title, text) => expect(found(title, text)).toEqual([]));
});
