/** Loads the checklist's tools once the page stands; without scripts the page is a complete list to read and print. */

export function initChecklist(): void {
  const root = document.getElementById('checklist-tools');
  if (!root) return;
  const load = () =>
    import('./mount.tsx')
      .then(({ mountChecklist }) => mountChecklist(root))
      .catch(() => {
        root.textContent = '勾选和记录的功能没有载入，刷新本页再试；清单仍然可以阅读、打印和下载。';
      });
  if (document.readyState === 'complete') void load();
  else addEventListener('load', () => void load(), { once: true });
}
