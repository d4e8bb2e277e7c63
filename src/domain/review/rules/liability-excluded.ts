/** `liability-excluded`: no liability for injury, intent or gross negligence (民法典第五百零六条). */
import { finding } from '../find.ts';
import type { Rule, Side } from '../rule.ts';
import { costs } from '../side.ts';
import type { Subject } from '../subject.ts';
import { actorBefore, customerSide, otherSide, sideCalled, voicesOf } from '../voices.ts';
import { forConsumer, said, type Wording } from '../wording.ts';

const INJURY =
  '(?:人身(?:伤害|损害|伤亡|安全|损失)|人身和财产(?:损害|损失|安全)|人身、财产(?:损害|损失|安全)|人身或财产(?:损害|损失)|人身财产(?:损害|损失)|伤亡|伤残|受伤|死亡|意外伤害|意外事故|安全事故|身体伤害|身体损害|运动(?:伤害|损伤)|过敏|(?:任何|一切|各种|发生|出现)(?:的)?(?:意外|伤害))';
const FREE =
  '(?:概不负责|概不承担|一概不负|一律不负|不负(?:任何|一切|全部)?(?:法律|赔偿)?责任|不承担(?:任何|一切|全部|赔偿|法律|相应|相关|经济|连带|民事|其他|及|和|、)*(?:责任|赔偿)|不予(?:任何)?赔偿|不赔偿|免责|免除(?:一切|全部|任何)?责任|责任自负|风险自负|后果自负|自行承担|自行负责|自负|放弃[^,:\\t]{0,10}(?:赔偿|索赔|追究|追偿)|与[^,:\\t]{1,8}无关)';
const EXCLUDED = new RegExp(
  `${INJURY}[^:\\t]{0,24}?${FREE}|${FREE}[^,:\\t]{0,10}${INJURY}|不对[^,:\\t]{0,12}${INJURY}[^,:\\t]{0,8}(?:承担|负)|不承担[^,:\\t]{0,12}${INJURY}的?[^,:\\t]{0,4}(?:责任|赔偿)|(?:故意|重大过失)[^,:\\t]{0,20}(?:,[^,:\\t]{0,12})?(?:概不负责|不承担[^,:\\t]{0,8}责任|免责|免除[^,:\\t]{0,6}责任|不负[^,:\\t]{0,4}责任|不予赔偿)|生死自负|伤亡自负|(?:不对|不就|${FREE})[^:\\t]{0,30}?(?:包括|包含|含|即使|哪怕|无论|不论|不管)[^:\\t]{0,16}(?:故意|重大过失|人身|伤亡)|(?:包括|包含|含)[^,:\\t]{0,10}(?:人身(?:损害|伤害|伤亡|损失)|伤亡|故意|重大过失)[^:\\t]{0,16}(?:为限|不超过|为上限)|为限[^:\\t]{0,24}(?:包括|包含|含)[^,:\\t]{0,10}(?:人身|伤亡|故意|重大过失)|自(?:愿|行)承担(?:全部|一切|所有|任何)[^,:\\t]{0,6}风险,?[^,:\\t]{0,10}(?:免责|免除|概不|不承担|不负)`,
  'g',
);
/** Risks of money, not of life. */
const BUSINESS_RISK = /投资|市场|价格|汇率|经营|商业|贬值|毁损、?灭失|保险金额|保额/;
/** The other side's own doing, an outsider's, or force majeure: not the liability that the law protects. */
const OWN =
  /(?:因|由于|系|属|由)(?:于|其)?(乙方|甲方|丙方|消费者|客户|会员|用户|学员|业主|买受人|受害人|本人|其|对方|接收方)(?:自身|自己|本人|个人|单方)?的?(?:故意|重大过失|过错|过失|原因|违章|违规|违反)|擅自|不听|违反(?:安全|活动|场馆)?(?:规定|规则|须知|规程)|自身(?:的)?(?:原因|疾病|过错|健康|故意|过失)|不可抗力|第三(?:人|方)(?:的)?(?:原因|造成|侵权|行为)/;
