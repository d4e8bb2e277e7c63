/** What a fill page loads: one version of a template with its annexes, and the law beside its fields. */
import type { PortableTemplate } from '../template/portable.ts';

export interface LawNote {
  /** 《民法典》第五百八十五条 */
  readonly name: string;
  readonly gist: string;
  readonly href: string;
}

export interface FillData {
  readonly template: PortableTemplate;
  readonly annexes: readonly PortableTemplate[];
  /** By citation key: what fields and checks rest on. */
  readonly laws: Readonly<Record<string, LawNote>>;
  /** Version to use now; `draft` while nothing is released. */
  readonly newest: string;
}
