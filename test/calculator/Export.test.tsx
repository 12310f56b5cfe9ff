/** Sharing and saving a result, with stubs for the clipboard, downloads and printing. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adoptStyles } from '../charts/styles.ts';
import { eventually } from '../setup/testTimeouts.ts';
import { answerRegion, renderCalculator } from './renderCalculator.tsx';

interface Download {
  readonly name: string;
  readonly blob: Blob;
}

let downloads: Download[];
const blobs = new Map<string, Blob>();
const writeText = vi.spyOn(navigator.clipboard, 'writeText');
const makeUrl = URL.createObjectURL;

beforeEach(async () => {
  downloads = [];
  writeText.mockReset().mockResolvedValue();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = makeUrl(blob);
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) downloads.push({ name: this.download, blob });
  });
  await adoptStyles();
});
afterEach(() => {
  cleanup();
  vi.mocked(URL.createObjectURL).mockRestore();
  vi.mocked(HTMLAnchorElement.prototype.click).mockRestore();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function openPanel(...options: Parameters<typeof renderCalculator>) {
  const rendered = renderCalculator(...options);
  fireEvent.click(screen.getByText('Take it with you'));
  await screen.findByRole('button', { name: 'Copy the answer' });
  return rendered;
}

/** Presses a button, and returns the file that it saves. */
async function saved(button: string): Promise<Download> {
  press(button);
  return eventually(() => {
    const [download] = downloads;
    if (!download) throw new Error(`"${button}" saved nothing`);
    return download;
  });
}

describe('the answer', () => {
  it('is copied as plain text', async () => {
    const { act } = await openPanel({ currentSalaryLpa: 9 });
    press('Copy the answer');
    await screen.findByText('Copied.');
    const [text] = writeText.mock.calls[0] ?? [];
    expect(text).toMatch(/^Your first ML role would pay about ₹12\.6 lakh .* in 50 of 50 futures\.\nBelow/);
    expect(text).not.toContain('*');
    expect(act).toHaveBeenCalledExactlyOnceWith({ action: 'share', format: 'text' });
  });
});

