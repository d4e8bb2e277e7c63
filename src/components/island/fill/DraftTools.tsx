/** What one can start from besides an empty form. */
import { useEffect } from 'react';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import type { Template } from '../../../domain/template/template.ts';
import { loaded } from '../shared/loaded.ts';
import type { Attempt } from './DraftBar.tsx';
import type { Desk } from './desk.ts';
import { createDraft, followTabs } from './desk-acts.ts';
import { Resume } from './Resume.tsx';
import type { Start } from './start.ts';

interface Props {
  readonly desk: Desk;
  readonly start: Start;
  readonly attempt: Attempt;
}

export default function DraftTools({ desk, start, attempt }: Props) {
  const { bench } = desk;
  useEffect(
    () =>
      followTabs(bench, () =>
        attempt(async () => undefined, '这份草稿在另一个标签页里改过，这里跟着更新了。'),
      ),
    [bench, attempt],
  );
  const showExample = () =>
    attempt(async () => {
      const { exampleAnswers } = await loaded(import('../../../domain/fill/example-answers.ts'));
      const filled = (template: Template) => ({ answers: exampleAnswers(template), unread: {} });
      await createDraft(bench, filled, { name: '示例' });
    }, '示例已经填好，放在一份新草稿里；其中的名称、号码都是编造的。');
  const copyLink = () =>
    attempt(async () => {
      try {
        await navigator.clipboard.writeText(new URL(start.page, location.href).href);
      } catch {
        throw new VisitorError('没有复制：浏览器不让本页使用剪贴板。从地址栏复制本页的链接。');
      }
    }, '已复制本页的链接，链接不带任何填写内容。');
  return (
    <>
      <button type="button" className="button" onClick={showExample}>
        看填好的示例
      </button>
      <button type="button" className="button" onClick={copyLink}>
        复制链接
      </button>
      <Resume desk={desk} start={start} attempt={attempt} />
    </>
  );
}
