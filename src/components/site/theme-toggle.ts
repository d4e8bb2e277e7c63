/** The button that turns dark into light and back; the choice is kept on this machine (see public/theme.js). */
const button = document.querySelector<HTMLButtonElement>('#theme-toggle');
if (button) {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const current = () => document.documentElement.dataset['theme'] ?? (dark.matches ? 'dark' : 'light');
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    localStorage.setItem('theme', next);
  });
}
