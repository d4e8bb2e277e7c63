/**
 * The look of a compiled PDF, in Typst: that of `src/styles/print.css`, from which the library's own PDFs are printed.
 * One function for each kind of run and block of `print-data.ts`; what they print comes from the data and is never read
 * as markup.
 */
import { DATA_FILE, FAMILIES } from './families.ts';

const list = (names: readonly string[]) => `(${names.map(name => `"${name}",`).join(' ')})`;

const DATA = `#let data = json("${DATA_FILE}")
#let serif = ${list(FAMILIES.serif)} + more-families
#let sans = ${list(FAMILIES.sans)} + more-families
`;

/** Pieces of a line. */
const RUNS = `
#let blank(width) = box(
  width: width * 1em, stroke: (bottom: 0.6pt), outset: (bottom: 0.2em), sym.space.nobreak,
)
#let print(run) = {
  if type(run) == str { text(run) }
  else if run.is == "strong" { strong(run.runs.map(print).join()) }
  else if run.is == "filled" { underline(run.runs.map(print).join()) }
  else if run.is == "open" {
    let pieces = run.pieces.map(piece => if type(piece) == str { text(piece) } else { blank(piece) })
    if pieces.len() == 1 { pieces.first() } else { box(pieces.join()) }
  }
  else if run.is == "chunks" { run.chunks.map(text).join(h(0.01pt)) }
  else if run.is == "break" { linebreak() }
  else if run.is == "box" { text("☐") }
  else if run.is == "ins" { text(fill: rgb("#1d5c34"), underline(stroke: 0.9pt, run.runs.map(print).join())) }
  else if run.is == "del" { text(fill: rgb("#9a2f1f"), strike(stroke: 0.9pt, run.runs.map(print).join())) }
  else if run.is == "small" { text(font: sans, size: 9pt, run.runs.map(print).join()) }
  else if run.is == "link" { link(label(run.to), run.runs.map(print).join()) }
}
#let words(runs) = runs.map(print).join()
#let anchored(it, body) = if "id" in it [#body#label(it.id)] else { body }
`;

/** Blocks of the text. A paragraph is a block of its own only where it is indented or kept with the next. */
const BLOCKS = `
#let line-block(it) = {
  let content = if it.look == "case" { text(font: sans, size: 10.5pt, words(it.runs)) }
    else if it.look == "evidence" { text(size: 9.5pt, fill: rgb("#333"), words(it.runs)) }
    else { words(it.runs) }
  let hanging = calc.max(0, -it.first) * 1em
  let paragraph = anchored(it, par(
    justify: not it.ragged,
    first-line-indent: (amount: calc.max(0, it.first) * 1em, all: true),
    hanging-indent: hanging,
    content,
  ))
  let indent = calc.max(0, it.indent + calc.min(0, it.first)) * 1em
  let around = if it.look == "requirement" { 2.2mm + 0.65em } else { 0.65em }
  if it.keep or indent > 0em { block(above: around, inset: (left: indent), sticky: it.keep, paragraph) }
  else { paragraph }
}
#let heading-block(it) = anchored(it, heading(
  level: it.level, outlined: it.listed, bookmarked: true, supplement: it.look,
  if "runs" in it { words(it.runs) } else { it.text },
))
#let table-block(it) = {
  let cell(whole, body) = table.cell(breakable: not whole, if body == none { sym.space.nobreak } else { body })
  set text(size: 10pt)
  set par(justify: false, leading: 0.5em, first-line-indent: 0pt)
  let head = it.header.map(runs => cell(true, text(font: sans, weight: 700, words(runs))))
  block(above: 2.5mm + 0.65em, below: 3.5mm + 0.65em, table(
    columns: it.columns.map(share => share * 1fr),
    align: left + horizon,
    inset: (x: 2mm, y: 1.3mm + 0.25em),
    stroke: 0.6pt + rgb("#444"),
    fill: (_, y) => if y == 0 and head.len() > 0 { rgb("#eee") },
    ..if head.len() > 0 { (table.header(..head),) },
    ..it.rows.map(row => row.cells.map(runs => cell(row.whole, words(runs)))).flatten(),
  ))
}
#let signature-block(it) = {
  set par(justify: false, first-line-indent: 0pt, spacing: 3.5mm + 0.65em)
  block(breakable: not it.whole, above: 9mm + 0.65em, grid(
    columns: (1fr, 1fr),
    gutter: 10mm,
    ..it.parties.map(lines => lines.map(runs => par(words(runs))).join()),
  ))
}
#let title-block(it) = align(center, block(below: 8mm + 0.65em, text(size: 18pt, weight: 700, words(it.runs))))
#let annex-block(it) = {
  pagebreak(weak: true)
  anchored(it, heading(level: 1, bookmarked: true, supplement: "annex", it.label + " " + it.title))
}
#let print-block = (
  line: line-block, heading: heading-block, table: table-block,
  signature: signature-block, title: title-block, annex: annex-block,
)
`;

