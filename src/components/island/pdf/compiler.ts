/** The Typst compiler in WebAssembly: fonts and source in, PDF out. */
import init, {
  type TypstCompiler,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import { DATA_FILE } from '../../../domain/output/typst/families.ts';

const SHEET_FILE = '/main.typ';
/** Asks for diagnostics as objects. */
const OBJECTS = 3;

/** Once in a worker; `wasm` is the plain module. */
export async function startCompiler(wasm: Uint8Array<ArrayBuffer>): Promise<TypstCompiler> {
  await init({ module_or_path: wasm });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  return builder.build();
}

/** `fonts`: whole font files; they replace those that were set before. */
export async function setFonts(compiler: TypstCompiler, fonts: readonly Uint8Array[]): Promise<void> {
  const builder = new TypstFontResolverBuilder();
  for (const font of fonts) builder.add_raw_font(font);
  compiler.set_fonts(await builder.build());
}

/** Throws an Error with the compiler's own words, which is a fault of ours. */
export function compilePdf(compiler: TypstCompiler, sheet: string, data: string): Uint8Array {
  compiler.add_source(SHEET_FILE, sheet);
  compiler.map_shadow(DATA_FILE, new TextEncoder().encode(data));
  const answer: { readonly result?: Uint8Array; readonly diagnostics?: readonly { message: string }[] } =
    compiler.compile(SHEET_FILE, undefined, 'pdf', OBJECTS);
  // Forgets what former documents left behind and nobody used again.
  compiler.reset();
  if (!answer.result) throw new Error(answer.diagnostics?.map(({ message }) => message).join('; '));
  return answer.result;
}
