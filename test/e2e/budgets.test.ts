/** Size budgets (gzip) of the files that visitors load. The README promises these figures. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { build } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './page.ts';

const open = useBrowser();
const site = inject('site');
const kb = 1024;

const gzipped = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length;
const weight = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipped(readFileSync(`dist${file}`)), 0);

/** Opens a page with an element. @returns the page and our files that it has requested, in order */
async function openElement(element: string, lang = 'en'): Promise<{ page: Page; files: string[] }> {
  const { page } = await open();
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/')) files.push(pathname);
  });
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${element}<script async src="/v1/embed.js"></script>`,
    }),
  );
  await page.goto(`${site}host.html`);
  await page.locator('figure').last().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, files };
}

/** The files that an action requests. */
async function requestedBy(page: Page, files: string[], act: () => Promise<void>): Promise<string[]> {
  const before = files.length;
  await act();
  await page.waitForLoadState('networkidle');
  return files.slice(before);
}

describe('the first load', () => {
  it('of the calculator is at most 40 KB, including the script', async () => {
    const { files } = await openElement('<career-leap></career-leap>');
    expect(files[0]).toBe('/v1/embed.js');
    expect(files.length).toBeGreaterThan(2);
    expect(weight(files)).toBeLessThanOrEqual(40 * kb);
  });

  it('of the market chart alone is at most 26 KB', async () => {
    const { files } = await openElement('<career-leap-chart kind="market"></career-leap-chart>');
    expect(files.length).toBeGreaterThan(2);
    expect(weight(files)).toBeLessThanOrEqual(26 * kb);
  });

  it('in a further language adds at most 8 KB', async () => {
    const english = await openElement('<career-leap></career-leap>');
    const hindi = await openElement('<career-leap></career-leap>', 'hi');
    const added = hindi.files.filter((file) => !english.files.includes(file));
    expect(added.length).toBeGreaterThan(0);
    expect(weight(added)).toBeLessThanOrEqual(8 * kb);
  });

  it.each(['<career-leap></career-leap>', '<career-leap-chart kind="odds"></career-leap-chart>'])(
    'of several %s requests the same files',
    async (element) => {
      const one = await openElement(element);
      const three = await openElement(element.repeat(3));
      expect(three.files.toSorted()).toEqual(one.files.toSorted());
    },
  );

  it('of a calculator and a chart shares common files', async () => {
    const { files } = await openElement(
      '<career-leap-chart kind="market"></career-leap-chart><career-leap></career-leap>',
    );
    expect(files.filter((file) => file.endsWith('/controller.js'))).toHaveLength(1);
  });
});

describe('a lazy part', () => {
  it.each(['odds', 'bands', 'market', 'plan', 'pay'])('the view %s is at most 6 KB', async (view) => {
    const { page, files } = await openElement('<career-leap></career-leap>');
    // The first change loads the module that saves the state.
    await requestedBy(page, files, async () => {
      const saving = page.waitForResponse('**/urlState.js');
      await page.locator('career-leap input[type="number"]').first().fill('7');
      await saving;
    });
    const added = await requestedBy(page, files, async () => {
      await page.locator(`career-leap [data-view="${view}"]`).click();
      await page.locator(`career-leap .views .${view}`).first().waitFor();
    });
    expect(added.length).toBeGreaterThan(0);
    expect(weight(added)).toBeLessThanOrEqual(6 * kb);
  });

  it('export, calendar and share link are at most 8 KB without messages', async () => {
    const { page, files } = await openElement('<career-leap></career-leap>');
    const added = await requestedBy(page, files, async () => {
      await page.locator('career-leap .take > summary').click();
      const take = page.locator('career-leap .take');
      await take.getByRole('button', { name: 'Copy a link' }).click();
      await Promise.all([
        page.waitForEvent('download'),
        take.getByRole('button', { name: /calendar/i }).click(),
      ]);
    });
    const code = added.filter((file) => !/\/en(-\w+)?\.js$/.test(file));
    expect(code.length).toBeGreaterThan(2);
    expect(weight(code)).toBeLessThanOrEqual(8 * kb);
  });
});

describe('a bundle of the package', () => {
  /** The size of a bundled program. */
  async function bundled(code: string): Promise<number> {
    const entry = 'virtual:program';
    const result = await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry } },
      plugins: [
        {
          name: 'program',
          resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
          load: (id) => (id === `\0${entry}` ? code : undefined),
        },
      ],
    });
    const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
    return outputs.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipped(file.code) : 0), 0);
  }

  it('with the projection alone is at most 5 KB', async () => {
    const code = `import { project } from '${process.cwd()}/lib/model.js'; console.log(project({}));`;
    expect(await bundled(code)).toBeLessThanOrEqual(5 * kb);
  });

  it('with the dataset schema and its messages is at most 13 KB', async () => {
    const code = `import { parseDataset } from '${process.cwd()}/lib/data.js'; console.log(parseDataset({}));`;
    expect(await bundled(code)).toBeLessThanOrEqual(13 * kb);
  });
});

it('embed.js is at most 2 KB, and frame-parent.js at most 1 KB', () => {
  expect(weight(['/v1/embed.js'])).toBeLessThanOrEqual(2 * kb);
  expect(weight(['/v1/frame-parent.js'])).toBeLessThanOrEqual(kb);
});
