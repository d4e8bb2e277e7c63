/** The marked text. Printed by the one renderer, which escapes everything; drawn once for each comparison and view. */
import { memo } from 'react';

export const RedlineText = memo(function RedlineText({ html }: { readonly html: string }) {
  return <div className="redline-paper" dangerouslySetInnerHTML={{ __html: html }} />;
});
