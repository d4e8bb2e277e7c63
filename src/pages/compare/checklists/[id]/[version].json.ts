import {
  type ChecklistTextProps,
  checklistText,
  checklistTextPaths,
} from '../../../../catalog/compare-pages.ts';

export const getStaticPaths = checklistTextPaths;

export const GET = ({ props }: { props: ChecklistTextProps }) =>
  new Response(JSON.stringify(checklistText(props)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
