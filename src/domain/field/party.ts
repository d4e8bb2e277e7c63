/** The fields that every party brings along (当事人自带的字段), so that no template declares them again. */
import type { FieldDefinition } from './field.ts';

/** The part of a template's party that decides its fields. */
export interface FieldParty {
  readonly id: string;
  /** 甲方, 乙方. */
  readonly label: string;
  readonly kind: 'organisation' | 'person' | 'either';
}

type Own = readonly [key: string, definition: FieldDefinition];

const phone: Own = [
  'phone',
  { type: 'phone', label: '联系电话', hint: '手机，或者带区号的固定电话', example: '13800138000' },
];
const email: Own = [
  'email',
  { type: 'email', label: '电子邮箱', hint: '用于接收通知', example: 'name@example.com' },
];
const bank: readonly Own[] = [
  ['bankName', { type: 'text', label: '开户银行', hint: '写到支行', example: '示例银行杭州西湖支行' }],
  ['bankHolder', { type: 'text', label: '账户名称', hint: '与银行登记的户名一致' }],
  [
    'bankAccount',
    {
      type: 'bank-account',
      label: '账号',
      hint: '付款前与对方当面或者电话核对',
      example: '6200000000000005',
    },
  ],
];

const organisation: readonly Own[] = [
  [
    'name',
    {
      type: 'text',
      label: '名称',
      hint: '与营业执照一致',
      example: '杭州示例信息技术有限公司',
      required: true,
    },
  ],
  [
    'uscc',
    { type: 'uscc', label: '统一社会信用代码', hint: '营业执照上的18位代码', example: '91350100M000100Y43' },
  ],
  [
    'representative',
    {
      type: 'text',
      label: '法定代表人（负责人）',
      hint: '与营业执照一致；分支机构填写负责人',
      example: '张三',
    },
  ],
  ['address', { type: 'address', label: '住所', hint: '与营业执照一致', example: '杭州市西湖区示例路1号' }],
  ['contact', { type: 'text', label: '联系人', hint: '负责本合同联络的人', example: '李四' }],
  phone,
  email,
  ...bank,
];

const person: readonly Own[] = [
  ['name', { type: 'text', label: '姓名', hint: '与居民身份证一致', example: '王五', required: true }],
  [
    'personId',
    {
      type: 'person-id',
      label: '居民身份证号码',
      hint: '18位，最后一位可能是X',
      example: '11010519491231002X',
    },
  ],
  [
    'address',
    { type: 'address', label: '住址', hint: '能够收到信件的地址', example: '杭州市西湖区示例路1号' },
  ],
  phone,
  email,
  ...bank,
];

const either: readonly Own[] = [
  ['name', { type: 'text', label: '姓名或者名称', hint: '与居民身份证或者营业执照一致', required: true }],
  [
    'idNumber',
    {
      type: 'identity',
      label: '身份证号码或者统一社会信用代码',
      hint: '个人填写身份证号码，单位填写统一社会信用代码',
    },
  ],
  [
    'representative',
    { type: 'text', label: '法定代表人（负责人）', hint: '单位填写，个人不用填写', example: '张三' },
  ],
  [
    'address',
    { type: 'address', label: '住址或者住所', hint: '能够收到信件的地址', example: '杭州市西湖区示例路1号' },
  ],
  ['contact', { type: 'text', label: '联系人', hint: '负责本合同联络的人', example: '李四' }],
  phone,
  email,
  ...bank,
];

const fieldsOf = { organisation, person, either };

/** The fields of one party by path (`partyA.name`), in the order of the form, labelled with the party (甲方名称). */
export function partyFields(party: FieldParty): Map<string, FieldDefinition> {
  return new Map(
    fieldsOf[party.kind].map(([key, definition]) => [
      `${party.id}.${key}`,
      { ...definition, label: `${party.label}${definition.label}`, group: 'parties' },
    ]),
  );
}
