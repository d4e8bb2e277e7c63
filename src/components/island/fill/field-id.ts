/** Id of the control of a path; the error summary and the blanks of the contract lead there. */
export function fieldId(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}
