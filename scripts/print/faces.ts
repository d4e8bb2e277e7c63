/**
 * The faces that PDFs are set in, from npm packages so that no machine's own fonts matter. All are under the
 * SIL Open Font License 1.1, which allows embedding and subsetting; the packages carry its text.
 * Static TrueType files on purpose: variable fonts and CFF become Type 3 fonts in Chromium's PDF, whose
 * text other programs cannot search.
 */
import { createRequire } from 'node:module';
import { basename } from 'node:path';

export interface Face {
  readonly family: string;
  readonly weight: 400 | 700;
  /** First part of the subset's file name. */
  readonly name: string;
  /** npm package and the file in it. */
  readonly packageName: string;
  readonly file: string;
  /** What a PDF calls the face. */
  readonly postScriptName: string;
}

const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';
const SYMBOLS = '@expo-google-fonts/noto-sans-symbols-2';

/** Every character of a text must be in all of these, because any text may be set in any of them. */
export const TEXT_FACES: readonly Face[] = [
  face('Noto Serif SC', 400, SERIF, '400Regular/NotoSerifSC_400Regular.ttf'),
  face('Noto Serif SC', 700, SERIF, '700Bold/NotoSerifSC_700Bold.ttf'),
  face('Noto Sans SC', 400, SANS, '400Regular/NotoSansSC_400Regular.ttf'),
  face('Noto Sans SC', 700, SANS, '700Bold/NotoSansSC_700Bold.ttf'),
];

/** Signs that no Noto SC file has: the boxes to tick, ☐ ☑ ☒. Stands behind the others in `font-family`. */
export const SYMBOL_FACE: Face = face(
  'Noto Sans Symbols 2',
  400,
  SYMBOLS,
  '400Regular/NotoSansSymbols2_400Regular.ttf',
);

function face(family: string, weight: 400 | 700, packageName: string, file: string): Face {
  const name = `${packageName.slice(packageName.indexOf('/') + 1)}-${weight}`;
  const postScriptName = basename(file, '.ttf').replace(/_\d+/, '-');
  return { family, weight, name, packageName, file, postScriptName };
}

/** Path of the face's full font file. */
export function faceFile(face: Face): string {
  return createRequire(import.meta.url).resolve(`${face.packageName}/${face.file}`);
}

/** Version of the face's package: another version may bring other outlines. */
export function faceVersion(face: Face): string {
  return createRequire(import.meta.url)(`${face.packageName}/package.json`).version;
}
