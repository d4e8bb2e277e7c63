/**
 * The packed files of the compiler, from the browser's own store where they have been loaded before. Names hold the hash
 * of the content, so a stored file never grows old; what the site no longer names is thrown away.
 */
import type { FontFile } from '../../../domain/output/typst/font-list.ts';
import { PdfError } from './messages.ts';

const STORE = 'mingyue-typst';

export interface StoredFiles {
  /** Contents by name, in the packed form. `onBytes` is told of bytes as they come, and first of how many will. */
  load(
    files: readonly FontFile[],
    onBytes: (loaded: number, total: number) => void,
  ): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Throws away everything but these. */
  keepOnly(files: readonly FontFile[]): Promise<void>;
}

/** `folder`: address with a slash at the end. A browser that refuses to store works without. */
export async function storedFiles(folder: string): Promise<StoredFiles> {
  const store = await self.caches?.open(STORE).catch(() => undefined);
  const address = ({ file }: FontFile) => folder + file;

  return {
    load: async (files, onBytes) => {
      const contents = new Map<string, Uint8Array>();
      const missing: FontFile[] = [];
      for (const file of files) {
        const stored = await kept(address(file));
        if (stored) contents.set(file.file, stored);
        else missing.push(file);
      }
      const total = missing.reduce((sum, { bytes }) => sum + bytes, 0);
      let loaded = 0;
      onBytes(loaded, total);
      const fetchFile = async (file: FontFile) => {
        const content = await download(address(file), bytes => {
          loaded += bytes;
          onBytes(loaded, total);
        });
        contents.set(file.file, content);
        // A full store is no reason to fail.
        await store?.put(address(file), new Response(content)).catch(() => undefined);
      };
      await Promise.all(missing.map(fetchFile));
      return contents;
    },
    keepOnly: async files => {
      const wanted = new Set(files.map(address));
      const requests = (await store?.keys().catch(() => undefined)) ?? [];
      for (const { url } of requests) if (!wanted.has(url)) await store?.delete(url).catch(() => undefined);
    },
  };

  /** What cannot be read counts as never stored. */
  async function kept(url: string): Promise<Uint8Array | undefined> {
    try {
      const stored = await store?.match(url);
      return stored && new Uint8Array(await stored.arrayBuffer());
    } catch {
      return undefined;
    }
  }
}

/** Throws a PdfError of the network. */
export async function download(
  address: string,
  onBytes: (bytes: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address);
    if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      onBytes(part.value.length);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  } catch (error) {
    throw new PdfError('network', error);
  }
}
