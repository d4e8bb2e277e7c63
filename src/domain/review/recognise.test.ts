import { describe, expect, test } from 'vitest';
import { plain } from '../../../test/review/plain.ts';
import { guessAudience, guessFamilies } from './recognise.ts';

const SECRECY = '第一条 保密\n对知悉的商业秘密负有保密义务，不得泄露，合同终止后返还资料。';

describe('the family', () => {
  test.each([
    ['劳务合同', SECRECY, undefined],
    ['软件许可使用合同', SECRECY, undefined],
    ['办公设备采购合同', '第一条 付款\n支付30%的预付款，验收后付清。', undefined],
    ['和解协议书', '第一条 赔偿\n甲方在店内滑倒，乙方补偿2,000元，一次性了结。', undefined],
    ['', SECRECY, undefined],
    ['保密协议', SECRECY, 'confidentiality'],
    ['技術顧問服務合同', '第一条 内容\n乙方提供建议，收取服务费。', 'consulting'],
    ['顾问服务合同', '第一条 内容\n服务内容、服务费、服务标准、验收、服务人员见附件。', 'consulting'],
    ['技术服务合同', '第一条 内容\n服务内容见附件。', 'customer-service'],
    ['装修停业善后协议', '第一条 退款\n装修公司停业，退还预付款。', 'incident-settlement'],
  ])('of %s: %s: %s', (title, text, family) => {
    expect(guessFamilies(plain(text, { title }))[0]?.value).toBe(family);
  });
});

describe('the audience', () => {
  test.each([
    ['经营者：丽人美容有限公司\n会员：陈晓红', 'consumer'],
    ['甲方（业主）：李明\n乙方：宏图装饰有限公司', 'consumer'],
    ['经营者：____\n消费者：____', 'consumer'],
    ['甲方：青山服务有限公司\n乙方：绿水科技有限公司', 'business'],
    ['业主：万科公司，统一社会信用代码：91\n乙方：宏图装饰有限公司', 'business'],
    ['买方：李明\n卖方：王芳', 'business'],
  ])('of %s', (text, audience) => {
    expect(guessAudience(plain(text)).value).toBe(audience);
  });
});
