/** Laws that ended when the Civil Code took effect (民法典第一千二百六十条). */
export const replacedByCivilCode: readonly string[] = [
  '婚姻法',
  '继承法',
  '民法通则',
  '收养法',
  '担保法',
  '合同法',
  '物权法',
  '侵权责任法',
  '民法总则',
];
