/**
 * Compiles PDFs beside the page. The compiler and the usual fonts stay in memory after the first; slices of fonts are
 * loaded when a text needs their characters.
 */
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { decompress } from 'fzstd';
import { boxFont } from '../../../domain/output/typst/box-font.ts';
import { finishPdf } from '../../../domain/output/typst/finish-pdf.ts';
import { type FontFile, familiesOf, fontsFor } from '../../../domain/output/typst/font-list.ts';
import type { TypstManifest } from '../../../domain/output/typst/manifest.ts';
import { sheetFor } from '../../../domain/output/typst/sheet.ts';
import { compilePdf, setFonts, startCompiler } from './compiler.ts';
import { PdfError } from './messages.ts';
import type { PdfOrder, PdfReport } from './protocol.ts';
import { download, type StoredFiles, storedFiles } from './stored-files.ts';

interface Workshop {
  readonly manifest: TypstManifest;
  readonly files: StoredFiles;
  /** Plain font files by name. */
  readonly fonts: Map<string, Uint8Array>;
  compiler?: TypstCompiler;
  /** Families that the compiler has now, besides the base. */
  families?: string;
}

let workshop: Workshop | undefined;

self.addEventListener('message', ({ data }: MessageEvent<PdfOrder>) => {
  make(data).then(
    pdf => report({ pdf }, [pdf.buffer]),
    (error: unknown) => report({ failure: failureOf(error), reason: String(error) }),
  );
});

function report(message: PdfReport, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function make({ folder, source }: PdfOrder): Promise<Uint8Array<ArrayBuffer>> {
  workshop ??= await open(folder);
  const { manifest, files, fonts } = workshop;
  const { base } = manifest.fonts;
  const choice = fontsFor(manifest.fonts, source.data);
  const needed = [...base, ...choice.slices].filter(({ file }) => !fonts.has(file));
  const packed = await files.load(workshop.compiler ? needed : [manifest.wasm, ...needed], (loaded, total) =>
    report({ progress: { loaded, total } }),
  );
  for (const { file } of needed) fonts.set(file, decompress(packed.get(file)!));
  const wasm = packed.get(manifest.wasm.file);
  if (wasm) workshop.compiler = await startCompiler(decompress(wasm) as Uint8Array<ArrayBuffer>);
  const compiler = workshop.compiler!;

  const families = familiesOf(choice);
  const setting = families.join() + choice.uncovered.join('');
  if (setting !== workshop.families) {
    const boxes = choice.uncovered.length > 0 ? [boxFont(choice.uncovered)] : [];
    const own = (list: readonly FontFile[]) => list.map(({ file }) => fonts.get(file)!);
    await setFonts(compiler, [...own(base), ...own(choice.slices), ...boxes]);
    workshop.families = setting;
  }
  return finishPdf(compilePdf(compiler, sheetFor(families), source.data), source);
}

async function open(folder: string): Promise<Workshop> {
  const text = new TextDecoder().decode(await download(`${folder}manifest.json`));
  const manifest: TypstManifest = JSON.parse(text);
  const files = await storedFiles(folder);
  await files.keepOnly([manifest.wasm, ...manifest.fonts.base, ...manifest.fonts.slices]);
  return { manifest, files, fonts: new Map() };
}

/** WebAssembly traps where memory cannot grow. */
function failureOf(error: unknown): 'network' | 'memory' | 'fault' {
  if (error instanceof PdfError && error.failure === 'network') return 'network';
  const isMemory = error instanceof RangeError || /memory|allocation/i.test(String(error));
  return isMemory || error instanceof WebAssembly.RuntimeError ? 'memory' : 'fault';
}
