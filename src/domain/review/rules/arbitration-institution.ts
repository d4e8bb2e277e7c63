/** `arbitration-institution`: an agreement to arbitrate without an institution, with an unclear one, two, or a wrong name. */
import { knownNames, rightNames } from '../data/arbitration-institutions.ts';
import { finding } from '../find.ts';
import type { Finding, Rule } from '../rule.ts';
import { placeIn } from '../sentences.ts';
import { said, type Wording } from '../wording.ts';

const AGREEMENT =
  /(?:提交|提请|申请|交由|交付|由|向|通过|采用|采取|选择|以|应当?|进行|适用)[^,:\t]{0,40}?仲裁(?:委员会|院|机构|中心|委|部门)?(?:申请|提起|进行|予以)?(?:仲裁|裁决|解决)?/g;
const ABOUT = /争议|纠纷|分歧|协商(?:不成|解决|未果)/;
const NAME = /([\u4e00-\u9fff]{0,24}?)(仲裁委员会|仲裁院|仲裁中心|仲裁委(?!员)|仲裁机构|仲裁部门|仲裁庭)/g;
/** Words before a name that do not belong to it. */
const BEFORE =
  /^.*(?:提交至?|提请|递交|申请|交由|交付|交|通过|选择|选定|约定|应当?|均|由|向|到|至|将|(?<!所)在|或者?|和|及|与|即|为|以)/;
const UNCLEAR =
  /^(?:有关|相关|当地|本地|所在地|有管辖权的?|有权的?|合法的?|指定的?|双方认可的?|第三方|国家|专门|其他|上级|任何|任一|.*(?:所在地?|住所地|注册地|履行地|签订地|签约地|营业地|当地|甲方|乙方|双方|一方)的?|.*(?:有关|有管辖权的?|合法的?))$/;
const LABOUR = /劳动|人事/;
const COURT = /法院|起诉|诉讼/;
const BLANK = /_{2,}|\[.{0,20}\]|【.{0,20}】|x{2,}|×{2,}|某|示例/;
/** Arbitration is spoken of, not agreed on. */
const OTHER =
  /仲裁(?:费|裁决|时效|程序|员|规则|文书|各阶段|或者?诉讼|、诉讼|请求|期间)|投诉|举报|报案|前提|不服|不影响|撤销|执行|保全|提供担保|确认(?:解除|合同)|请求(?:人民法院|仲裁|法院)/;

export const arbitrationInstitution: Rule = {
  id: 'arbitration-institution',
  title: '仲裁机构没有选定或者写错',
  severity: 'error',
  citations: [
    { law: 'zhongcaifa', article: '27' },
    { law: 'zhongcaifa', article: '29' },
    { law: 'zhongcaifa', article: '89' },
    { law: 'zhongcaifa-jieshi', article: '3' },
    { law: 'zhongcaifa-jieshi', article: '5' },
    { law: 'zhongcaifa-jieshi', article: '6' },
  ],
  page: {
    finds:
      '约定仲裁而没有写仲裁机构，只写“有关仲裁机构”“甲方所在地仲裁委员会”，写了两个机构，或者机构的名称不对。',
    bad: '因本合同发生的争议，提交北京市仲裁委员会仲裁。',
    good: '因本合同发生的争议，提交北京仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则仲裁。',
    basis:
      '仲裁协议应当有选定的仲裁机构；没有约定或者约定不明确又达不成补充协议的，仲裁协议无效。名称不准确但能确定具体机构的，认定已经选定；某地只有一个仲裁机构的，视为约定该机构；约定两个以上又选不成的，无效。',
    limits:
      '名称只与少数确知全称的机构核对。不在其中的名称只在带“市”“省”“区”“县”等少见写法时提示，以该机构官方网站公布的全称为准。空白待填的不报告。',
  },
  check(subject) {
    const agreements = said(subject, AGREEMENT, ({ sentence, match }) => {
      const { text, lead, line } = sentence;
      const near = text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 8);
      const about =
        ABOUT.test(text) || ABOUT.test(lead) || /争议/.test(subject.articles[line.article]?.title ?? '');
      return !about || LABOUR.test(near) || BLANK.test(near);
    });
    return agreements.flatMap(wording => judge(wording));
  },
};

