/** Classes of changes, from the one that a reader must see to the one that may be hidden. */

export const changeClasses = [
  'added',
  'removed',
  'moved',
  'split',
  'merged',
  'substantive',
  'wording',
  'number',
  'punctuation',
  'answer',
] as const;

export type ChangeClass = (typeof changeClasses)[number];

export const classNames: Readonly<Record<ChangeClass, string>> = {
  added: '新增',
  removed: '删除',
  moved: '移动',
  split: '拆分',
  merged: '合并',
  substantive: '实质',
  wording: '表述',
  number: '仅编号',
  punctuation: '仅标点或空白',
  answer: '填写内容',
};