/** Nothing here that is evaluated on each page may hold on to the data: the compiler would hash all of it each time. */
const SETTINGS = `
#set document(
  title: data.title,
  keywords: data.keywords,
  date: if "date" in data { datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)) },
)
#set text(
  font: serif, fallback: false, size: 11pt, lang: "zh", region: "cn", hyphenate: false, top-edge: 0.8em, bottom-edge: -0.2em,
)
#set par(justify: true, leading: 0.65em, spacing: 0.65em, first-line-indent: (amount: 0pt, all: true))
#set block(spacing: 0.65em)
#set underline(stroke: 0.6pt, offset: 0.25em, evade: false)
#set heading(numbering: none)
#show heading: set text(font: sans, weight: 700)
#show heading: it => {
  let look = it.supplement.at("text", default: "")
  set par(justify: false, first-line-indent: 0pt)
  if look == "annex" {
    let (label, ..title) = it.body.text.split(" ")
    block(sticky: true, below: 7mm + 0.65em, width: 100%, {
      block(below: 0.65em, text(size: 10.5pt, weight: 400, label))
      align(center, text(font: serif, size: 15pt, title.join(" ")))
    })
  } else if look == "change" {
    block(sticky: true, above: 1.6mm, below: 1.6mm, text(size: 8pt, weight: 400, fill: rgb("#555"), it.body))
  } else {
    let (size, above, below) = (
      chapter: (13.5pt, 8mm, 3mm), article: (11.5pt, 4.5mm, 1.2mm), group: (12.5pt, 6mm, 2mm),
    ).at(look, default: (14pt, 0mm, 5mm))
    block(sticky: true, breakable: false, above: above + 0.65em, below: below + 0.65em, width: 100%, align(
      if look in ("article", "group") { left } else { center },
      text(size: size, it.body),
    ))
  }
}
#show title: set text(size: 27pt, weight: 700, tracking: 0.06em)
#show outline.entry: it => link(it.element.location(), block(
  inset: (left: (it.level - 1) * 1.5em),
  above: 0.7mm + 0.65em,
  [#it.body()#box(width: 1fr, inset: (x: 0.5em), line(length: 100%, stroke: (paint: rgb("#888"), thickness: 0.5pt, dash: "dotted")))#box(width: 2em, align(right, it.page()))],
))
#let margin-text(body) = text(font: sans, size: 8.5pt, fill: rgb("#555"), body)
#set page(
  paper: "a4",
  margin: (top: 27mm, right: 24mm, bottom: 25mm, left: 26mm),
  header-ascent: 7mm,
  footer-descent: 6mm,
  header: margin-text[#data.running.title#h(1fr)#data.running.edition],
  footer: margin-text[#data.running.mark#h(1fr)第 #context here().page() 页　共 #context counter(page).final().first() 页],
)
`;

const DOCUMENT = `
#page(margin: (x: 28mm, y: 30mm), header: none, footer: none, {
  set align(center)
  set par(justify: false)
  v(46mm)
  title(data.cover.title)
  v(6mm, weak: true)
  if "variant" in data.cover { par(text(size: 14pt, data.cover.variant)) }
  v(3mm)
  par(text(font: sans, size: 10.5pt, fill: rgb("#444"), data.cover.edition))
  v(42mm)
  set text(size: 14pt)
  grid(
    columns: (auto, auto), column-gutter: 1em, row-gutter: 6mm + 0.65em, align: left,
    ..data.cover.parties.map(party => (text(party.label), words(party.name))).flatten(),
  )
  v(1fr)
  set text(font: sans, size: 9pt, fill: rgb("#555"))
  data.cover.imprint.map(text).join(linebreak())
})
#if data.contents {
  heading(level: 1, outlined: false, bookmarked: false, supplement: "contents", "目录")
  outline(title: none)
  pagebreak(weak: true)
}
#for block in data.blocks { (print-block.at(block.is))(block) }
`;

/** Families beside those of the base, for a text that needs them; no font of the machine is ever used. */
export function sheetFor(families: readonly string[]): string {
  return `#let more-families = ${list(families)}\n${SHEET}`;
}

const SHEET = DATA + RUNS + BLOCKS + SETTINGS + DOCUMENT;
