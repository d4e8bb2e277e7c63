/**
 * Names that a text itself shows to be names: people behind 联系人： or before what they are made to do (由王小明担任),
 * companies behind 甲方： or from their seat to 有限公司.
 */
import { places } from './lexicon.ts';

const LABEL_END = '(?:[（(][^（()）]{0,20}[）)])?\\s*[：:]\\s*';

const patterns = [
  `(?<=(?:代表人?|联系人|负责人|经办人|代理人|收件人|收货人|签字人|经理|姓名)${LABEL_END})\\p{Script=Han}{2,4}(?=[，,。；;、\\s（(/]|$)`,
  '(?<=[由派定托命聘])\\p{Script=Han}{2,4}?(?=担任|作为|为(?:联系|负责|代表|收件|收货|代理|项目))',
  '(?<!\\p{Script=Han})\\p{Script=Han}{2,4}(?=先生|女士|[（(]身份证)',
  `(?:(?<=[方人]${LABEL_END})|(?=${places.join('|')}))(?:(?![，。；：、“”向由与])[\\p{L}\\p{N}（）()·]){2,30}?(?:有限责任公司|股份有限公司|有限公司|集团|事务所|合作社|（有限合伙）|（普通合伙）)`,
].map(source => new RegExp(source, 'gu'));

/** A text with none of these names nobody so and need not be searched. */
const CUE = /[人表理名]\S{0,24}[：:]|担任|先生|女士|作为|为[联负代收项]|身份证|公司|集团|事务所|合作社|合伙/;

export function properNames(text: string): string[] {
  return CUE.test(text) ? patterns.flatMap(pattern => text.match(pattern) ?? []) : [];
}
