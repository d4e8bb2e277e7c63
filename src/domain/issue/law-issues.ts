/** Issues of citations (援引). */
import type { IssueKind } from './kind.ts';

export const lawIssues = {
  'law-unknown': {
    title: '没有收录这部法律',
    severity: 'error',
    why: '没有收录的法律无从核对条文和效力。',
    remedy: '改正编号，或者先在 laws 文件夹里收录。',
    bad: '[第五百八十五条](law:minfa/585)',
    good: '[第五百八十五条](law:minfadian/585)',
  },
  'law-not-in-force': {
    title: '援引了失效的法律',
    severity: 'error',
    why: '失效的法律不能作为合同的依据。',
    remedy: '改为援引取代它的法律，并核对条号。',
    bad: '根据《中华人民共和国合同法》订立本合同。',
    good: '根据[《中华人民共和国民法典》](law:minfadian)订立本合同。',
  },
  'law-changed-since-review': {
    title: '审阅之后法律有变化',
    severity: 'warning',
    why: '文本写成时对的条号和内容，法律修改以后可能不对。',
    remedy: '到这部法律的页上逐处核对援引，需要改的改好，再更新卷首 review 的日期，发布新版本。',
    bad: 'review: { status: self-checked, on: 2025-12-01 }，而援引的法律2026年3月1日起施行新版本',
    good: 'review: { status: self-checked, on: 2026-03-15 }',
  },
  'law-not-yet-in-force': {
    title: '援引了还没有施行的法律',
    severity: 'error',
    why: '在施行日期之前订立的合同不能以它为依据。',
    remedy: '写明施行日期，或者援引现行的法律。',
    bad: '[第十条](law:尚未施行的法律/10)',
    good: '[第十条](law:现行的法律/10)',
  },
  'law-article-beyond': {
    title: '没有这一条',
    severity: 'error',
    why: '条号超过了这部法律的总条数。',
    remedy: '核对条号。',
    bad: '[第一千三百条](law:minfadian/1300)',
    good: '[第一千二百六十条](law:minfadian/1260)',
  },
  'law-article-unrecorded': {
    title: '没有收录这一条',
    severity: 'error',
    why: '援引的每一条都要有人读过原文、写过大意，法律修改时才知道影响哪些合同。',
    remedy: '核对条号；没有写错的，在 laws 的文件里收录这一条。',
    bad: '[第五百八十五条](law:minfadian/585)，minfadian.yaml 里没有 585',
    good: "minfadian.yaml 的 articles 里有 '585': { gist: … }",
  },
  'law-text-mismatch': {
    title: '文字与链接不一致',
    severity: 'error',
    why: '读者看到的是一条，点开的是另一条，必有一错。',
    remedy: '核对原文，改正文字或者链接。',
    bad: '[第五百八十六条](law:minfadian/585)',
    good: '[第五百八十五条](law:minfadian/585)',
  },
  'law-not-linked': {
    title: '法律名称没有链接',
    severity: 'warning',
    why: '没有链接的法律不会被核对效力。',
    remedy: '写成 [《民法典》](law:minfadian)。',
    bad: '适用《民法典》的规定。',
    good: '适用[《民法典》](law:minfadian)的规定。',
  },
} as const satisfies Record<string, IssueKind>;
