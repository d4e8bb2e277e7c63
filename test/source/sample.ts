/** A small contract that is right in every way; tests spoil it one thing at a time. */
export const SAMPLE_FILE = 'contracts/sample/standard/draft.mdx';

export const SAMPLE = `---
title: 示例服务合同
family: sample
variant: standard
variantTitle: 标准版
status: draft
audience: business
summary: 测试用的合同。
parties:
  partyA: { label: 甲方, role: 委托人, kind: organisation }
  partyB: { label: 乙方, role: 受托人, kind: person }
groups: { money: 价款 }
fields:
  price.total: { type: money, label: 总价, group: money }
  notice.days: { type: duration, label: 通知期限, durationUnit: working-day, default: { count: 5, unit: working-day } }
  payments:
    type: group
    label: 付款计划
    fields:
      date: { type: date, label: 付款日期 }
      amount: { type: money, label: 金额 }
options:
  dispute.method: { type: choice, label: 争议解决方式, cases: { arbitration: 仲裁, litigation: { label: 诉讼, hint: 可以上诉 } } }
  deposit.paid: { type: flag, label: 是否收定金 }
kinds: [payment, dispute]
review: { status: self-checked, on: 2026-11-22 }
---

<Preamble>

甲方：{partyA.name}

乙方：{partyB.name}

</Preamble>

<Article id="payment" kind="payment" title="付款">

<Para id="payment-total">

合同总价为{price.total}（大写：{price.total.capital}），付款遵守下列要求：

1. 按照<Term id="plan">付款计划</Term>支付；
2. 逾期的，承担[违约责任](law:minfadian/585)。

<When field="deposit.paid">

3. 定金抵作价款。

</When>

</Para>

<Para id="payment-plan">

<Each of="payments">

| 日期 | 金额 |
|---|---|
| {item.date} | {item.amount} |

</Each>

</Para>

<Note stance="neutral" risk="high">

- 付款日期要写明。

</Note>

</Article>

<Article id="dispute" kind="dispute" title="争议解决">

<Choose by="dispute.method">
  <Case is="arbitration">

  提交仲裁，通知期限为{notice.days}，价款见<Ref to="payment-total" />。

  </Case>
  <Case is="litigation">

  向人民法院起诉。

  </Case>
</Choose>

</Article>

<Signature parties="partyA partyB" />
`;
