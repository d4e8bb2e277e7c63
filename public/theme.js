// Runs before the first paint: puts back the look that the visitor chose. Storage may be forbidden.
(() => {
  try {
    const saved = localStorage.getItem('theme');
    if (saved === 'light' || saved === 'dark') document.documentElement.dataset.theme = saved;
  } catch {}
})();
