/** Starts the compare page. Mounted by a module script: the Content-Security-Policy allows no inline code. */
import { createRoot } from 'react-dom/client';
import { today } from '../shared/today.ts';
import { CompareApp } from './CompareApp.tsx';
import { choiceFrom, ownTexts, type TextGroup } from './choice.ts';

export async function mountCompare(root: HTMLElement): Promise<void> {
  const groups = JSON.parse(root.dataset['texts']!) as TextGroup[];
  const own = await ownTexts();
  const address = new URLSearchParams(location.search);
  const [a, b] = ['a', 'b'].map(name => choiceFrom(address.get(name) ?? '', own));
  const unknown = ['a', 'b']
    .flatMap(name => address.get(name) ?? [])
    .filter(value => !choiceFrom(value, own));
  const place = { base: root.dataset['base']!, groups, own, today: today() };
  createRoot(root).render(<CompareApp place={place} start={{ a, b }} unknown={unknown} />);
}
