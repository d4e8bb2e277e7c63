/** `consent-separate-missing`: personal information shared, sensitive, or sent abroad, and no word of a separate consent. */
import { ANONYMOUS, PERSONAL } from '../data/personal-information-words.ts';
import { finding } from '../find.ts';
import type { Finding, Rule } from '../rule.ts';
import { voiced } from '../voices.ts';
import { deniesWithin, mentions, mentionsNear, said, type Wording } from '../wording.ts';

const MAY = '(?:有权|可以?|应当?|须|同意|授权|允许|将|负责|会|能够?|需)';
const GIVE = '(?:提供|共享|转让|披露|分享|传输|交换|互换|推送|发送|移交|交付|转交|开放)';
const OTHERS =
  '(?:第三(?:方|人)|关联(?:公司|企业|方)|合作(?:方|伙伴|商|商户|单位|机构|公司|企业)|其他(?:公司|企业|经营者|商家|机构)|集团(?:内|成员|公司)|加盟(?:商|店)|保险(?:公司|机构)|贷款机构|银行|合作的?[^,:\\t]{0,6}(?:公司|机构|店|企业)|对方|另一方|双方|甲方|乙方)';
/** What a natural person is known by; a company has no face and no date of birth. */
const OF_PERSON =
  '(?:的)?(?:姓名|手机号?码?|身份证|身份信息|个人信息|个人资料|照片|肖像|面部|住址|生日|年龄|健康|病历|通讯录|家庭)';
const SHARED = voiced(({ person, party }) => {
  const personal = `(?:${PERSONAL}|${person}${OF_PERSON})`;
  return `${MAY}[^:\\t]{0,16}?(?:将|把)?[^,:\\t]{0,12}${personal}[^:\\t]{0,12}?${GIVE}[^,:\\t]{0,6}${OTHERS}|${MAY}[^,:\\t]{0,10}(?:向|给|与|和)[^,:\\t]{0,10}${OTHERS}[^,:\\t]{0,8}${GIVE}[^,:\\t]{0,14}${personal}|(?:互相|相互|双方|共同)[^,:\\t]{0,8}${GIVE}[^,:\\t]{0,10}${personal}|(?:将|把)[^,:\\t]{0,10}${personal}[^,:\\t]{0,8}${GIVE}(?:给|至|到|与|予)[^,:\\t]{0,8}${OTHERS}|${personal}[^,:\\t]{0,6}(?:由|经)${party}[^,:\\t]{0,6}${GIVE}[^,:\\t]{0,8}${OTHERS}`;
});
/** A face in an advertisement is personal information made public. */
const PUBLISHED = voiced(
  ({ person }) =>
    `(?:${person}|其|个人)(?:的)?[^,:\\t]{0,6}(?:照片|肖像|影像|视频|形象|面部|案例)[^,:\\t]{0,14}(?:用于|用作|作为|进行)[^,:\\t]{0,10}(?:广告|宣传|推广|营销|展示|发布|公开)|(?:肖像|术前术后|前后对比)[^,:\\t]{0,14}(?:用于|用作|作为)[^,:\\t]{0,10}(?:广告|宣传|推广|营销|展示|发布|公开)`,
);
const ABROAD = new RegExp(
  `${PERSONAL}[^:\\t]{0,24}?(?:${GIVE}|存储|存放|上传)[^,:\\t]{0,6}(?:境外|海外|国外|境外服务器)|(?:向|到|至|在)(?:境外|海外|国外)[^,:\\t]{0,14}(?:${GIVE}|存储|存放)[^,:\\t]{0,14}${PERSONAL}`,
  'g',
);
const SENSITIVE =
  /(?:收集|采集|录入|获取|使用|处理|存储|登记|留存|读取)[^:\t]{0,24}?(?:人脸|面部|皮肤|指纹|声纹|虹膜|生物识别|病历|医疗健康|健康(?:信息|状况|数据|档案)|行踪|运动轨迹|定位信息|宗教信仰|金融账户|(?:不满|未满)(?:十四|14)周?岁[^,]{0,8}(?:信息|资料)|敏感(?:个人)?信息)/g;
