/** The day on the wall of whoever runs a command; in China it begins eight hours before the one in Greenwich. */

/** ISO date. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
