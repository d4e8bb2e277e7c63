/** `one-sided`: duties and liability of one party only. */
import { finding } from '../find.ts';
import type { Finding, Place, Rule } from '../rule.ts';
import { placeIn, type Sentence, sentencesOf } from '../sentences.ts';
import { costs } from '../side.ts';
import type { Subject } from '../subject.ts';
import { foldWords } from '../text.ts';
import { namesOf, sideCalled } from '../voices.ts';

/** Fewer sentences than these show no pattern. */
const LEAST_DUTIES = 6;
const LEAST_LIABILITIES = 2;
const LIABLE =
  /(?:承担|支付|赔偿|负)[^,:\t]{0,24}(?:违约(?:责任|金)|逾期利息|赔偿(?:责任|金|损失)?|损失|全部责任|滞纳金)|赔偿[^,:\t]{0,12}损失|按[^,:\t]{0,14}(?:损失)?赔偿|没收|扣除(?:全部|保证金|押金)|定金不予退还/;
const DUTY = /应当?|须|不得|负责|保证/;
const MUTUAL = /双方|任何一方|一方违约|违约方|守约方|各方|各自|对方/;

interface Burden {
  duties: number;
  liabilities: number;
  place?: Place;
}

export const oneSided: Rule = {
  id: 'one-sided',
  title: '义务和责任只在一方',
  severity: 'info',
  citations: [
    { law: 'minfadian', article: '6' },
    { law: 'minfadian', article: '497' },
  ],
  page: {
    finds:
      '全文只有一方负有义务，或者只有一方承担违约责任，另一方没有对应的责任，也没有“任何一方违约”的约定。',
    bad: '乙方逾期交付的，应当支付违约金。乙方泄露秘密的，应当赔偿甲方的全部损失。甲方按本合同付款。',
    good: '甲方逾期付款的，按日支付违约金；乙方逾期交付的，按日支付违约金。',
    basis: '当事人应当遵循公平原则确定各方的权利和义务；格式条款不合理地减轻自己责任、加重对方责任的，无效。',
    limits:
      '只数“应当”“不得”“承担违约责任”这些字样，看不出价款和风险怎样平衡；单务的合同（如单方保密、赠与）本来就只有一方负义务。所以只提示，可能不是问题。',
  },
  check(subject) {
    const [one, other, ...more] = labelsOf(subject);
    if (one === undefined || other === undefined || more.length > 0) return [];
    const [first, second] = [burdenOf(subject, one), burdenOf(subject, other)];
    return [...compare(one, first, other, second, subject), ...compare(other, second, one, first, subject)];
  },
};

/** The two parties that the text speaks of. */
function labelsOf(subject: Subject): string[] {
  const labels = subject.parties.map(({ label }) => label).filter(label => label !== '');
  return labels.length > 0 ? [...new Set(labels)] : ['甲方', '乙方'];
}

function burdenOf(subject: Subject, label: string): Burden {
  const burden: Burden = { duties: 0, liabilities: 0 };
  const acts = actingAs(subject, label);
  for (const sentence of sentencesOf(subject)) {
    const { text, lead } = sentence;
    if (!acts.test(text) && !acts.test(lead)) continue;
    if (LIABLE.test(text)) {
      burden.liabilities += 1;
      burden.place ??= whole(sentence);
    } else if (DUTY.test(text)) burden.duties += 1;
  }
  return burden;
}

/** The party as the one who acts, at the start of a clause, not 乙方的 or 乙方与甲方; 经营者 may call itself 我们. */
function actingAs(subject: Subject, label: string): RegExp {
  const names = /^[甲乙]方$/.test(label) ? label : namesOf(subject, label);
  return new RegExp(`(?:^|[,:()\\t]|由|如|若|因)${names}(?!的|与|和|、|或|及|双方|原因)`);
}

function whole(sentence: Sentence): Place {
  return placeIn(sentence, 0, sentence.text.length);
}

function compare(
  burdened: string,
  { duties, liabilities, place }: Burden,
  free: string,
  other: Burden,
  subject: Subject,
): Finding[] {
  const mutual = sentencesOf(subject).some(({ text }) => MUTUAL.test(text) && LIABLE.test(text));
  const liability = !mutual && liabilities >= LEAST_LIABILITIES && other.liabilities === 0;
  const duty = duties >= LEAST_DUTIES && other.duties + other.liabilities === 0 && !mutual;
  if (!liability && !duty) return [];
  return [
    finding(oneSided, {
      ...(place ? { place } : {}),
      ...costs(sideCalled(subject, foldWords(burdened).text)),
      message: liability
        ? `违约责任可能只由${burdened}承担（${liabilities}处），没有写${free}违约怎么办。`
        : `义务可能只在${burdened}一方（${duties}处），没有写${free}应当做什么。`,
      why: '权利义务明显失衡的，格式条款可能无效，协商时也难以被接受；没有写的，只能按法律的一般规定处理。',
      suggestion: `补上${free}的义务和违约责任，或者写一条对双方都适用的违约责任。`,
    }),
  ];
}
