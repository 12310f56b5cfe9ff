/** The export panel: text, link, chart, table, calendar and print, all made on the visitor's device. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { splitEmphasis } from '../../i18n/createI18n.ts';
import { answerText } from '../../i18n/text/answer.ts';
import { cachedProjection } from '../../model/projectionCache.ts';
import { studyPlan } from '../../model/studyPlan.ts';
import { importWithRetry } from '../../retry.ts';
import type { ExportDetail } from '../CallsToAction.tsx';
import type { LazyPanelProps } from '../LazyDisclosure.tsx';
import { encodeState } from '../urlState/encode.ts';
import { captureFigure } from './captureFigure.ts';
import { downloadFile } from './downloadFile.ts';
import style from './export.css?inline';
import { printElement } from './printElement.ts';
import { toCsv } from './toCsv.ts';
import { toPng } from './toPng.ts';
import { toSvg } from './toSvg.ts';

export { style };

export function Panel({ state, i18n, details, hostActions: { requestAction, urlKey } }: LazyPanelProps) {
  const id = useId();
  const container = useRef<HTMLDivElement>(null);
  const [{ status, text: uncopied, file: saved }, setOutcome] = useState<Outcome>({ status: '' });
  const [start, setStart] = useState(nextMonday);
  const [isOwnPace, setOwnPace] = useState(false);
  const { profile, dataset } = state;
  const projection = cachedProjection(profile, dataset);
  const plan = studyPlan(profile, dataset);
  const ownPace = dataset.assumptions.hoursPerPlanWeek.value / profile.studyHoursPerWeek;
  const weeks = (n: number) => i18n.t('unit.weeks', { n });

  /** Runs an action and shows its outcome, unless the page cancels the event. */
  const runAction = async (detail: ExportDetail, make: () => Promise<Outcome> | Outcome) => {
    if (!requestAction(detail)) return;
    setOutcome({ status: '' });
    try {
      setOutcome(await make());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome({ status: details.t('take.failed', { reason }) });
    }
  };
  const copy = (format: 'text' | 'link', text: string) =>
    runAction({ action: 'share', format }, async () => {
      const manual = { status: details.t('take.copyFailed'), text };
      // Until the visitor answers a permission prompt, the promise is pending. Show the text meanwhile.
      const timer = setTimeout(() => setOutcome(manual), timeoutMs);
      try {
        // Undefined without HTTPS: https://developer.mozilla.org/en-US/docs/Web/API/Navigator/clipboard
        await navigator.clipboard.writeText(text);
        return { status: details.t('take.copied') };
      } catch {
        return manual;
      } finally {
        clearTimeout(timer);
      }
    });
  const exportFile = (
    format: 'svg' | 'png' | 'csv' | 'ics',
    name: string,
    make: () => Promise<BlobPart> | BlobPart,
  ) =>
    runAction({ action: 'export', format }, async () => {
      const url = downloadFile(new Blob([await make()], { type: mimeTypes[format] }), name);
      return { status: details.t('take.saved'), file: { name, url } };
    });
  useEffect(() => {
    if (!saved) return;
    return () => {
      // Delayed, because the browser may still be reading the file.
      setTimeout(() => URL.revokeObjectURL(saved.url), 60_000);
    };
  }, [saved]);

  const text = () => {
    const { main, notes } = answerText(projection, profile, dataset, i18n);
    return splitEmphasis([main, ...notes].join('\n')).join('');
  };
  const link = () => {
    const address = new URL(location.href);
    address.hash = `${urlKey}=${encodeState(state)}`;
    return address.href;
  };
  const today = () => new Date().toLocaleDateString(i18n.locale, { dateStyle: 'long' });
  const capture = () => {
    const figure = visibleFigure(container.current);
    if (!figure) throw new Error(details.t('take.noChart'));
    return captureFigure(figure, details.t('take.savedOn', { date: today() }));
  };
  const chartName = () =>
    visibleFigure(container.current)?.querySelector('svg, .plan')?.classList[0] ?? 'chart';
  const calendar = async () => {
    setOutcome({ status: i18n.t('loading.waiting') });
    const { toIcs } = await importWithRetry(() => import('./toIcs.ts'));
    const options = { start, pace: isOwnPace ? ownPace : 1, now: new Date() };
    return toIcs(profile, options, dataset, i18n, details);
  };

  return (
    <div class="ways" ref={container}>
      <p class="heading">{details.t('take.share')}</p>
      <div class="buttons">
        <Button name={details.t('take.copyText')} onClick={() => copy('text', text())} />
        <Button name={details.t('take.copyLink')} onClick={() => copy('link', link())} />
      </div>
      <p class="heading">{details.t('take.save')}</p>
      <div class="buttons">
        <Button
          name={details.t('take.svg')}
          onClick={() => exportFile('svg', `career-leap-${chartName()}.svg`, () => toSvg(capture()))}
        />
        <Button
          name={details.t('take.png')}
          onClick={() => exportFile('png', `career-leap-${chartName()}.png`, () => toPng(capture()))}
        />
        <Button
          name={details.t('take.csv')}
          onClick={() =>
            exportFile('csv', 'career-leap-projection.csv', () =>
              toCsv(projection, i18n.t('questions.salaryUnit'), details),
            )
          }
        />
        <Button
          name={details.t('take.print')}
          onClick={() =>
            runAction({ action: 'export', format: 'print' }, () => {
              printElement(container.current);
              return { status: '' };
            })
          }
        />
      </div>
      <p class="heading">{details.t('take.plan')}</p>
      <div class="buttons">
        <div class="field">
          <label for={`${id}-start`}>{details.t('take.start')}</label>
          <input
            id={`${id}-start`}
            type="date"
            value={start}
            onInput={(event) => setStart(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-pace`}>{details.t('take.pace')}</label>
          <select id={`${id}-pace`} onInput={(event) => setOwnPace(event.currentTarget.selectedIndex === 1)}>
            <option selected={!isOwnPace}>{details.t('take.pacePlan', { weeks: weeks(plan.weeks) })}</option>
            <option selected={isOwnPace}>
              {details.t('take.paceYours', {
                weeks: weeks(Math.ceil(plan.weeks * ownPace)),
                hours: i18n.t('unit.hours', { n: profile.studyHoursPerWeek }),
              })}
            </option>
          </select>
        </div>
        <Button
          name={details.t('take.ics')}
          onClick={() => exportFile('ics', 'career-leap-plan.ics', calendar)}
        />
      </div>
      <p class="told" role="status">
        {status}
        {saved && (
          <>
            {' '}
            <a href={saved.url} download={saved.name}>
              {saved.name}
            </a>
          </>
        )}
      </p>
      {uncopied && (
        <textarea
          readOnly
          rows={4}
          aria-label={details.t('take.copyFailed')}
          value={uncopied}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p class="prose">{details.t('take.note')}</p>
    </div>
  );
}

/** The outcome of an action, with a text or a file for the visitor if the browser does not copy or save it. */
interface Outcome {
  readonly status: string;
  /** To be copied by hand. */
  readonly text?: string;
  /** To be saved by a link. */
  readonly file?: { readonly name: string; readonly url: string };
}

/** After this time without an answer from the clipboard, the text is shown for copying by hand. */
const timeoutMs = 1000;

const mimeTypes = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar',
};

function Button({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {name}
    </button>
  );
}

/** The chart in the selected tab, or the only chart. */
function visibleFigure(container: Element | null): HTMLElement | null {
  const calculator = container?.closest('.calculator');
  return calculator?.querySelector<HTMLElement>('.views figure, :scope > div > figure') ?? null;
}

/** The next Monday as `2026-12-07`, in local time; empty if the page has replaced `Date` by one that throws. */
function nextMonday(): string {
  try {
    const day = new Date();
    day.setDate(day.getDate() + ((8 - day.getDay()) % 7 || 7));
    const twoDigits = (n: number) => String(n).padStart(2, '0');
    return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
  } catch {
    return '';
  }
}
