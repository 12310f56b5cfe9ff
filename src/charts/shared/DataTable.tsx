/** The data of a chart as a table that scrolls if it is long. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Table } from '../../i18n/text/chartText.ts';
import { adoptStyle } from './adoptStyles.ts';
import style from './DataTable.css?inline';

export function DataTable({ caption, columns, rows }: Table) {
  const ref = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(true);
  useLayoutEffect(() => {
    const section = ref.current;
    if (!section) return;
    adoptStyle(section.getRootNode() as ShadowRoot, style);
    setScrolls(section.scrollHeight > section.clientHeight);
  }, []);
  return (
    // A table that scrolls must be focusable with the keyboard; a short one should not be a tab stop.
    <section class="scroll" ref={ref} tabIndex={scrolls ? 0 : -1} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, ...cells]) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              {cells.map((cell, i) => (
                <td key={columns[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
