/** Hands a file to the visitor. It is made on this machine and goes nowhere else. */

export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `履约 合同甲.csv`: words joined, without what file systems refuse, at most 100 characters before the extension. */
export function fileName(words: readonly string[], extension: string): string {
  const plain = words
    .join(' ')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...plain].slice(0, 100).join('') || '文件'}.${extension}`;
}
