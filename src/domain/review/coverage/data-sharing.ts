/** 客户信息共享协议: three situations, three sets of duties. */
import { common } from './common.ts';
import { type FamilyCoverage, requirement } from './requirement.ts';
import { RECORDS, RETURN } from './wordings.ts';

const ENTRUSTED = /委托.{0,8}处理|受托/;
const PROVIDED = /单独同意|提供.{0,12}个人信息|共享/;
const JOINT = /共同处理|共同决定/;
const notEntrusted = {
  provide: '接收方为自己的目的处理，不是受托人，适用对外提供的规则。',
  joint: '双方共同决定目的和方式，不是委托，适用共同处理的规则。',
};
const notProvided = {
  entrusted: '受托方按委托方的目的处理，不是另一个处理者，不适用对外提供的规则。',
  joint: '双方是共同的处理者，对客户的告知和同意按共同处理安排。',
};
const notJoint = {
  entrusted: '目的和方式由委托方一方决定，不是共同处理。',
  provide: '双方各自决定自己的目的和方式，不是共同处理。',
};

export const dataSharing: FamilyCoverage = {
  family: 'data-sharing',
  requirements: [
    ...common({
      quality: { clauses: { joint: 'quality', provide: 'checking' } },
      exclusion: { clauses: { joint: 'liability' } },
    }),
    requirement(
      'must',
      'purpose',
      '处理目的、方式和个人信息的种类',
      'subject personal-information',
      /目的|种类|方式/,
      'gerenxinxi-baohufa/21 gerenxinxi-baohufa/23 wangluo-shuju-anquan-tiaoli/12',
      '法律要求以合同约定；超出的处理违法。',
      {
        heading: /清单|处理的范围|目的/,
        anywhere: /处理(?:的)?目的|目的(?:、|和)(?:期限|方式|处理)|个人信息的?(?:种类|类型|范围)/,
      },
    ),
    requirement(
      'must',
      'retention',
      '处理和保存的期限',
      'term personal-information',
      /保存|期限|留存/,
      'gerenxinxi-baohufa/19 gerenxinxi-baohufa/21',
      '保存期限应当为实现目的所必要的最短时间。',
      {
        heading: /保存/,
        anywhere: /(?:保存|留存|处理|存储)(?:的)?(?:期限|时间|期)|期限届满[^。;]{0,20}删除/,
      },
    ),
    requirement(
      'must',
      'security',
      '安全保护义务',
      'personal-information',
      /安全.{0,8}(?:措施|义务|保护)|加密|权限/,
      'gerenxinxi-baohufa/51 wangluo-shuju-anquan-tiaoli/12',
      '安全义务要写明由谁做到什么程度。',
      {
        heading: /安全(?!事件)/,
        anywhere: /(?:采取|落实)[^。;]{0,30}(?:安全|加密|权限|去标识|访问控制)|安全(?:保护)?(?:措施|义务)/,
      },
    ),
    requirement(
      'must',
      'assessment',
      '个人信息保护影响评估',
      'personal-information',
      /影响评估/,
      'gerenxinxi-baohufa/55 gerenxinxi-baohufa/56',
      '委托处理、对外提供之前应当评估，记录至少保存三年。',
      { anywhere: /影响评估/ },
    ),
    requirement(
      'must',
      'records',
      '处理情况记录',
      'records',
      /记录/,
      'gerenxinxi-baohufa/56 wangluo-shuju-anquan-tiaoli/12',
      '处理情况记录至少保存三年。',
      { anywhere: RECORDS },
    ),
    requirement(
      'must',
      'incident',
      '信息安全事件',
      'personal-information',
      /泄露|安全事件/,
      'gerenxinxi-baohufa/57',
      '发生或者可能发生泄露的，应当立即补救并通知。',
      { anywhere: /(?:泄露|篡改|丢失|安全事件)[^。;]{0,40}(?:通知|报告|补救|告知)/ },
    ),
    requirement(
      'must',
      'rights',
      '个人行使权利的请求',
      'personal-information complaint',
      /请求|查阅|更正|删除/,
      'gerenxinxi-baohufa/44 gerenxinxi-baohufa/50',
      '客户找到任何一方，都要有人答复。',
      {
        heading: /请求/,
        anywhere:
          /(?:查阅|复制|更正|删除)等?[^。;]{0,20}(?:请求|权利|要求)|(?:个人|客户|主体)[^。;]{0,6}行使[^。;]{0,8}权利/,
      },
    ),
    requirement(
      'must',
      'return',
      '终止后的返还与删除',
      'post-termination personal-information',
      /返还|删除/,
      'gerenxinxi-baohufa/21 gerenxinxi-baohufa/47',
      '期满之后不得保留。',
      { heading: /返还|终止|结束/, anywhere: RETURN },
    ),
    requirement(
      'must',
      'instructions',
      '按约定处理，不得超出目的',
      'rights-duties personal-information',
      /指示|超出|不得.{0,20}(?:使用|处理)/,
      'gerenxinxi-baohufa/21',
      '受托人不得超出约定的目的、方式处理。',
      {
        anywhere: /不得超出[^。;]{0,20}(?:目的|方式|范围)|按照?[^。;]{0,12}(?:指示|约定)处理/,
        onlyWith: ENTRUSTED,
        clauses: { entrusted: 'own-use' },
        reasons: notEntrusted,
      },
    ),
    requirement(
      'must',
      'supervision',
      '委托方的监督',
      'records',
      /监督|检查|核查|审计/,
      'gerenxinxi-baohufa/21',
      '委托方应当对受托人的处理活动进行监督。',
      {
        anywhere:
          /(?:进行|实施|有权)[^。;]{0,12}(?:监督|检查|核查|审计)|(?:处理活动|受托人|乙方)[^。;]{0,8}(?:监督|审计)/,
        onlyWith: ENTRUSTED,
        reasons: { joint: notEntrusted.joint },
      },
    ),
    requirement(
      'must',
      'sub-entrustment',
      '转委托须经同意',
      'assignment personal-information',
      /转委托/,
      'gerenxinxi-baohufa/21',
      '未经同意不得转委托。',
      { anywhere: /转委托/, onlyWith: ENTRUSTED, reasons: notEntrusted },
    ),
    requirement(
      'must',
      'notice-to-people',
      '向客户告知接收方',
      'personal-information',
      /告知/,
      'gerenxinxi-baohufa/17 gerenxinxi-baohufa/23',
      '应当告知接收方的名称、联系方式、目的、方式和种类。',
      {
        anywhere:
          /告知[^。;]{0,20}(?:个人|客户|用户|本人|接收方|名称)|(?:个人|客户|用户|本人|消费者)[^。;]{0,8}告知/,
        onlyWith: PROVIDED,
        reasons: { entrusted: notProvided.entrusted },
      },
    ),
    requirement(
      'must',
      'separate-consent',
      '客户的单独同意',
      'personal-information',
      /单独同意/,
      'gerenxinxi-baohufa/23',
      '两家企业之间的约定代替不了客户的同意。',
      { anywhere: /单独同意/, onlyWith: PROVIDED, reasons: notProvided },
    ),
    requirement(
      'must',
      'roles',
      '共同处理的分工',
      'rights-duties',
      /分工|各自|负责/,
      'gerenxinxi-baohufa/20',
      '应当约定各自的权利和义务。',
      { anywhere: /分工|各自(?:的)?(?:权利|义务|责任|负责)|分别负责/, onlyWith: JOINT, reasons: notJoint },
    ),
    requirement(
      'must',
      'joint-liability',
      '对客户的连带责任',
      'liability',
      /连带/,
      'gerenxinxi-baohufa/20',
      '共同处理造成损害的，依法承担连带责任，内部再分担。',
      { anywhere: /连带(?:赔偿)?责任/, onlyWith: JOINT, reasons: notJoint },
    ),
    requirement(
      'should',
      'sensitive',
      '敏感个人信息',
      'personal-information',
      /敏感个人信息/,
      'gerenxinxi-baohufa/28 gerenxinxi-baohufa/29',
      '处理敏感个人信息另有条件。',
      { anywhere: /敏感个人信息/ },
    ),
    requirement(
      'must-not',
      'bundled',
      '一揽子同意',
      'personal-information',
      /同意|指示/,
      'gerenxinxi-baohufa/14 gerenxinxi-baohufa/23',
      '同意应当就具体的提供单独作出。',
      { rules: ['consent-bundled', 'consent-separate-missing'], clauses: { entrusted: 'source' } },
    ),
  ],
};
