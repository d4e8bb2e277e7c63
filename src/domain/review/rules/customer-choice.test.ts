import { testWordings } from '../../../../test/review/wordings.ts';
import { customerChoice } from './customer-choice.ts';

testWordings(customerChoice, {
  bad: [
    '客户不得委托其他中介机构。',
    '客户只能通过甲方成交。',
    '看房后客户不得更换经纪人。',
    '禁止客户选择其他机构。',
    '会员不得接受其他商家的同类服务，违者取消资格。',
  ],
  good: [
    '客户有权自主选择经纪机构，可以随时更换经纪人。',
    '任何一方不得限制客户选择其他机构。',
    '独家委托期间，委托人不得另行委托其他机构出售该房屋。',
    '保护期不禁止客户联系、委托任何一方或者第三方。',
    '客户不得利用乙方提供的信息，绕开乙方与房东直接成交。',
  ],
});
