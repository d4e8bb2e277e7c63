/** Words that stand for something that was never filled in. */
import { claimsToBeFilled } from '../filled.ts';
import { findAll, finding, MOST_MATCHES } from '../find.ts';
import type { Finding, Place, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { foldWords } from '../text.ts';

const rule = {
  id: 'placeholder-left',
  severity: 'error',
  citations: [{ law: 'minfadian', article: '510' }],
} as const;

/** What <…> must end with to be a place to fill: 《》 are typed <> as well. */
const TO_FILL =
  '名称|姓名|公司|金额|期限|日期|时间|地址|地点|数量|天数|年限|比例|税率|账号|电话|编号|价格|内容|甲方|乙方';

/** Never part of a finished text. Folded: ［例如：5］ is [例如:5], ＸＸ is xx. */
const LEFTOVER = new RegExp(
  [
    '\\[(?:例如|示例|如|填写|待定|待填|请|●|\\*|x|\\s)[^\\[\\]]{0,30}\\]|\\[\\s*\\]',
    '【(?:\\s|●|\\*|x|-|_)*】|【(?:例如|示例|填写|待定|待填|请|选填|此处|待补充)[^【】]{0,30}】',
    '(?<!(?:型号|规格|牌号)[^,。;]{0,8})(?<![a-z\\d*])(?:x{2,}|×{2,}|○{2,}|△{2,}|\\*{3,})(?![a-z\\d*])',
    '(?<![若])某(?:某[^,。;:、()“”]{0,3}|路|街|号|小区|公司|银行|先生|女士|有限公司)(?:某(?:路|街|号))?',
    'todo|tbd|lorem ipsum',
    '\\((?:此处)?(?:请|需|应)?填(?:写|入)[^()]{0,20}\\)|\\{\\{[^{}]{0,40}\\}\\}|\\$\\{[^{}]{0,40}\\}',
    `(?<!\\{)\\{\\p{Script=Han}{1,12}\\}(?!\\})|(?<![<《])<\\p{Script=Han}{0,8}(?:${TO_FILL})>(?!>)`,
    '(?<=[:\\t])(?:待定|待填写?|待补充?|待确认|\\.{3,})(?=[。;,)\\t]|$)',
  ].join('|'),
  'gu',
);
/** Blanks, in the words as written: folding takes small gaps away. */
const GAP = '[ \\u3000\\u00a0]';
const OPEN = new RegExp(
  [
    '[_＿]{2,}',
    `(?<=[:：为是计￥¥]|人民币)${GAP}{2,}(?=[元圆圓%％‰]|(?:[日天年月份次台套]|[个個]月?)(?:[内內以之前起后後，,。；;）)]|${GAP}|$))`,
    `[（(〔［\\[]${GAP}{2,}[)）〕］\\]]`,
    `(?<=[自从從至于於为為到])${GAP}+年${GAP}*月${GAP}*日|(?<=[自从從至於于為为到]\\d{4}年)${GAP}+月${GAP}*日`,
  ].join('|'),
  'gu',
);
/** （√）一次性　（  ）分期: a box that was not chosen is no blank. */
const TICKED = /[√✓✔☑■●]/;

/** Beside a blank that is filled by hand when signing. */
const SIGNING = /(?:签字|签名|签署|签订|签约|订立|盖章|签章|代表|经办人|按指印|日期)[^。;,]{0,8}$/;
/** The rest of a date whose year was counted: ____年__月__日. */
const SAME_DATE = /[年月]$/;
const SIGNED_ON = /^[^。，,；;]{0,6}(?:签|簽|订立|訂立)/;

export const placeholderLeft: Rule = {
  ...rule,
  title: '占位符没有替换，空白没有填写',
  page: {
    finds:
      '留在文中的占位符：[例如:5]、【】、XXX、某某、某路某号、{金额}、“（填写……）”、冒号后的“待定”；当事人已经写明的文件里还空着的下划线、空格和日期。',
    bad: '服务费为【】元，服务地点在某市某路某号。',
    good: '服务费为12,000元，服务地点在青山市中山路8号。',
    basis: '没有填写的内容等于没有约定，只能依《民法典》第五百一十条补充或者按交易习惯确定。',
    limits:
      '空白的范本本来就有下划线，双方名称都没有填写的文件不报空白；签署栏和签订日期不报。填在【】里的内容当作已经填写。',
  },
  check(subject, context) {
    const left = findAll(subject, LEFTOVER).map(
      ({ place, words }): Finding =>
        finding(rule, {
          place,
          message: `“${words}”是占位符，没有换成实际内容。`,
          why: '占位的内容没有约束力；签了字，这一处就等于没有约定，也会被人另外填上。',
          suggestion: '换成实际的内容；不需要的，连同所在的句子删去或者写“无”。',
        }),
    );
    if (!claimsToBeFilled(subject, context)) return left;
    const blanks = openIn(subject).map(
      ({ place }): Finding =>
        finding(rule, {
          severity: 'warning',
          place,
          message: '双方名称已经填写，这里还空着。',
          why: '空白处签字之后可能被人填上，没有填的等于没有约定。',
          suggestion: '填上内容；没有内容的，写“无”或者划去。',
        }),
    );
    return [...left, ...blanks];
  },
};

/** Open blanks of the body; the lines to sign on are filled by hand. */
function openIn({ lines }: Subject): { readonly place: Place }[] {
  return lines.flatMap((line, index) => {
    const { kind, text } = line;
    if (kind === 'contents' || kind === 'signature' || TICKED.test(text)) return [];
    if (text.length <= 60 && /签字|签名|盖章|签章|日期|簽字|簽名|蓋章|簽章/.test(text)) return [];
    return [...text.matchAll(OPEN)].slice(0, MOST_MATCHES).flatMap(({ 0: words, index: from }) => {
      const to = from + words.length;
      const before = foldWords(text.slice(Math.max(0, from - 20), from)).text;
      if (/^[_＿]/.test(words) && SAME_DATE.test(before)) return [];
      if (SIGNING.test(before) || SIGNED_ON.test(text.slice(to, to + 12))) return [];
      return [{ place: { line: index, from, to } }];
    });
  });
}
