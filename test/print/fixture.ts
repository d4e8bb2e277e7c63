/** A contract as the print page will show it, small or long, with everything that is hard to print. */

export interface FixtureOptions {
  readonly articles?: number;
  readonly title?: string;
  /** HTML at the end of the body, for what should go wrong. */
  readonly extra?: string;
  /** HTML at the end of the head. */
  readonly head?: string;
}

const SENTENCES = [
  '双方应当遵循公平原则确定各方的权利和义务，并诚信履行本协议。',
  '未经对方事先书面同意，任何一方不得将本协议项下的权利义务（包括但不限于收款权）全部或者部分转让给第三方。',
  '一方违反《中华人民共和国民法典》第五百零九条规定的，应当赔偿对方因此遭受的损失；损失难以计算的，按照合同总价款的20%计算。',
  '“客户信息”是指甲方在合作中提供的、能够识别特定客户的全部信息，其中的API接口、ID编号与日志（LOG）同样属于客户信息。',
  '乙方应当自收到通知之日起5个工作日内（遇法定节假日顺延）完成整改，并将结果书面告知甲方。',
];

/** The text of the fixture, for the fonts. */
export function fixtureTexts(): string[] {
  return [page({}), '一二三四五六七八九十百样张确认签字盖章日期处违约保密义务丙总则【】等'];
}

/** A page with `body` and nothing else. */
export function sheet(body: string): string {
  return `<!doctype html><html lang="zh-CN" data-title="" data-edition="" data-mark=""><head><meta charset="utf-8"><title>样张</title>
<link rel="stylesheet" href="fonts/fonts.css"><link rel="stylesheet" href="fixture.css"></head><body><main>${body}</main></body></html>`;
}

/** A complete HTML page; it wants `fonts/fonts.css` and `fixture.css` beside it. */
export function page({
  articles = 6,
  title = '客户信息保密协议',
  extra = '',
  head = '',
}: FixtureOptions): string {
  const ids = Array.from({ length: articles }, (_, index) => index + 1);
  return `<!doctype html>
<html lang="zh-CN" data-title="${title}" data-edition="版本 1.0.0" data-mark="confidentiality/mutual 1.0.0 · 3f9a2c71">
<head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="fonts/fonts.css"><link rel="stylesheet" href="fixture.css">${head}</head>
<body><main>
<section class="cover"><h1>${title}</h1><p class="edition">版本 1.0.0　2026年11月22日</p>
<dl><div><dt>甲方：</dt><dd>${blank(12)}</dd></div><div><dt>乙方：</dt><dd>${blank(12)}</dd></div></dl></section>
<nav class="contents"><h2>目录</h2><ol>${ids.map(contentsEntry).join('')}<li><a href="#satisfaction"><span>附件一 满意度调查</span><span data-page-of="satisfaction"></span></a></li></ol></nav>
<section class="preamble"><p>甲方：${blank(20)}（统一社会信用代码：<span class="nb">${blank(12)}）</span></p>
<p>双方就<span class="blank filled">存量客户服务合作</span>达成本协议，共同遵守。</p></section>
<section class="chapter" id="general"><h2 class="chapter-title"><span class="no">第一章</span> 总则</h2>${ids.map(article).join('')}</section>
<section class="article" id="satisfaction"><h2 class="article-title">附件一 满意度调查</h2><div class="para"><ul class="boxes">
<li><p><span class="box">☐</span> 非常满意</p></li><li><p><span class="box">☑</span> 满意</p></li><li><p><span class="box">☒</span> <strong>☐ 不满意</strong></p></li></ul></div></section>
<section class="signature">${party('甲方')}${party('乙方')}</section>
${extra}</main></body></html>`;
}

function article(n: number): string {
  return `<section class="article" id="article-${n}"><h3 class="article-title"><span class="no">第${chinese(n)}条</span> 权利义务的约定之${chinese(n)}</h3>
<div class="para" id="article-${n}-scope"><p><span class="no">${n}.1</span> ${sentence(n)}${sentence(n + 1)}金额为<span class="nb">（¥${blank(6)}）；</span>${sentence(n + 2)}</p>
<ol class="items"><li><p><span class="no">（1）</span>${sentence(n + 3)}</p><ol class="items"><li><p><span class="no">①</span> ${sentence(n)}</p></li></ol></li><li><p><span class="no">（2）</span><strong>${sentence(n + 4)}</strong></p></li></ol></div>
<div class="para"><p><span class="no">${n}.2</span> 见<a class="ref" href="#article-1">第一条</a>与<a class="law" href="https://flk.npc.gov.cn/" data-law="minfadian/585">《民法典》第五百八十五条</a>，户名为<span class="nb">${blank(12)}；</span>${sentence(n)}</p>${n % 3 === 0 ? table(n) : ''}</div></section>`;
}

function table(n: number): string {
  const rows = Array.from(
    { length: 14 },
    (_, row) => `<tr><td>${row + 1}</td><td>${sentence(n + row)}</td><td>${blank(6)}</td></tr>`,
  );
  return `<table class="table"><thead><tr><th scope="col">期次</th><th scope="col">约定</th><th scope="col">金额</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function contentsEntry(n: number): string {
  return `<li><a href="#article-${n}"><span>第${chinese(n)}条 权利义务的约定之${chinese(n)}</span><span data-page-of="article-${n}"></span></a></li>`;
}

function party(name: string): string {
  return `<div class="signature-party"><p>${name}（盖章）：</p><p>法定代表人或者授权代表（签字）：</p><p>签署日期：${blank(6)}</p></div>`;
}

/** An open blank, `width` em wide. */
export function blank(width: 6 | 12 | 20): string {
  return `<span class="blank w${width}" title="空白">\u00a0</span>`;
}

export function sentence(n: number): string {
  return SENTENCES[n % SENTENCES.length]!;
}

function chinese(n: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[n % 10]}`;
}
