/** What a newer version would change in a draft: both filled in with what was entered so far. */
import '../../../styles/redline.css';
import { useMemo } from 'react';
import type { Answers } from '../../../domain/field/field.ts';
import { carryOver } from '../../../domain/fill/carry-over.ts';
import { bind } from '../../../domain/output/bound.ts';
import type { Template } from '../../../domain/template/template.ts';
import { RedlineText } from './RedlineText.tsx';
import { redlineHtml } from './redline-html.ts';

interface Texts {
  readonly template: Template;
  readonly annexes: readonly Template[];
}

interface Props {
  readonly from: Texts;
  readonly to: Texts;
  readonly answers: Answers;
}

export default function VersionDifference({ from, to, answers }: Props) {
  const html = useMemo(() => {
    const settings = { defaults: true, choose: 'defaults' } as const;
    const carried = carryOver({ answers, unread: {} }, to.template, from.template).answers;
    return redlineHtml(
      bind(from.template, from.annexes, answers, settings),
      bind(to.template, to.annexes, carried, settings),
    );
  }, [from, to, answers]);
  return html ? <RedlineText html={html} /> : <p>这份草稿的文字没有变化。</p>;
}
