/** What search says about its results. */
import type { FoundPages } from './engine.ts';

const quoted = (text: string): string => `“${text}”`;

/** One or two sentences for the status line, which screen readers read out. `names` were found by their pinyin. */
export function statusText(query: string, found: FoundPages, names: number): string {
  const parts = names > 0 ? [`拼音对上${names}个名称`] : [];
  const text = pagesText(query, found);
  if (text !== '') parts.push(text);
  return parts.length > 0 ? `${parts.join('；')}。` : `没有找到${quoted(query)}。`;
}

function pagesText(query: string, { results, checked, closeness, spellings, related }: FoundPages): string {
  const more = results.length - checked;
  const rest = [
    ...(more > 0 ? [`还有${more}页可能含有，可以继续查找`] : []),
    ...(related.length > 0 ? [`另有${related.length}页可能相关`] : []),
  ];
  if (closeness === 'some') {
    return results.length > 0 ? `没有一页含有全部的词，下面${results.length}页含有其中一部分` : '';
  }
  if (checked === 0) return rest.join('，');
  if (query === '') return `符合筛选的有${checked}页`;
  const words = (spellings[0]?.terms ?? []).join('、');
  const head =
    closeness === 'typed'
      ? `${checked}页含有${quoted(query)}`
      : `没有一页原样含有${quoted(query)}，${checked}页含有这些词：${words}`;
  return [head, ...rest].join('，');
}

/** What to try when nothing was found. */
export const advice: readonly string[] = [
  '换一个短一些的词，例如用“违约金”代替“违约金的计算方法”',
  '看看有没有错字；繁体字、全角数字、第496条和第四百九十六条都可以',
  '名称可以只打拼音首字母，例如wyj',
];

/** Why search does not work: in development the index is made by a build, elsewhere the network failed. */
export function failureText(development: boolean): string {
  return development
    ? '还没有搜索索引：先运行npm run build，再用npm start打开网站。'
    : '搜索没有加载成功，可能是网络中断了。';
}