const DOING = '(?:自身|自己|本人|个人|单方)?的?(?:故意|重大过失|过错|过失|原因|违章|违规|违反)';
const EXCEPTED =
  /(?:故意|重大过失|过错|人身(?:损害|伤害|伤亡)|法律另有规定)[^,]{0,14}(?:除外|的不在此限)|除(?:因)?[^,]{0,20}(?:故意|重大过失|人身)[^,]{0,14}外|非因[^,]{0,16}(?:故意|重大过失|过错)/;
/** Own staff of a contractor: who bears it between two businesses may be agreed on. */
const STAFF = /人员|员工|工人|雇员/;
const ALLOCATED =
  /由(?:甲方|乙方|丙方|承包方|承包人|施工方|服务方|承租方|承租人)(?:自行|全部|全权|独立|完全)?(?:承担|负责)/;

export const liabilityExcluded: Rule = {
  id: 'liability-excluded',
  title: '免除人身损害、故意或者重大过失的责任',
  severity: 'error',
  citations: [{ law: 'minfadian', article: '506' }],
  page: {
    finds: '约定对人身伤害，或者对故意、重大过失造成的财产损失不负责任。',
    bad: '会员在场馆内发生人身伤害的，本场馆概不负责。',
    good: '经营者对其过错造成的人身损害依法承担责任；会员自身过错造成的损害，由其自行承担相应的部分。',
    basis:
      '合同中免除造成对方人身损害的责任、免除因故意或者重大过失造成对方财产损失的责任的条款无效，企业之间也一样。',
    limits:
      '因受害人自己的过错、第三人或者不可抗力造成的损害不由对方承担，是另一回事，不报告。只说承包人自己的人员受伤由谁负责的，作为可能的问题提示。',
  },
  check(subject, context) {
    const wordings = said(
      subject,
      EXCLUDED,
      ({ sentence: { text } }) =>
        ownDoing(text, voicesOf(subject).party) || EXCEPTED.test(text) || BUSINESS_RISK.test(text),
    );
    return wordings.map(wording => {
      const { sentence, place, words } = wording;
      const staff = STAFF.test(sentence.text) || (!forConsumer(context) && ALLOCATED.test(sentence.text));
      return finding(liabilityExcluded, {
        place,
        severity: staff ? 'info' : 'error',
        ...costs(harmed(subject, wording)),
        message: staff
          ? `“${words}”：对人身损害不承担责任的约定，在该方有过错时可能不起作用。`
          : `“${words}”：免除了法律不许免除的责任。`,
        why: '造成对方人身损害的免责条款，以及因故意、重大过失造成对方财产损失的免责条款，一律无效；写在合同里只会使人误以为不能求偿。',
        suggestion:
          '删去，或者改为只限制一般过失造成的财产损失，并写明“人身损害以及故意、重大过失造成的损失除外”。',
      });
    });
  },
};

/** Whether the harm is of somebody's own doing who is not the one to be freed: 因甲方故意……甲方不负责 is no such case. */
function ownDoing(text: string, parties: string): boolean {
  const match = OWN.exec(text) ?? new RegExp(`(?:因|由于|系|属)(?:于)?(${parties})${DOING}`).exec(text);
  if (!match) return false;
  const [, party] = match;
  return party === undefined || !new RegExp(`${party}(?:均|概|也|一律|对此)?(?:不|概不|免)`).test(text);
}

/** The side that is left with the harm: the other one than who is free of it, or the one that is to bear it. */
function harmed(subject: Subject, { sentence, match }: Wording): Side | undefined {
  const end = match.index + match[0].length;
  const named = sideCalled(subject, actorBefore(subject, sentence.text, end));
  const bears = /自(?:行|负|愿)|放弃/.test(match[0]);
  return (bears ? named : otherSide(named)) ?? customerSide(subject);
}
