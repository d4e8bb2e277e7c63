/** Rows of fields (list of group): instalments, goods, persons. Cells are read, checked and printed by their own types. */
import { checkValue } from '../check-value.ts';
import type { FieldDefinition, FieldProblem, FieldType, FieldTypeName, Row } from '../field.ts';
import { limitProblems, unreadable } from '../messages.ts';

/** The type of groups. It is handed the registry, because the registry contains it. */
export function groupType(typeOf: (name: FieldTypeName) => FieldType): FieldType<readonly Row[]> {
  function checkRow(row: Row, index: number, fields: Cells): readonly FieldProblem[] {
    return Object.entries(fields).flatMap(([key, field]) => {
      const named = { ...field, label: `第${index + 1}行的${field.label}` };
      const problems = checkValue(typeOf(field.type), row[key], named);
      return problems.map(problem => ({ ...problem, cell: [index, key] as const }));
    });
  }

  function formatRow(row: Row, fields: Cells): string {
    const cells = Object.entries(fields).flatMap(([key, field]) => {
      const [type, value] = [typeOf(field.type), row[key]];
      return type.is(value, field) ? [`${field.label}${type.format(value, field)}`] : [];
    });
    return cells.join('，');
  }

  return {
    name: 'group',
    control: 'rows',
    parse: (_input, { label }) => unreadable(`${label}应当逐行填写`),
    /** Says that there are rows; what stands in their cells is for `check`, which can name the row. */
    is(value): value is readonly Row[] {
      return Array.isArray(value) && value.length > 0 && value.every(isRow);
    },
    check(rows, definition) {
      const { fields = {} } = definition;
      const count = limitProblems(
        definition,
        limit => rows.length - Number(limit),
        limit => `${limit}行`,
      );
      return [...count, ...rows.flatMap((row, index) => checkRow(row, index, fields))];
    },
    format: (rows, { fields = {} }) => rows.map(row => formatRow(row, fields)).join('；'),
    facets: {},
    width: () => 12,
  };
}

type Cells = Readonly<Record<string, FieldDefinition>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