describe('a link', () => {
  it('is copied with the inputs in its fragment', async () => {
    const { act } = await openPanel({ experienceYears: 7, currentSalaryLpa: 14 });
    press('Copy a link to this result');
    await screen.findByText('Copied.');
    const address = new URL(writeText.mock.calls[0]?.[0] ?? '');
    expect(address.origin + address.pathname).toBe(location.origin + location.pathname);
    expect(address.hash).toMatch(/^#career-leap=1~e7~s14/);
    expect(act).toHaveBeenCalledExactlyOnceWith({ action: 'share', format: 'link' });
  });
});

describe('a clipboard', () => {
  const byHand = () =>
    screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^This page may not use the clipboard/ });

  it('that refuses shows the text for manual copying, selected on focus', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await openPanel({ currentSalaryLpa: 9 });
    press('Copy the answer');
    const area = await byHand();
    expect(area.value).toMatch(/^Your first ML role would pay about ₹12\.6 lakh/);
    area.focus();
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  });

  it('that asks for permission shows the text until the visitor allows it', async () => {
    const { promise, resolve } = deferred();
    writeText.mockReturnValue(promise);
    await openPanel({ currentSalaryLpa: 9 });
    press('Copy the answer');
    await byHand();
    resolve();
    await screen.findByText('Copied.');
    expect(screen.queryByRole('textbox', { name: /^This page may not use the clipboard/ })).toBeNull();
  });
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('a file', () => {
  it.each([
    ['Chart as SVG', 'svg', 'career-leap-path.svg', 'image/svg+xml'],
    ['Chart as PNG', 'png', 'career-leap-path.png', 'image/png'],
    ['Projection as CSV', 'csv', 'career-leap-projection.csv', 'text/csv;charset=utf-8'],
    ['Calendar file', 'ics', 'career-leap-plan.ics', 'text/calendar'],
  ])('%s is saved, and also offered as a link', async (button, format, name, type) => {
    const { act } = await openPanel({ currentSalaryLpa: 9 });
    const download = await saved(button);
    expect([download.name, download.blob.type]).toEqual([name, type]);
    expect(download.blob.size).toBeGreaterThan(500);
    expect(act).toHaveBeenCalledExactlyOnceWith({ action: 'export', format });
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name });
    expect([link.download, blobs.get(link.href)]).toEqual([name, download.blob]);
  });

  it('of the chart is that of the visible one', async () => {
    await openPanel({ currentSalaryLpa: 9 });
    fireEvent.click(screen.getByRole('tab', { name: 'Market gap' }));
    await screen.findByRole('img', { name: /^Unit chart/ });
    const { name, blob } = await saved('Chart as SVG');
    expect(name).toBe('career-leap-market.svg');
    expect(await blob.text()).toContain('1 unfilled ML role for every 9 developers placed');
  });

  it('of the projection has a row for each month', async () => {
    await openPanel({ currentSalaryLpa: 9 });
    const { blob } = await saved('Projection as CSV');
    const rows = (await blob.text()).trim().split('\r\n');
    expect(rows[0]).toContain('month');
    expect(rows).toHaveLength(62);
    expect(rows[1]).toMatch(/^0,9,9/);
  });

  it('of the plan has the chosen start date and pace', async () => {
    await openPanel({ studyHoursPerWeek: 5 });
    fireEvent.input(screen.getByLabelText('First day'), { target: { value: '2027-03-01' } });
    const pace = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Pace' });
    expect([...pace.options].map(({ text }) => text)).toEqual([
      'the plan’s: 12 weeks',
      'yours: 36 weeks at 5 hours a week',
    ]);
    pace.selectedIndex = 1;
    fireEvent.input(pace);
    const text = await (await saved('Calendar file')).blob.text();
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)?.slice(0, 2)).toEqual([
      'DTSTART;VALUE=DATE:20270301',
      'DTSTART;VALUE=DATE:20270322',
    ]);
  });

  it('that cannot be made shows the reason, and can be retried', async () => {
    await openPanel({ currentSalaryLpa: 9 });
    vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
      throw new Error('no room');
    });
    press('Projection as CSV');
    await screen.findByText('It could not be made (no room). Nothing is lost; try once more.');
    await saved('Projection as CSV');
    await screen.findByRole('link', { name: 'career-leap-projection.csv' });
    expect(screen.queryByText(/could not be made/)).toBeNull();
  });

  it('of an image that is too large for the browser shows a message', async () => {
    const toBlob = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    await openPanel({ currentSalaryLpa: 9 });
    press('Chart as PNG');
    await screen.findByText(/The picture is too large for this browser/);
    toBlob.mockRestore();
  });
});

it('prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { act } = await openPanel();
  press('Print');
  await eventually(() => expect(print).toHaveBeenCalledOnce());
  expect(act).toHaveBeenCalledExactlyOnceWith({ action: 'export', format: 'print' });
  print.mockRestore();
});

describe('a page that handles the actions', () => {
  it.each(['Copy the answer', 'Copy a link to this result', 'Chart as SVG', 'Projection as CSV', 'Print'])(
    'keeps "%s" from happening',
    async (button) => {
      const print = vi.spyOn(window, 'print').mockImplementation(() => {});
      const { act } = await openPanel({}, { isAllowed: false });
      press(button);
      expect(act).toHaveBeenCalledOnce();
      await Promise.resolve();
      expect([writeText.mock.calls, downloads, print.mock.calls]).toEqual([[], [], []]);
      print.mockRestore();
    },
  );

  it('may hide them all', () => {
    renderCalculator({}, { share: false });
    expect(screen.queryByText('Take it with you')).toBeNull();
  });
});

it('does not change the answer', async () => {
  await openPanel({ currentSalaryLpa: 9 });
  const before = within(answerRegion()).getAllByRole('button').length;
  press('Copy the answer');
  await screen.findByText('Copied.');
  expect(within(answerRegion()).getAllByRole('button')).toHaveLength(before);
});
