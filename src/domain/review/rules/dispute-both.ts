/** `dispute-both`: arbitration or court, both for one dispute; and court after arbitration. */
import { denied } from '../denial.ts';
import { excerpt, finding, wordsAt } from '../find.ts';
import type { Place, Rule } from '../rule.ts';
import { placeIn, type Sentence, sentencesNear, sentencesOf } from '../sentences.ts';
import type { Subject } from '../subject.ts';
import { foldWords } from '../text.ts';
import { said } from '../wording.ts';

const COURT = '(?:人民法院|法院|起诉|诉讼)';
const OR = '(?:或者?|也可以?|亦可|均可|又可|及|和|、)';
const BOTH = new RegExp(
  `仲裁[^:\\t]{0,26}?${OR}[^:\\t]{0,22}?${COURT}|${COURT}[^:\\t]{0,22}?${OR}[^:\\t]{0,24}?仲裁(?:委员会|院|机构|解决|裁决|$|[,、)])`,
  'g',
);
const AFTER =
  /(?:仲裁|裁决)(?!条款|协议|约定)(?:裁决|结果|决定)?[^,:\t]{0,6},?(?:如|若|任何|一方|当事人|对[^,:\t]{0,8})*(?:不服|不成|有异议|不满意)的?,?[^:\t]{0,16}(?:起诉|诉讼|法院)/g;
const ABOUT = /争议|纠纷|分歧|争执|协商(?:不成|解决|未果)/;
/** Both words stand there for another purpose: cost, documents, decisions, preservation, enforcement, statutory ways. */
const OTHER =
  /(?:仲裁|诉讼)(?:或者?|、|和|及)(?:诉讼|仲裁)(?:费|的?费用|程序|时效|文书|各阶段|期间|过程|发生|中)|(?:法院|仲裁)(?:机构|委员会|院)?(?:或者?|、|和|及)(?:人民法院|法院|仲裁(?:机构|委员会|院|庭)?)(?:的?(?:生效|裁|判|认定|确认|依法|要求|提交|受理|另有|作出|出具|准许|变更))|执行|保全|审理|审判|撤销|费用|律师费|判决书|裁决书|生效(?:裁判|判决|裁决|法律文书)|除法律另有规定|前提|不再向|不得(?:再)?(?:向|起诉)|劳动|送达/;
/** Labour arbitration comes before the court by law. */
const LABOUR = /劳动|人事/;
const STATUTORY = /投诉|举报|报案|消费者协会|行政部门|调解协议|推选代表/;
const NAMED = /仲裁委|仲裁院|仲裁中心/;
/** Each of the two ways by itself, for an article that offers them in different sentences. */
const ARBITRATES =
  /(?:申请|提交|提请|交由?|由|向|通过|采[用取])[^,:\t]{0,30}仲裁|仲裁(?:委员会|院|中心|机构)(?:申请)?(?:仲裁|裁决|解决)/;
const SUES =
  /(?:向|由|到|在|交)[^,:\t]{0,30}法院[^,:\t]{0,8}(?:起诉|诉讼|管辖|裁判|审理|解决)|诉[诸至][^,:\t]{0,16}法院|(?:法院|提起|通过)诉讼|(?:可以?|亦可|也可)起诉/;
/** The court is for other disputes, or for the case that there is no valid agreement to arbitrate. */
const APART =
  /其他的?(?:争议|纠纷)|除[^,]{0,24}外|仲裁(?:条款|协议)|不受理|分别|应诉|(?:客户|用户|个人|员工|他人|第三人)依法/;
