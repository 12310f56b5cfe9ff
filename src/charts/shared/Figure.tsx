/** The frame of every chart: a title that states the finding, the chart, its source, and a table of its data. */
import type { ComponentChildren } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/createI18n.ts';
import type { ChartText } from '../../i18n/text/chartText.ts';
import { DataTable } from './DataTable.tsx';
import { ExplainContext } from './ExplainContext.ts';

interface FigureProps {
  readonly i18n: I18n;
  readonly text: ChartText;
  /** If true, adds the hint how to read values with the cursor. */
  readonly hasCursor?: boolean;
  /** The chart and its controls. */
  readonly children: ComponentChildren;
}

export function Figure({ i18n, text, hasCursor = true, children }: FigureProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const explain = useContext(ExplainContext);
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
        {hasCursor && <span class="how">{i18n.t('figure.read')} </span>}
        {explain && (
          <button type="button" class="ask" onClick={() => explain(text.title)}>
            {i18n.t('figure.ask')}
          </button>
        )}
      </p>
      <details class="data" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{i18n.t('figure.table')}</summary>
        {open && <DataTable {...text.table()} />}
      </details>
    </figure>
  );
}
