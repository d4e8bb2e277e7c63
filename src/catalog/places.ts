/** Names and links of places in templates: “客户信息保密协议 第五条 保密义务”. */
import { nodesOfType } from '../domain/document/visit.ts';
import { present } from '../domain/fill/fill.ts';
import { number } from '../domain/numbering/number.ts';
import { styleFor } from '../domain/numbering/styles.ts';
import type { Template } from '../domain/template/template.ts';
import { urls } from './urls.ts';

export interface Place {
  readonly label: string;
  readonly href: string;
}

export interface ArticlePlace extends Place {
  readonly id: string;
  readonly kind?: string;
}

const known = new WeakMap<Template, readonly ArticlePlace[]>();

/** 客户信息保密协议（双向保密版） */
export function templateTitle({ meta }: Template): string {
  return meta.variantTitle ? `${meta.title}（${meta.variantTitle}）` : meta.title;
}

/** Articles of a template with their numbers, linked on the series page (the newest version). */
export function articlePlaces(template: Template): readonly ArticlePlace[] {
  const cached = known.get(template);
  if (cached) return cached;
  const document = present(template);
  const numbering = number(document, styleFor(template.meta.type));
  const page = urls.series(template.meta.type, template.meta.id);
  const places = nodesOfType(document, 'article').map(article => ({
    id: article.id,
    ...(article.kind === undefined ? {} : { kind: article.kind }),
    label: `${templateTitle(template)} ${numbering.get(article)?.text ?? ''} ${article.title}`,
    href: `${page}#${article.id}`,
  }));
  known.set(template, places);
  return places;
}
