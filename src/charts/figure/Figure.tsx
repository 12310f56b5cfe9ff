/** What every chart stands in: a title that states the finding, the drawing, its source, and a table of its data. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../language/words.ts';

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

interface FigureProps {
  readonly words: Words;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
  readonly table: () => Table;
  readonly children: ComponentChildren;
}

export function Figure({ words, title, subtitle, foot, table, children }: FigureProps) {
  const [open, setOpen] = useState(false);
  return (
    <figure part="figure">
      <figcaption>
        <span class="title">{title}</span> <span class="subtitle">{subtitle}</span>
      </figcaption>
      {children}
      <p class="foot">{foot}</p>
      <details class="data" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say('figure.table')}</summary>
        {open && <DataTable {...table()} />}
      </details>
    </figure>
  );
}

function DataTable({ caption, columns, rows }: Table) {
  return (
    // A long table scrolls on its own, so it must be reachable with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keys
    <section class="scroll" tabIndex={0} aria-label={caption}>
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
