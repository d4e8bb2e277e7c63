/** Marks in the outline the clause that is being read. */
export function initOutline(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.outline a[href^="#"]')) links.set(link.hash.slice(1), link);
  if (!links.size) return;
  const visible = new Set<string>();
  let marked: HTMLAnchorElement | undefined;
  const mark = () => {
    const id = [...links.keys()].find(key => visible.has(key));
    const link = id === undefined ? undefined : links.get(id);
    if (!link || link === marked) return;
    marked?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    marked = link;
    const list = link.closest<HTMLElement>('.outline');
    if (list && list.scrollHeight > list.clientHeight) {
      const top = link.offsetTop - list.clientHeight / 2;
      list.scrollTop = Math.max(0, top);
    }
  };
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target.id);
        else visible.delete(target.id);
      }
      mark();
    },
    { rootMargin: '-15% 0px -60% 0px' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
}