/** One of several ways is to be ticked or numbered. */
const CHOICE = /第[ _一二三四12(（]{0,6}(?:种|项)|下列(?:第|方式)|[☐□☑√■]|以下第|选择其一|择一种|\[ ?\]/;

export const disputeBoth: Rule = {
  id: 'dispute-both',
  title: '又仲裁又诉讼',
  severity: 'error',
  citations: [
    { law: 'guanxia-pifu-2025', article: '4' },
    { law: 'zhongcaifa', article: '10' },
  ],
  page: {
    finds: '约定同一争议既可以仲裁也可以向法院起诉，或者对仲裁裁决不服再起诉。',
    bad: '协商不成的，可以提交北京仲裁委员会仲裁，也可以向甲方所在地人民法院起诉。',
    good: '协商不成的，提交北京仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则仲裁。',
    basis:
      '约定争议既可以申请仲裁又可以起诉的，关于仲裁的约定无效，关于诉讼管辖的约定不因此无效。仲裁一裁终局，裁决作出后不能就同一纠纷再起诉。',
    limits:
      '写成几种方式、由双方填写序号或者勾选其一的，不报告。列举消费者依法可以采取的各种途径、说明费用或者送达阶段的，不报告。',
  },
  check(subject) {
    const agreement = (sentence: Sentence) => {
      const { text, lead } = sentence;
      const about = isAbout(subject, sentence) || (NAMED.test(text) && /申请|提交|提请|诉/.test(text));
      return (
        about && !CHOICE.test(text) && !CHOICE.test(lead) && !(STATUTORY.test(text) && !NAMED.test(text))
      );
    };
    const both = said(subject, BOTH, ({ sentence, match }) => {
      const near = sentence.text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 12);
      return !agreement(sentence) || OTHER.test(near) || CHOICE.test(sentence.line.text);
    });
    const after = said(subject, AFTER, ({ sentence }) => LABOUR.test(sentence.text));
    const told = [...both, ...after].map(({ sentence }) => sentence);
    return [
      ...[...both, ...apart(subject, told)].map(({ place, words }) =>
        finding(disputeBoth, {
          place,
          message: `“${words}”：同一争议既约定仲裁，又约定诉讼。`,
          why: '这样约定，仲裁的部分无效，对方可以径行起诉；想要一裁终局和不公开审理的，就落空了。',
          suggestion: '只留一种：写明仲裁机构的全称，或者写明由哪里的人民法院管辖。',
          citations: [{ law: 'guanxia-pifu-2025', article: '4' }],
        }),
      ),
      ...after.map(({ place, words }) =>
        finding(disputeBoth, {
          place,
          message: `“${words}”：仲裁之后又约定起诉。`,
          why: '仲裁一裁终局；裁决作出后就同一纠纷起诉的，法院不受理。先裁后审的约定还会使仲裁的意思不清楚。',
          suggestion: '删去裁决之后起诉的话，或者改为只由人民法院管辖。',
          citations: [{ law: 'zhongcaifa', article: '10' }],
        }),
      ),
    ];
  },
};

function isAbout(subject: Subject, { text, lead, line }: Sentence): boolean {
  return (
    ABOUT.test(text) ||
    ABOUT.test(lead) ||
    ABOUT.test(foldWords(subject.articles[line.article]?.title ?? '').text)
  );
}

/** Articles that agree on arbitration in one sentence and on a court in another. */
function apart(subject: Subject, told: readonly Sentence[]): { place: Place; words: string }[] {
  const seen = new Set(told.map(sentence => sentencesNear(subject, sentence)));
  return sentencesOf(subject).flatMap(sentence => {
    const near = sentencesNear(subject, sentence);
    const match = SUES.exec(sentence.text);
    if (!match || seen.has(near) || !isWay(sentence, match)) return [];
    if (!near.some(other => isAbout(subject, other)) || near.some(other => isChoice(other))) return [];
    if (!near.some(other => other !== sentence && arbitrates(other, sentence))) return [];
    seen.add(near);
    const place = placeIn(sentence, match.index, match.index + match[0].length);
    return [{ place, words: excerpt(wordsAt(subject, place)) }];
  });
}

function isWay(sentence: Sentence, match: RegExpExecArray): boolean {
  const { text } = sentence;
  return (
    !OTHER.test(text) && !APART.test(text) && !denied(sentence, match.index, match.index + match[0].length)
  );
}

function isChoice({ text, lead, line }: Sentence): boolean {
  return CHOICE.test(text) || CHOICE.test(lead) || CHOICE.test(line.text) || STATUTORY.test(text);
}

/** Sentences of two cases of an open choice never stand in one contract. */
function arbitrates(other: Sentence, sentence: Sentence): boolean {
  const match = ARBITRATES.exec(other.text);
  return match !== null && isWay(other, match) && String(other.line.cases) === String(sentence.line.cases);
}
