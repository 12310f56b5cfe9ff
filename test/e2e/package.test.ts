/** The npm package: its entry points, types, editor data and files. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attributeNames } from '../../src/element/attributes/generated/names.ts';
import { pack } from './pack.ts';

let tarball: Uint8Array<ArrayBuffer>;
let npmPackage: Package;
const root = '/node_modules/career-leap/';
const read = (file: string) => npmPackage.readFile(root + file);

beforeAll(() => {
  const file = pack();
  tarball = Uint8Array.from(readFileSync(file));
  rmSync(dirname(file), { recursive: true });
  npmPackage = createPackageFromTarballData(tarball);
});

const manifestOfPackage = z.object({
  exports: z.record(z.string(), z.union([z.string(), z.object({ types: z.string(), default: z.string() })])),
  bin: z.record(z.string(), z.string()),
  customElements: z.string(),
  'web-types': z.string(),
});
const packageJson = () => manifestOfPackage.parse(JSON.parse(read('package.json')));
const exported = () => Object.values(packageJson().exports);

describe('the package', () => {
  it('passes publint', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer } });
    expect(messages).toEqual([]);
  });

  it('passes “Are the types wrong?”', async () => {
    const found = await checkPackage(npmPackage, { excludeEntrypoints: [/\.json$/] });
    // The package is ESM only: node10 resolution ignores `exports`, and CommonJS cannot require it.
    const problems = ('problems' in found ? found.problems : []).filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(found.types).toBeTruthy();
    expect(problems).toEqual([]);
  });

  it('has the modules of its entry points and the files for sites, and nothing else', () => {
    const files = npmPackage.listFiles().map((file) => file.slice(root.length));
    const needed = new Set(['README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'package.json']);
    const follow = (file: string) => {
      if (needed.has(file)) return;
      needed.add(file);
      const source = /\.(js|ts)$/.test(file) ? read(file) : '';
      for (const [, name = ''] of source.matchAll(/["'`](\.\.?\/[^"'`]+\.js)["'`]/g)) {
        const { pathname } = new URL(name, `file:///${file}`);
        follow(pathname.slice(1).replace(/\.js$/, file.endsWith('.d.ts') ? '.d.ts' : '.js'));
      }
    };
    for (const entry of exported()) {
      for (const file of typeof entry === 'string' ? [entry] : Object.values(entry)) follow(file.slice(2));
    }
    for (const file of Object.values(packageJson().bin)) follow(file.slice(2));
    expect(files.filter((file) => !file.startsWith('dist/v1/')).toSorted()).toEqual([...needed].toSorted());
    expect(files).toEqual(
      expect.arrayContaining(['dist/v1/embed.js', 'dist/v1/frame.html', 'dist/v1/frame-parent.js']),
    );
  });

  it('has documents, modules and the files for sites at its top level', () => {
    const files = npmPackage.listFiles().map((file) => file.slice(root.length));
    expect([...new Set(files.map((file) => file.split('/')[0]))].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist',
      'lib',
      'package.json',
    ]);
    // No tests, no sources and no source maps.
    const kinds = new Set(files.map((file) => /(\.d)?\.\w+$/.exec(file)?.[0]));
    expect([...kinds].toSorted()).toEqual(
      ['.css', '.d.ts', '.html', '.js', '.json', '.md', '.png', '.svg', '.txt', undefined].toSorted(),
    );
    const mapped = files.filter((file) => read(file).includes('sourceMappingURL'));
    expect(mapped).toEqual([]);
  });

  it('has no local path of the build machine', () => {
    const leaking = npmPackage
      .listFiles()
      .filter((file) => npmPackage.readFile(file).includes(process.cwd()));
    expect(leaking).toEqual([]);
  });

  it('has a command that checks a dataset', () => {
    const [command = ''] = Object.values(packageJson().bin);
    const output = execFileSync(process.execPath, [command, 'check', 'examples/us-data-science.json']);
    expect(output.toString()).toBe('examples/us-data-science.json: no mistake\n');
    expect(read(command.slice(2))).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('has no development code or editor data in its modules', () => {
    const loaded = npmPackage.listFiles().filter((file) => file.endsWith('.js'));
    const unneeded = loaded.filter((file) =>
      /jsxDEV|Years of paid software development/.test(npmPackage.readFile(file)),
    );
    expect(unneeded).toEqual([]);
  });
});

describe('the editor data', () => {
  const events = ['career-leap-ready', 'career-leap-change', 'career-leap-action', 'career-leap-error'];
  const described = z.strictObject({ name: z.string(), description: z.string() });
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);
  /** The union of the names of both elements. */
  const namesOfBoth = (lists: readonly (readonly { readonly name: string }[])[]) => [
    ...new Set(lists.flatMap(names)),
  ];

  it('as a custom elements manifest lists every attribute and event', () => {
    const type = z.strictObject({ text: z.string() });
    const reference = z.strictObject({ name: z.string(), module: z.string().optional() });
    const attribute = described.extend({ type, default: z.string(), fieldName: z.string() });
    const field = described.extend({
      kind: z.literal('field'),
      attribute: z.string(),
      reflects: z.literal(true),
      type,
      default: z.string(),
    });
    const schema = z.strictObject({
      schemaVersion: z.literal('2.1.0'),
      modules: z.array(
        z.strictObject({
          kind: z.literal('javascript-module'),
          path: z.string(),
          declarations: z
            .array(
              described.extend({
                kind: z.literal('class'),
                customElement: z.literal(true),
                tagName: z.string(),
                superclass: z.strictObject({ name: z.string(), package: z.literal('global:') }),
                attributes: z.array(attribute),
                members: z.array(field),
                events: z.array(described.extend({ type })),
                slots: z.array(described),
                cssParts: z.array(described),
                cssProperties: z.array(described.extend({ default: z.string() })),
              }),
            )
            .optional(),
          exports: z.array(
            z.strictObject({
              kind: z.enum(['js', 'custom-element-definition']),
              name: z.string(),
              declaration: reference,
            }),
          ),
        }),
      ),
    });
    const manifest = schema.parse(JSON.parse(read(packageJson().customElements)));
    const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    expect(elements.map(({ tagName }) => tagName)).toEqual(['career-leap', 'career-leap-chart']);
    expect(namesOfBoth(elements.map((element) => element.attributes)).toSorted()).toEqual(
      attributeNames.toSorted(),
    );
    expect(namesOfBoth(elements.map((element) => element.events))).toEqual(events);
    const ofChart = elements[1]?.attributes ?? [];
    expect(names(ofChart)).toContain('kind');
    expect(names(ofChart)).not.toContain('views');
    expect(ofChart.find(({ name }) => name === 'theme')?.type.text).toBe('"auto" | "light" | "dark"');
    for (const module of manifest.modules) expect(npmPackage.fileExists(root + module.path)).toBe(true);
  });

  it('for VS Code lists every attribute, with the values of enumerations', () => {
    const schema = z.strictObject({
      version: z.literal(1.1),
      tags: z.array(
        described.extend({
          attributes: z.array(
            described.extend({ values: z.array(z.strictObject({ name: z.string() })).optional() }),
          ),
        }),
      ),
    });
    const { tags } = schema.parse(JSON.parse(read('lib/vscode.html-data.json')));
    expect(names(tags)).toEqual(['career-leap', 'career-leap-chart']);
    expect(namesOfBoth(tags.map((tag) => tag.attributes)).toSorted()).toEqual(attributeNames.toSorted());
    const tier = tags[0]?.attributes.find(({ name }) => name === 'city-tier');
    expect(names(tier?.values ?? [])).toEqual(['1', '2', '3']);
  });

  it('as web-types lists every attribute, property and event', () => {
    const schema = z.strictObject({
      $schema: z.url(),
      name: z.literal('career-leap'),
      version: z.literal((JSON.parse(read('package.json')) as { version: string }).version),
      'description-markup': z.literal('markdown'),
      contributions: z.strictObject({
        html: z.strictObject({
          elements: z.array(
            described.extend({
              attributes: z.array(
                described.extend({ default: z.string(), value: z.strictObject({ type: z.string() }) }),
              ),
              slots: z.array(described),
              js: z.strictObject({
                properties: z.array(described.extend({ default: z.string(), type: z.string() })),
                events: z.array(described),
              }),
              css: z.strictObject({ properties: z.array(described), parts: z.array(described) }),
            }),
          ),
        }),
      }),
    });
    const { elements } = schema.parse(JSON.parse(read(packageJson()['web-types']))).contributions.html;
    expect(names(elements)).toEqual(['career-leap', 'career-leap-chart']);
    expect(namesOfBoth(elements.map((element) => element.attributes)).toSorted()).toEqual(
      attributeNames.toSorted(),
    );
    expect(namesOfBoth(elements.map(({ js }) => js.properties))).toContain('mlExperience');
    expect(namesOfBoth(elements.map(({ js }) => js.events))).toEqual(events);
  });
});
