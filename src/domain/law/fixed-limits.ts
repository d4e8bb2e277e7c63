/**
 * Limits that an article fixes in figures for whoever signs, so that an agreement beyond them is against the law: the
 * least time records are kept, the greatest deposit. Where an article leaves the measure to judgement (民法典第五百八十五条),
 * or binds some buyers only (保障中小企业款项支付条例第九条、第十七条), a limit in a form is only what is usual.
 */
import { type Citation, citationKey } from './citation.ts';

export type LimitSide = 'min' | 'max';

/** By citation key: the side on which the article fixes a figure. */
const fixed: Readonly<Record<string, LimitSide>> = {
  'minfadian/586': 'max',
  'gerenxinxi-baohufa/56': 'min',
  'jianshe-gongcheng-zhiliang-tiaoli/40': 'min',
  'wangluo-anquanfa/23': 'min',
  'wangluo-shuju-anquan-tiaoli/12': 'min',
  'yufushi-xiaofei-jieshi/14': 'min',
  'zengzhishuifa/10': 'max',
};

/** True when one of the articles fixes the limit on this side. */
export function isFixedByLaw(citations: readonly Citation[], side: LimitSide): boolean {
  return citations.some(citation => fixed[citationKey(citation)] === side);
}
