/** Exports of a result: files for other programs, links that restore the state, and print. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { project } from '../../src/model/index.ts';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');
const script = '<script async src="/v1/embed.js"></script>';

async function visit(page: Page, html: string, address = 'host.html') {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
        <style>body { margin: 0 16px; font: 16px/1.5 "Noto Sans", sans-serif }</style><body>${html}${script}`,
    }),
  );
  await page.goto(site + address);
  await page.locator('career-leap figure').first().waitFor();
}

const openExport = async (page: Page) => {
  await page.getByText('Take it with you').click();
  await page.getByRole('button', { name: 'Copy the answer' }).waitFor();
};

/** Presses a button, and returns the file that it saves. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const field = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true });
const answer = (page: Page) => page.locator('career-leap .answer .main').textContent();

describe('a chart as a file', () => {
  const kinds = ['path', 'odds', 'bands', 'market', 'plan', 'pay'];

  it.each(kinds)('%s: the SVG is self-contained and complete, and the PNG looks the same', async (kind) => {
    const { page, complaints } = await open({ viewport: { width: 700, height: 900 } });
    await visit(page, `<career-leap salary="9" theme="dark" views="${kind}"></career-leap>`);
    await openExport(page);
    const { name, bytes } = await saved(page, 'Chart as SVG');
    const svg = bytes.toString('utf8');
    expect(name).toBe(`career-leap-${kind}.svg`);
    expect(svg).not.toMatch(/<style|<script|var\(|currentColor|light-dark|color\(|url\(|href|NaN|undefined/);
    const title = await page.locator('career-leap .title').textContent();
    const source = await page.locator('career-leap .source').textContent();

    const { page: alone } = await open({ viewport: { width: 900, height: 1600 } });
    await alone.setContent(svg);
    const drawn = await alone.evaluate(() => ({
      texts: [...document.querySelectorAll('text')].map((text) => text.textContent),
      families: [
        ...new Set([...document.querySelectorAll('text')].map((text) => text.getAttribute('font-family'))),
      ],
      fills: new Set([...document.querySelectorAll('[fill^="#"]')].map((mark) => mark.getAttribute('fill')))
        .size,
      outside: [...document.querySelectorAll('svg path, svg text')].filter((mark) => {
        const svg = document.querySelector('svg')?.getBoundingClientRect();
        const { left, right, bottom, width } = mark.getBoundingClientRect();
        return svg && width > 0 && (left < svg.left || right > svg.right || bottom > svg.bottom);
      }).length,
    }));
    const all = drawn.texts.join(' ');
    for (const word of (title ?? '').split(' ')) expect(all).toContain(word);
    for (const word of (source ?? '').split(' ')) expect(all).toContain(word);
    expect(all).toMatch(/\d{1,2} \w+ 20\d\d · career-leap/);
    expect(drawn.families).toEqual(['"Noto Sans", sans-serif']);
    expect(drawn.fills).toBeGreaterThan(2);
    expect(drawn.outside).toBe(0);

    const png = await saved(page, 'Chart as PNG');
    expect(png.name).toBe(`career-leap-${kind}.png`);
    // The PNG has twice the size of the SVG.
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ]);
    // Drawn at the same size, they only differ at the edges of letters.
    const difference = await page.evaluate(
      async ([vector, bitmap]) => {
        const read = async (source: string) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), {
            width: image.naturalWidth,
            height: image.naturalHeight,
          });
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        };
        const double = vector?.replace(
          /width="(\d+)" height="(\d+)"/,
          (_, w, h) => `width="${2 * w}" height="${2 * h}"`,
        );
        const a = await read(`data:image/svg+xml,${encodeURIComponent(double ?? '')}`);
        const b = await read(bitmap ?? '');
        let different = 0;
        for (let i = 0; i < a.length; i += 4)
          if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) + Math.abs((a[i + 1] ?? 0) - (b[i + 1] ?? 0)) > 96)
            different++;
        return { share: different / (a.length / 4), same: a.length === b.length };
      },
      [svg, `data:image/png;base64,${png.bytes.toString('base64')}`],
    );
    expect(difference.same).toBe(true);
    expect(difference.share).toBeLessThan(0.01);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['oklch(0.62796 0.25768 29.234)', 'rgb(255 0 0)'],
    ['lab(46.278% -47.552 48.586)', 'rgb(0 128 0)'],
    ['color(display-p3 0.5 0.5 0.5)', 'rgb(128 128 128)'],
    ['oklab(0.5 none none / 0.5)', 'rgb(99 99 99 / 0.5)'],
  ])('has the colours of the page in any CSS colour syntax: %s', async (colour, same) => {
    const { page } = await open();
    await visit(page, '<career-leap salary="9" views="market"></career-leap>');
    await openExport(page);
    const coloursOf = async (accent: string) => {
      await page
        .locator('career-leap')
        .evaluate((element, value) => element.style.setProperty('--career-leap-accent', value), accent);
      const svg = (await saved(page, 'Chart as SVG')).bytes.toString('utf8');
      return [...svg.matchAll(/(?:fill|stroke)="#(..)(..)(..)"/g)].flatMap(([, ...parts]) =>
        parts.map((part) => Number.parseInt(part, 16)),
      );
    };
    const [found, expected] = [await coloursOf(colour), await coloursOf(same)];
    expect(found).toHaveLength(expected.length);
    expect(Math.max(...found.map((part, i) => Math.abs(part - (expected[i] ?? 0))))).toBeLessThanOrEqual(2);
  });
});

it('the exported table has the same numbers', async () => {
  const { page } = await open();
  await visit(page, '<career-leap salary="9" experience="6.5"></career-leap>');
  await openExport(page);
  const { name, bytes } = await saved(page, 'Projection as CSV');
  expect(name).toBe('career-leap-projection.csv');
  const text = bytes.toString('utf8');
  expect(text.split('\r\n')).toHaveLength(63);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  const [header = '', ...rows] = text.trimEnd().split('\r\n');
  expect(header.split(',')).toEqual([
    'month',
    'stay (lakh ₹ a year)',
    ...['10', '25', '50', '75', '90']
      .map((n) => `move, percentile ${n} (lakh ₹ a year)`)
      .flatMap((each) => `"${each}"`.split(',')),
  ]);
  const { months, stay, bands } = project({ currentSalaryLpa: 9, experienceYears: 6.5 });
  const columns = [months, stay, bands.p10, bands.p25, bands.p50, bands.p75, bands.p90];
  const read = rows.map((row) => row.split(',').map(Number));
  columns.forEach((column, i) => {
    const difference = read.map((row, month) => Math.abs((row[i] ?? Number.NaN) - (column[month] ?? 0)));
    // Engines differ in the last digits of a power.
    expect(Math.max(...difference)).toBeLessThan(1e-9);
  });
});

describe('the plan as a calendar', () => {
  const read = (bytes: Buffer) => {
    const text = bytes.toString('utf8');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).not.toBe('');
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };
  const days = (events: readonly ICAL.Event[]) =>
    events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);

  it('has one event for each entry over its weeks, from the chosen start date', async () => {
    const { page } = await open();
    await visit(page, '<career-leap></career-leap>');
    await openExport(page);
    await page.getByLabel('First day').fill('2027-01-04');
    const { name, bytes } = await saved(page, 'Calendar file');
    expect(name).toBe('career-leap-plan.ics');
    const events = read(bytes);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Python for data',
      'Core algorithms',
      'Honest evaluation',
      'Features and pipelines',
      'Neural networks, PyTorch',
      'Text and fine-tuning',
      'Serving: FastAPI, Docker',
      'Tracking runs, MLflow',
      'CI/CD for models',
      'Capstone, deployed',
    ]);
    expect(days(events)[0]).toEqual(['2027-01-04', '2027-01-11']);
    expect(days(events)[4]).toEqual(['2027-02-01', '2027-02-15']);
    expect(days(events).at(-1)).toEqual(['2027-03-15', '2027-03-29']);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(10);
    expect(events[0]?.description).toContain('Build: a script that cleans and explores a real dataset');
  });

  it('omits skipped weeks, uses the visitor’s own pace, and is in Hindi in Hindi', async () => {
    const { page } = await open();
    await visit(page, '<career-leap lang="hi" hours="5" skip="python-data nlp"></career-leap>');
    await page.locator('career-leap details.take summary').click();
    await page.locator('career-leap .take select').selectOption({ index: 1 });
    await page.locator('career-leap .take input[type="date"]').fill('2027-01-04');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('career-leap .take .button').last().click(),
    ]);
    const events = read(readFileSync(await download.path()));
    expect(events).toHaveLength(8);
    // 15 hours of the plan take three weeks at 5 hours a week.
    expect(days(events)[0]).toEqual(['2027-01-04', '2027-01-25']);
    expect(days(events).at(-1)?.[1]).toBe('2027-08-02');
    expect(events[0]?.summary).toMatch(/[\u0900-\u097f]/);
  });

  it('shows a message without a start date', async () => {
    const { page } = await open();
    await visit(page, '<career-leap></career-leap>');
    await openExport(page);
    await page.getByLabel('First day').fill('');
    await page.getByRole('button', { name: 'Calendar file' }).click();
    await page.getByText(/^It could not be made \(/).waitFor();
  });
});

describe('a link', () => {
  /** Changes inputs, an assumption and the view. */
  async function change(page: Page) {
    await field(page, 'Experience').fill('6.5');
    await page.getByRole('combobox', { name: 'City' }).selectOption('Kochi');
    await page.getByText('Make it yours').click();
    await field(page, 'Current salary').fill('14');
    await page.getByText('Where the numbers come from').click();
    await field(page, 'Yearly raise').fill('12');
    await page.getByRole('tab', { name: 'Odds' }).click();
    await page.locator('career-leap svg.odds').waitFor();
  }
  async function expectAll(page: Page, text: string | null) {
    await page.locator('career-leap svg.odds').waitFor();
    expect(await answer(page)).toBe(text);
    expect(await field(page, 'Experience').inputValue()).toBe('6.5');
    expect(await page.getByRole('combobox', { name: 'City' }).inputValue()).toBe('Kochi');
  }

  it('restores everything on another device, and later inputs survive a reload and the back button', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit(page, '<career-leap></career-leap>');
    await change(page);
    const text = await answer(page);
    await openExport(page);
    await page.getByRole('button', { name: 'Copy a link to this result' }).click();
    await page.getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/host\.html#career-leap=1~/);

    const { page: other, complaints } = await open();
    // The other page has presets of its own; the link overrides them.
    await visit(other, '<career-leap experience="30" salary="50"></career-leap>', link.replace(site, ''));
    await expectAll(other, text);
    await other.reload();
    await expectAll(other, text);
    await field(other, 'Experience').fill('9');
    await expect.poll(() => answer(other)).not.toBe(text);
    const later = await answer(other);
    await other.reload();
    await expect.poll(() => answer(other)).toBe(later);
    await other.goto(`${site}method.html`);
    await other.goBack();
    await expect.poll(() => answer(other)).toBe(later);
    expect(await field(other, 'Experience').inputValue()).toBe('9');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['before anything was typed', false],
    ['after something was typed', true],
  ])('is applied while the page is open, %s, and survives a reload', async (_, typed) => {
    const { page, complaints } = await open();
    await visit(page, '<career-leap></career-leap>');
    const before = await answer(page);
    if (typed) {
      const urlStateScript = page.waitForResponse('**/urlState.js');
      await field(page, 'Experience').fill('9');
      await (await urlStateScript).finished();
    }
    await page.evaluate(() => {
      location.hash = '#career-leap=1~e6.5~s14~cPune~vodds~y3~aassumptions.annualRaise%200.12.1v6hgk5';
    });
    const expectLink = async () => {
      await page.locator('career-leap svg.odds').waitFor();
      await expect.poll(() => field(page, 'Experience').inputValue()).toBe('6.5');
      expect(await answer(page)).not.toBe(before);
    };
    await expectLink();
    await page.reload();
    await expectLink();

    // A damaged link does not change the state.
    await field(page, 'Experience').fill('8');
    await page.evaluate(() => {
      location.hash = '#career-leap=1~e5~cPune.zzzz';
    });
    await page.getByText('could not be read').waitFor();
    expect(await field(page, 'Experience').inputValue()).toBe('8');
    await page.reload();
    await expect.poll(() => field(page, 'Experience').inputValue()).toBe('8');
    expect(complaints).toEqual([]);
  });

  it('restores one of several calculators', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const two =
      '<career-leap views="path"></career-leap><career-leap views="bands" id="second"></career-leap>';
    await visit(page, two);
    const second = page.locator('#second');
    await second.getByRole('spinbutton', { name: 'Experience', exact: true }).fill('12');
    await second.getByText('Take it with you').click();
    await second.getByRole('button', { name: 'Copy a link to this result' }).click();
    await second.getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await open();
    await visit(other, two, link.replace(site, ''));
    await other.locator('#second figure').waitFor();
    const values = await other
      .getByRole('spinbutton', { name: 'Experience', exact: true })
      .evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => value));
    expect(values).toEqual(['4', '12']);
  });

  it('that is damaged leaves the values of the page, with one notice', async () => {
    const { page, complaints } = await open();
    await visit(page, '<career-leap experience="7"></career-leap>', 'host.html#career-leap=1~e5~cPune.zzzz');
    expect(await field(page, 'Experience').inputValue()).toBe('7');
    expect(await page.locator('career-leap .notice').allTextContents()).toEqual([
      'The link that brought you here could not be read, so it changes nothing.',
    ]);
    expect(complaints).toEqual([]);
  });

  it('does not change another fragment of the page', async () => {
    const { page } = await open();
    await visit(page, '<career-leap></career-leap>', 'host.html#chapter-2');
    expect(await page.locator('career-leap .notice').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#chapter-2');
  });
});

