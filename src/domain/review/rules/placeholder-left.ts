/** Words that stand for something that was never filled in. */
import { claimsToBeFilled } from '../filled.ts';
import { findAll, finding } from '../find.ts';
import type { Finding, Rule } from '../rule.ts';

const rule = {
  id: 'placeholder-left',
  severity: 'error',
  citations: [{ law: 'minfadian', article: '510' }],
} as const;

/** Never part of a finished text. Folded: ［例如：5］ is [例如:5], ＸＸ is xx. */
const LEFTOVER = new RegExp(
  [
    '\\[(?:例如|示例|如|填写|待定|待填|请|●|\\*|x|\\s)[^\\[\\]]{0,30}\\]|\\[\\s*\\]',
    '【(?:\\s|●|\\*|x|-|_)*】|【(?:例如|示例|填写|待定|待填|请|选填|此处|待补充)[^【】]{0,30}】',
    '(?<![a-z\\d*])(?:x{2,}|×{2,}|○{2,}|△{2,}|\\*{3,})(?![a-z\\d*])',
    '(?<![若])某(?:某[^,。;:、()“”]{0,3}|路|街|号|小区|公司|银行|先生|女士|有限公司)(?:某(?:路|街|号))?',
    'todo|tbd|lorem ipsum',
    '\\((?:此处)?(?:请|需|应)?填(?:写|入)[^()]{0,20}\\)|\\{\\{[^{}]{0,40}\\}\\}|\\$\\{[^{}]{0,40}\\}',
  ].join('|'),
  'g',
);
const OPEN = /_{2,}|(?<=[:为是计])\s{4,}(?=[元日年月%份天])|\(\s{2,}\)|(?<!\d)年\s+月\s+日/g;

/** Right before a blank that is filled by hand when signing. */
const SIGNING = /(?:签字|签名|签署|盖章|签章|代表|经办人|按指印|日期)[^。;,]{0,8}$|[年月]_*$/;

export const placeholderLeft: Rule = {
  ...rule,
  title: '占位符没有替换，空白没有填写',
  page: {
    finds:
      '留在文中的占位符：[例如:5]、【】、XXX、某某、某路某号、“（填写……）”；当事人已经写明的文件里还空着的下划线。',
    bad: '服务费为【】元，服务地点在某市某路某号。',
    good: '服务费为12,000元，服务地点在青山市中山路8号。',
    basis: '没有填写的内容等于没有约定，只能依《民法典》第五百一十条补充或者按交易习惯确定。',
    limits: '空白的范本本来就有下划线，双方名称都没有填写的文件不报下划线。填在【】里的内容当作已经填写。',
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
    const open = findAll(subject, OPEN, line => line.kind !== 'contents' && line.kind !== 'signature');
    const blanks = open
      .filter(({ around, match }) => !SIGNING.test(around.slice(Math.max(0, match.index - 20), match.index)))
      .filter(({ line }) => !/签字|签名|盖章|签章|日期|年\s*月\s*日/.test(line.text) || line.text.length > 60)
      .map(
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
