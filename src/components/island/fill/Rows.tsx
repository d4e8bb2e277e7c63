/** Repeated rows: each a small form of its own, to add, remove and move. */
import { Fragment, type ReactNode, useRef } from 'react';
import type { FieldDefinition } from '../../../domain/field/field.ts';
import { fieldId } from './field-id.ts';
import type { Session } from './session.ts';
import { useFollowed } from './use-session.ts';

interface Props {
  readonly session: Session;
  readonly path: string;
  readonly definition: FieldDefinition;
  /** One cell, as any field of its own. */
  cell(path: string, definition: FieldDefinition): ReactNode;
}

export default function Rows({ session, path, definition, cell: renderCell }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const arrangement = useRef(0);
  const count = useFollowed(session, () => session.rows(path).length);
  const cells = Object.entries(definition.fields ?? {});
  const rows = Array.from({ length: count }, (_, index) => index);
  const full = definition.max !== undefined && count >= Number(definition.max);

  const arrange = (order: readonly number[], focus: number) => {
    arrangement.current += 1;
    session.arrange(path, order);
    requestAnimationFrame(() => {
      const row = list.current?.children[focus];
      const target =
        row?.querySelector<HTMLElement>('input, textarea') ?? document.getElementById(`${fieldId(path)}-add`);
      target?.focus();
    });
  };
  const swap = (from: number, to: number) => {
    const order = [...rows];
    [order[from], order[to]] = [order[to]!, order[from]!];
    arrange(order, to);
  };

  return (
    <fieldset className="rows" id={fieldId(path)} tabIndex={-1}>
      <legend className="visually-hidden">{definition.label}</legend>
      <ol ref={list}>
        {rows.map(index => (
          <li key={`${arrangement.current}:${index}`}>
            <fieldset className="row">
              <legend>{`第${index + 1}行`}</legend>
              <div className="row-tools">
                <button
                  type="button"
                  className="plain"
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  上移<span className="visually-hidden">{`第${index + 1}行`}</span>
                </button>
                <button
                  type="button"
                  className="plain"
                  disabled={index === count - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  下移<span className="visually-hidden">{`第${index + 1}行`}</span>
                </button>
                <button
                  type="button"
                  className="plain"
                  onClick={() =>
                    arrange(
                      rows.filter(row => row !== index),
                      Math.max(0, index - 1),
                    )
                  }
                >
                  删除<span className="visually-hidden">{`第${index + 1}行`}</span>
                </button>
              </div>
              {cells.map(([key, cell]) => (
                <Fragment key={key}>{renderCell(`${path}.${index}.${key}`, cell)}</Fragment>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        id={`${fieldId(path)}-add`}
        disabled={full}
        onClick={() => arrange([...rows, -1], count)}
      >
        {`添加一行${definition.label}`}
      </button>
      {full && <p className="field-hint">{`最多${definition.max}行`}</p>}
    </fieldset>
  );
}
