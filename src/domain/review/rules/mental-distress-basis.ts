/** `mental-distress-basis`: damages for mental distress (精神损害赔偿) promised where no right of the person is hurt. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { deniesWithin, mentionsNear, said } from '../wording.ts';

const MENTAL = '精神(?:损害|损失|抚慰|伤害|补偿|赔偿)(?:赔偿|抚慰|补偿)?(?:金|费|费用)?';
const PROMISED = new RegExp(
  `(?:支付|赔偿|承担|补偿|给付|赔付|包括|包含|含|含有|要求|主张|及|和|、)[^,:\\t]{0,24}?${MENTAL}|${MENTAL}(?:为|共计|合计|计|按)?[^,:\\t]{0,10}(?:[\\d_]|元|人民币)`,
  'g',
);
/** What the law asks for: a right of the person, serious distress. */
const BASIS =
  /人格权|人身权益|人身(?:损害|伤害|权利)|严重精神损害|生命|身体|健康权?|名誉|隐私|肖像|姓名权|具有人身意义|致残|残疾|死亡|受伤|侮辱|诽谤|第?(?:996|1183|九百九十六|一千一百八十三)条|依法(?:另行)?(?:请求|主张)/;

export const mentalDistressBasis: Rule = {
  id: 'mental-distress-basis',
  title: '精神损害赔偿没有依据',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '996' },
    { law: 'minfadian', article: '1183' },
    { law: 'jingshen-sunhai-jieshi', article: '4' },
  ],
  page: {
    finds: '在退款、逾期等财产纠纷里约定“精神损失费”，没有写到人身权益受侵害、造成严重精神损害。',
    bad: '甲方逾期退款的，另向乙方支付精神损失费5,000元。',
    good: '甲方逾期退款的，按日支付违约金。甲方侵害乙方人格权并造成严重精神损害的，乙方可以依法请求精神损害赔偿。',
    basis:
      '侵害自然人人身权益造成严重精神损害的，可以请求精神损害赔偿；因违约损害人格权并造成严重精神损害的，不影响在违约之诉中请求。法人不能主张。',
    limits:
      '双方自愿给付一笔补偿是可以的，只是不应当写成精神损害赔偿；同一条里写到人身权益或者严重精神损害的，不报告。',
  },
  check(subject) {
    const wordings = said(subject, PROMISED, wording => {
      return deniesWithin(wording) || mentionsNear(subject, wording.sentence, BASIS);
    });
    return wordings.map(({ place, words }) =>
      finding(mentalDistressBasis, {
        place,
        message: `“${words}”：没有写明精神损害赔偿的依据。`,
        why: '精神损害赔偿以人身权益受侵害并造成严重精神损害为前提，单纯的价款、工期纠纷没有；公司更不能主张。',
        suggestion: '改写成违约金或者约定的补偿，写明数额和支付日期；确有侵害人格权的，写明事实和依据。',
      }),
    );
  },
};
