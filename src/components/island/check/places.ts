/** Where findings stand on the page, and how to get there. */
export const findingId = (index: number) => `finding-${index}`;
export const placeId = (index: number) => `place-${index}`;
export const lineId = (line: number) => `line-${line}`;

/** Scrolls to an element and puts the focus on it, once it is shown. */
export function goTo(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.getElementById(id);
      // Gliding would miss: paragraphs on the way get their heights only when they come near.
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      element?.focus({ preventScroll: true });
    }),
  );
}