/** A name of an institution in a sentence; `place` is what stands before 仲裁委员会. */
interface Named {
  readonly name: string;
  readonly place: string;
  readonly from: number;
  readonly to: number;
}

function namesIn(text: string): Named[] {
  return [...text.matchAll(NAME)].map(({ 0: words, 1: before = '', 2: suffix = '', index }) => {
    const place = before.replace(BEFORE, '');
    const to = index + words.length;
    return { name: place + suffix, place, from: to - suffix.length - place.length, to };
  });
}

function judge(wording: Wording): Finding[] {
  const { text } = wording.sentence;
  const names = namesIn(text);
  const chosen = names.filter(({ name, place }) => {
    return place !== '' && !name.endsWith('仲裁庭') && !UNCLEAR.test(place) && !LABOUR.test(name);
  });
  const different = new Set(chosen.map(({ name }) => name));
  if (different.size > 1 && /或|任一|任何一|选择|之一/.test(text)) return [two(wording, [...different])];
  if (chosen.length > 0) return chosen.flatMap(named => nameFinding(wording, named));
  if (OTHER.test(text) || COURT.test(text)) return [];
  return [names.some(({ place }) => UNCLEAR.test(place)) ? unclear(wording) : none(wording)];
}

function none({ place, words }: Wording): Finding {
  return finding(arbitrationInstitution, {
    place,
    message: `“${words}”：约定了仲裁，没有选定仲裁机构。`,
    why: '没有选定仲裁机构又补充不成的，仲裁协议无效，争议只能到法院解决。',
    suggestion: '写明一个仲裁机构的全称，例如“提交北京仲裁委员会仲裁”；没有想好的，改为由人民法院管辖。',
    citations: [
      { law: 'zhongcaifa', article: '27' },
      { law: 'zhongcaifa', article: '29' },
    ],
  });
}

function unclear({ place, words }: Wording): Finding {
  return finding(arbitrationInstitution, {
    place,
    severity: 'warning',
    message: `“${words}”：只写了地方，没有写出哪一个仲裁机构。`,
    why: '那里只有一个仲裁机构时才视为选定了它；没有机构、有两个以上而又选不成的，仲裁协议无效。',
    suggestion: '写明一个仲裁机构的全称。',
    citations: [
      { law: 'zhongcaifa', article: '29' },
      { law: 'zhongcaifa-jieshi', article: '6' },
    ],
  });
}

function two({ place, words }: Wording, names: readonly string[]): Finding {
  return finding(arbitrationInstitution, {
    place,
    severity: 'warning',
    message: `“${words}”：写了两个以上仲裁机构（${names.join('、')}）。`,
    why: '约定两个以上仲裁机构，到时不能就选择其中一个达成一致的，仲裁协议无效。',
    suggestion: '只写一个仲裁机构的全称。',
    citations: [{ law: 'zhongcaifa-jieshi', article: '5' }],
  });
}

function nameFinding({ sentence }: Wording, { name, from, to }: Named): Finding[] {
  if (knownNames.has(name) || BLANK.test(name)) return [];
  const place = placeIn(sentence, from, to);
  const right = rightNames.get(name);
  if (right !== undefined)
    return [
      finding(arbitrationInstitution, {
        place,
        severity: 'warning',
        message: `没有叫“${name}”的仲裁机构，全称是“${right}”。`,
        why: '名称不准确但能确定具体机构的，仍认定选定了它；对方可以借此提出管辖异议，拖延时间。',
        suggestion: `改为“${right}”。`,
        citations: [
          { law: 'zhongcaifa', article: '27' },
          { law: 'zhongcaifa-jieshi', article: '3' },
        ],
      }),
    ];
  if (!/[市省区县州盟]仲裁|(?:仲裁委|仲裁机构|仲裁部门)$/.test(name) || /州仲裁/.test(name)) return [];
  return [
    finding(arbitrationInstitution, {
      place,
      severity: 'info',
      message: `“${name}”可能不是仲裁机构的全称。`,
      why: '仲裁机构的名称里通常没有“市”“省”“区”“县”；名称对不上具体机构的，仲裁协议可能无效。',
      suggestion: '到该仲裁机构的官方网站核对全称。',
      citations: [{ law: 'zhongcaifa-jieshi', article: '3' }],
    }),
  ];
}