it('the answer is copied as text, or shown for manual copying if the clipboard is blocked', async () => {
  const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await visit(page, '<career-leap salary="9"></career-leap>');
  await openExport(page);
  await page.getByRole('button', { name: 'Copy the answer' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Your first ML role would pay about ₹12\.6 lakh .*\nBelow ₹15\.3 lakh/s);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy the answer' }).click();
  const shown = page.getByRole('textbox', { name: /may not use the clipboard/ });
  expect(await shown.inputValue()).toBe(copied);
});

it('printing shows only the calculator, and the page is restored afterwards', async () => {
  const { page } = await open();
  await page.addInitScript(() => {
    window.print = () => {
      Object.assign(window, { printed: true });
    };
  });
  await visit(
    page,
    `<header>The page’s own header</header><main><p>Text before</p><div><career-leap salary="9"></career-leap></div><p>${'Text after. '.repeat(3000)}</p></main>`,
  );
  await openExport(page);
  await page.getByRole('button', { name: 'Print' }).click();
  await page.waitForFunction(() => (window as unknown as { printed: boolean }).printed);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Text before').isVisible()).toBe(false);
  expect(await page.getByText('The page’s own header').isVisible()).toBe(false);
  expect(await page.locator('career-leap .answer').isVisible()).toBe(true);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await page.getByText('Text before').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

it('the page gets an event first, and may handle the action', async () => {
  const { page } = await open();
  await visit(page, '<career-leap></career-leap>');
  await openExport(page);
  await page.evaluate(() => {
    const actions: unknown[] = [];
    Object.assign(window, { actions });
    document.addEventListener('career-leap-action', (event) => {
      actions.push((event as CustomEvent).detail);
      event.preventDefault();
    });
  });
  await page.getByRole('button', { name: 'Projection as CSV' }).click();
  await page.getByRole('button', { name: 'Copy a link to this result' }).click();
  expect(await page.evaluate(() => (window as unknown as { actions: unknown[] }).actions)).toEqual([
    { action: 'export', format: 'csv' },
    { action: 'share', format: 'link' },
  ]);
  expect(await page.locator('career-leap .told').textContent()).toBe('');
});

it('share="off" removes exports and links', async () => {
  const { page } = await open();
  await visit(page, '<career-leap share="off"></career-leap>', 'host.html#career-leap=1~e5.zzzz');
  expect(await page.getByText('Take it with you').count()).toBe(0);
  expect(await page.locator('career-leap .notice').count()).toBe(0);
});
