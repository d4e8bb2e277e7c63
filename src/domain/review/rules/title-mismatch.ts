/** The paper calls itself by another name or year than its title. */
import { ownTitle } from '../filled.ts';
import { findAll, finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { foldWords } from '../text.ts';

const rule = { id: 'title-mismatch', severity: 'warning', citations: [] } as const;

const OWN_NAME =
  /本《([^《》]{2,30}(?:合同|协议)(?:书)?)》|《([^《》]{2,30}(?:合同|协议)(?:书)?)》\((?:以下|下)?(?:简)?称[:]?“?本(?:合同|协议)/g;
const KIND = /(?:补充)?(?:合同|协议)(?:书)?$/;

export const titleMismatch: Rule = {
  ...rule,
  title: '标题与正文里的名称或者年份不一致',
  page: {
    finds: '正文自称“本《某某合同》”，与标题不是同一个名称；标题写的年份与正文自称的年份不同。',
    bad: '标题：装饰装修合同；正文：双方订立本《房屋租赁合同》。',
    good: '标题：装饰装修合同；正文：双方订立本《装饰装修合同》。',
    basis: '名称不决定合同的性质，但名称对不上，常常说明文字来自另一份合同，其他内容也要核对。',
    limits: '只看自称；提到另一份已经签订的合同，不报。名称一个包含另一个的，当作简称，不报。',
  },
  check(subject) {
    const title = foldWords(ownTitle(subject)).text.replace(/\s/g, '');
    if (!KIND.test(title.replace(/\(.*\)$/, ''))) return [];
    return findAll(subject, OWN_NAME, line => line.kind !== 'contents' && line.kind !== 'title').flatMap(
      ({ match, place }) => {
        const name = match[1] ?? match[2]!;
        if (!differs(title, name)) return [];
        return [
          finding(rule, {
            place,
            message: `标题是“${ownTitle(subject)}”，这里自称《${name}》。`,
            why: '名称或者年份对不上，多半是从另一份合同抄来的，别处也可能留着另一份合同的内容。',
            suggestion: '核对这一段是不是本合同的内容，名称改成与标题一致，或者写作“本合同”。',
          }),
        ];
      },
    );
  },
};

function differs(title: string, name: string): boolean {
  const year = (words: string) => /(?:19|20)\d{2}/.exec(words)?.[0];
  const [a, b] = [year(title), year(name)];
  if (a && b && a !== b) return true;
  const core = (words: string) =>
    words
      .replace(/(?:19|20)\d{2}年?度?/g, '')
      .replace(/\([^()]*\)/g, '')
      .replace(KIND, '');
  const [left, right] = [core(title), core(name)];
  return (
    left !== '' && right !== '' && !left.includes(right) && !right.includes(left) && !shares(left, right)
  );
}

/** Half of the shorter name's characters in the other one make a short form (房地产经纪, 房地产中介服务). */
function shares(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const common = [...short].filter(character => long.includes(character)).length;
  return common * 2 >= short.length;
}
