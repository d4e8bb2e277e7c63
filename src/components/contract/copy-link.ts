/** Anchor links copy the address of their clause; without a clipboard they stay ordinary links. */
const DONE_FOR = 1600;

export function initCopyLinks(): void {
  const status = document.querySelector<HTMLElement>('#copy-status');
  document.addEventListener('click', event => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (!link || !navigator.clipboard) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    const base =
      document.querySelector<HTMLElement>('[data-permalink]')?.dataset['permalink'] ?? location.pathname;
    const address = new URL(base + link.hash, location.href).href;
    void navigator.clipboard.writeText(address).then(
      () => {
        link.dataset['copied'] = '';
        if (status) status.textContent = '已复制这一处的链接';
        setTimeout(() => {
          delete link.dataset['copied'];
          if (status) status.textContent = '';
        }, DONE_FOR);
      },
      () => location.assign(link.hash),
    );
  });
}
