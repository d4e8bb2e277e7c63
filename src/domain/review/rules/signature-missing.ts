/** A contract without a place to sign, or without one for every party. */
import { isContract } from '../filled.ts';
import { finding } from '../find.ts';
import { introductionsIn } from '../parties.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { foldedLine } from '../text.ts';

const rule = {
  id: 'signature-missing',
  severity: 'warning',
  citations: [{ law: 'minfadian', article: '490' }],
} as const;

/** A signature page stands in the last lines, or at the end of a line that swallowed it. */
const LAST_LINES = 60;
const LAST_CHARACTERS = 1500;

export const signatureMissing: Rule = {
  ...rule,
  title: '没有签署的地方',
  page: {
    finds: '合同末尾没有签名、盖章的地方，或者有一方没有。',
    bad: '（全文到“本合同一式两份”为止，没有签署页）',
    good: '甲方（盖章）：________　乙方（签名）：________',
    basis: '采用合同书形式订立合同的，自当事人均签名、盖章或者按指印时合同成立（《民法典》第四百九十条）。',
    limits: '只看最后六十行；电子签署的合同可能另有签署记录。只看有没有地方，不看签没签。',
  },
  check(subject) {
    if (!isContract(subject) || subject.lines.length < 8) return [];
    const own = subject.lines.filter(line => line.kind === 'signature');
    const last = own.length > 0 ? own : subject.lines.slice(-LAST_LINES);
    const words = last.map(line => foldedLine(line).text.slice(-LAST_CHARACTERS));
    const start = words.findIndex(signs);
    if (start < 0) {
      return [
        finding(rule, {
          message: '合同末尾没有签名、盖章的地方。',
          why: '合同书自各方签名、盖章或者按指印时成立；没有地方签，成立的时间和签的是哪一份都难证明。',
          suggestion: '加上签署页：各方名称、签名或者盖章处、日期。',
        }),
      ];
    }
    // The name may stand on the line above its place to sign.
    const text = words.slice(Math.max(0, start - 1)).join('\n');
    return labelsOf(subject).flatMap(label => {
      if (text.includes(label)) return [];
      return [
        finding(rule, {
          severity: 'info',
          message: `签署的地方可能没有${label}。`,
          why: '有一方没有签名、盖章的，合同对它不成立。',
          suggestion: `在签署页加上${label}的签名或者盖章处。`,
        }),
      ];
    });
  },
};

/**
 * Words for a signature with room behind them: a colon, a blank, a column, the next party, the end of the line. 签署 is none
 * (双方签署《验收单》), nor is a sentence.
 */
const SIGN = '(?:签字|签名|签章|盖章|公章|\\(章\\)|按指印|落款)(?:处|栏|页)?[ /a-z]{0,20}\\)?(?:处|栏)?';
const ROOM = new RegExp(`${SIGN}(?:[:_\\s]|(?=[甲乙丙丁]方|代表|法定|授权|日期))`);
const AT_END = new RegExp(`${SIGN}\\s*$`);

function signs(text: string): boolean {
  return ROOM.test(text) || (text.length < 80 && AT_END.test(text) && !/[,。;]/.test(text));
}

/** 甲方 to 丁方 as the text introduces them; a form may know of a party that this contract does without. */
function labelsOf({ lines }: Subject): readonly string[] {
  return [...new Set(introductionsIn(lines).map(({ label }) => label))].filter(label =>
    /^[甲乙丙丁]方$/.test(label),
  );
}
