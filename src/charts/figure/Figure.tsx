/** What every chart stands in: a title that states the finding, the drawing, its source, and a table of its data. */
import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChartText, Table } from '../../language/sentences/chartText.ts';
import type { Words } from '../../language/words.ts';
import { Ask } from './ask.ts';

interface FigureProps {
  readonly words: Words;
  readonly text: ChartText;
  /** Whether its parts can be read one by one. */
  readonly readable?: boolean;
  readonly children: ComponentChildren;
}

export function Figure({ words, text, readable = true, children }: FigureProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const ask = useContext(Ask);
  return (
    <figure part="figure" aria-labelledby={id}>
      <figcaption>
        <span class="title" id={id} part="title">
          {text.title}
        </span>{' '}
        <span class="subtitle" part="subtitle">
          {text.subtitle}
        </span>
      </figcaption>
      {children}
      <p class="foot" part="foot">
        <span class="source">{text.foot}</span>{' '}
        {readable && <span class="how">{words.say('figure.read')} </span>}
        {ask && (
          <button type="button" class="ask" onClick={() => ask(text.title)}>
            {words.say('figure.ask')}
          </button>
        )}
      </p>
      <details class="data" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say('figure.table')}</summary>
        {open && <DataTable {...text.table()} />}
      </details>
    </figure>
  );
}

function DataTable({ caption, columns, rows }: Table) {
  const ref = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(true);
  useLayoutEffect(() => {
    if (ref.current) setScrolls(ref.current.scrollHeight > ref.current.clientHeight);
  }, []);
  return (
    // A long table scrolls on its own, so it must be reachable with the keyboard; a short one is no stop.
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