const CONSENT =
  /单独同意|书面同意书|单独(?:取得|征得)[^,]{0,8}同意|监护人[^,]{0,6}同意|单独签署的同意|^我?同意[^,]{0,10}向[^,]{0,10}提供/;
/** Processing on behalf of the other party, or on demand of an authority, needs no separate consent. */
const NEEDLESS =
  /委托处理|受托|依法(?:向|应当|提供|配合)|司法机关|行政机关|人民法院|有权机关|主管部门|监管部门|法律(?:、|,)?行政法规(?:规定|要求)|(?:不|未)涉及个人/;
/** Who asks the other side for its own contact persons' data shares no customers. */
const OWN = /联系人|授权代表|经办人|签约代表|法定代表人|员工|本方|各自的?(?:身份|联系)/;

export const consentSeparateMissing: Rule = {
  id: 'consent-separate-missing',
  title: '没有写明取得单独同意',
  severity: 'warning',
  citations: [
    { law: 'gerenxinxi-baohufa', article: '23' },
    { law: 'gerenxinxi-baohufa', article: '25' },
    { law: 'gerenxinxi-baohufa', article: '29' },
    { law: 'gerenxinxi-baohufa', article: '39' },
  ],
  page: {
    finds:
      '约定向他人提供个人信息、把照片用于宣传、处理敏感个人信息、向境外提供个人信息，却没有写明取得个人的单独同意。',
    bad: '甲方可以将客户信息提供给其关联公司和合作伙伴用于营销。',
    good: '甲方告知客户接收方的名称、联系方式、目的、方式和信息种类，并取得客户的单独同意之后，才能向接收方提供。',
    basis:
      '向其他处理者提供个人信息，应当告知接收方的名称、联系方式、目的、方式和种类，并取得单独同意；公开个人信息、处理敏感个人信息、向境外提供个人信息，都要取得单独同意。两家公司之间的约定不能代替个人的同意。',
    limits:
      '只看合同里有没有写；是否真的取得，合同看不出来。委托处理、依法向有关机关提供、已经匿名化的信息，不报告。“客户”全是单位的，可能不涉及个人信息。',
  },
  check(subject) {
    const needless = (wording: Wording) => {
      const { text, lead } = wording.sentence;
      return NEEDLESS.test(text) || ANONYMOUS.test(text) || CONSENT.test(lead) || deniesWithin(wording);
    };
    const near = (wording: Wording) => mentionsNear(subject, wording.sentence, CONSENT);
    const anywhere = mentions(subject, CONSENT);
    const shared = anywhere
      ? []
      : said(subject, SHARED(subject), wording => needless(wording) || OWN.test(wording.match[0]));
    const published = said(subject, PUBLISHED(subject), wording => needless(wording) || near(wording));
    const abroad = said(subject, ABROAD, wording => needless(wording) || near(wording));
    const sensitive = said(subject, SENSITIVE, wording => anywhere || needless(wording));
    return [
      ...shared.map(wording => missing(wording, '向他人提供个人信息', '23')),
      ...published.map(wording => missing(wording, '公开个人的照片、形象', '25')),
      ...abroad.map(wording => missing(wording, '向境外提供个人信息', '39')),
      ...sensitive.map(wording => missing(wording, '处理敏感个人信息', '29')),
    ];
  },
};

function missing({ place, words }: Wording, what: string, article: string): Finding {
  return finding(consentSeparateMissing, {
    place,
    message: `“${words}”：${what}，没有写明取得个人的单独同意。`,
    why: '没有单独同意就处理的，违反个人信息保护法，可能被处罚并赔偿；合同双方自己的同意不能代替客户本人的同意。',
    suggestion:
      '写明由谁告知哪些事项、怎样取得并保存每个人的单独同意，不同意的怎么办；能不提供的，改为不提供。',
    citations: [{ law: 'gerenxinxi-baohufa', article }],
  });
}
