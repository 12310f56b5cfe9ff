/** What every chart stands in: a title that states the finding, the drawing, its source, and a table of its data. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChartText, Table } from '../../language/sentences/chartText.ts';
import type { Words } from '../../language/words.ts';

interface FigureProps {
  readonly words: Words;
  readonly text: ChartText;
  /** Whether its parts can be read one by one. */
  readonly readable?: boolean;
  readonly children: ComponentChildren;
}

export function Figure({ words, text, readable = true, children }: FigureProps) {
  const [open, setOpen] = useState(false);
  return (
    <figure part="figure">
      <figcaption>
        <span class="title">{text.title}</span> <span class="subtitle">{text.subtitle}</span>
      </figcaption>
      {children}
      <p class="foot">
        {readable && `${words.say('figure.read')} `}
        {text.foot}
      </p>
      <details class="data" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say('figure.table')}</summary>
        {open && <DataTable {...text.table()} />}
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
