/** One step of the path to a page; the last one has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}
