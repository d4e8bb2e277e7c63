/** SHA-256 of a file, read piece by piece: a film of an inspection may be larger than the memory. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Lower-case hexadecimal. Rejects when the file cannot be read any more. `crypto.subtle` takes no stream, and is missing without HTTPS. */
export async function fileHash(file: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) hash.update(piece.value);
  return bytesToHex(hash.digest());
}
