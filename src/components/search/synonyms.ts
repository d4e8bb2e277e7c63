/** What people type and what the texts say instead: short names of statutes, words of daily life. */
export const synonyms: Readonly<Record<string, string>> = {
  个保法: '个人信息保护法',
  消保法: '消费者权益保护法',
  消法: '消费者权益保护法',
  民诉法: '民事诉讼法',
  网安法: '网络安全法',
  数安法: '数据安全法',
  电商法: '电子商务法',
  合同编解释: '合同编通则解释',
  霸王条款: '格式条款',
  居间: '中介',
  跑路: '停业',
};
