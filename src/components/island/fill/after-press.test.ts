import { expect, test, vi } from 'vitest';

test('presses leave no listeners behind, and work waits for the release', async () => {
  const page = new EventTarget();
  const listening = new Set<unknown>();
  vi.stubGlobal(
    'addEventListener',
    (type: string, listener: () => void, options: AddEventListenerOptions) => {
      page.addEventListener(type, listener, options);
      if (type === 'pointerdown') return;
      const entry = {};
      listening.add(entry);
      options.signal?.addEventListener('abort', () => listening.delete(entry));
    },
  );
  const { afterPress } = await import('./after-press.ts');
  for (const end of ['pointerup', 'pointercancel', 'pointerup']) {
    page.dispatchEvent(new Event('pointerdown'));
    const work = vi.fn();
    afterPress(work);
    await new Promise(resolve => setTimeout(resolve));
    expect(work).not.toHaveBeenCalled();
    page.dispatchEvent(new Event(end));
    expect(listening.size).toBe(0);
    await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  }
  vi.unstubAllGlobals();
});
