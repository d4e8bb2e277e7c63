/** `consent-bundled`: consent to the processing of personal information tied to a signature, a default or the service. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { voiced } from '../voices.ts';
import { said } from '../wording.ts';

const INFORMATION = '(?:个人信息|个人资料|个人数据|隐私|其(?:信息|资料|数据))';
const USE = '(?:收集|处理|使用|提供|共享|披露|分享|存储|采集|获取|查询|授权|转让|发送|推送)';
const BUNDLED = voiced(({ person }) => {
  const information = `(?:${INFORMATION}|${person}(?:的)?(?:一切|全部|所有|各项|相关)?(?:信息|资料|数据))`;
  return `(?:签署|签订|签字|签名|盖章|勾选|点击|注册|登录|使用|购买|办卡|付款|下载|填写|提交|接受)[^,:\\t]{0,16},?(?:即|就|便)(?:同意|授权|许可)[^:\\t]{0,30}?${information}|(?:签署|签订|签字|签名|盖章|勾选|点击|注册|登录|使用|购买|办卡|付款|下载|填写|提交|接受)[^:\\t]{0,16}?(?:即|就|便|则|均)?(?:视为|视同|表示|代表|意味着|等同于?|表明)(?:[^,:\\t]{0,10})?(?:同意|授权|许可|接受)[^:\\t]{0,30}?${information}|(?:一次性|概括|默认|整体|打包|统一)(?:地)?(?:同意|授权|勾选)[^:\\t]{0,30}?(?:${information}|信息|资料)|(?:不可撤销|不得撤回|不可撤回|永久)(?:地|的)?[^,:\\t]{0,6}(?:同意|授权)[^:\\t]{0,30}?${information}|(?:同意|授权)[^:\\t]{0,24}?${information}[^:\\t]{0,24}(?:不可撤销|不得撤回|不得撤销|不可撤回)|(?:拒绝|不同意|撤回同意|不授权)[^:\\t]{0,14}${USE}?[^:\\t]{0,10}${information}[^:\\t]{0,16}(?:有权|可以?|将)?(?:不予|拒绝|停止|终止|无法|不)(?:为其|向其|再)?(?:提供|办理)(?:服务|商品|产品)?`;
});
const PROPER = /不视为|单独同意的|另行(?:取得|单独)|服务所必需|必需的信息|依法/;

export const consentBundled: Rule = {
  id: 'consent-bundled',
  title: '捆绑同意处理个人信息',
  severity: 'warning',
  citations: [
    { law: 'gerenxinxi-baohufa', article: '14' },
    { law: 'gerenxinxi-baohufa', article: '15' },
    { law: 'gerenxinxi-baohufa', article: '16' },
    { law: 'xiaofeizhe-baohufa-shishi-tiaoli', article: '23' },
  ],
  page: {
    finds:
      '把签字、注册、使用服务当作同意处理个人信息，一次概括授权、默认授权、不可撤销的授权，或者不同意就不提供服务。',
    bad: '乙方签署本合同即视为同意甲方收集、使用并向合作伙伴提供其个人信息。',
    good: '甲方处理下表所列的个人信息；向其他经营者提供的，另行告知接收方和目的，并由乙方在同意书上单独作出同意。乙方可以随时撤回。',
    basis:
      '同意应当由个人在充分知情的前提下自愿、明确作出，可以撤回；不得以不同意为由拒绝提供服务，服务所必需的除外。对消费者不得采用一次概括授权、默认授权等方式。',
    limits: '只看文字上的捆绑；为订立、履行合同所必需的信息不需要同意，规则分不清时以实际处理的范围为准。',
  },
  check(subject) {
    const wordings = said(
      subject,
      BUNDLED(subject),
      wording => PROPER.test(wording.sentence.text) || /不得(?!撤)|不应|禁止/.test(wording.match[0]),
    );
    return wordings.map(({ place, words }) =>
      finding(consentBundled, {
        place,
        message: `“${words}”：同意不是单独、自愿作出的。`,
        why: '捆绑、默认、不能撤回的同意，不是个人自愿、明确作出的同意，据此处理个人信息没有依据。',
        suggestion: '只列出服务所必需的信息；其余事项各自单独取得同意，写明可以随时撤回、不影响服务。',
      }),
    );
  },
};
