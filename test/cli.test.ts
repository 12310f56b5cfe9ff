/** Runs the command line as the author of a dataset does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'career-leap-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('src', 'cli.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const example = join('examples', 'us-data-science.json');

describe('career-leap check', () => {
  it('prints one line for a valid dataset', () => {
    expect(run('check', example)).toEqual({ status: 0, stdout: `${example}: no mistake\n`, stderr: '' });
  });

  it('reports each mistake with its line and column', () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(
      file,
      readFileSync(example, 'utf8').replace('"en-US"', '"English"').replace('"size": 1000', '"size": 0'),
    );
    const { status, stdout } = run('check', file);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/wrong\.json:10:7: money\.unit\.size: found 0; allowed: at least 1$/),
      expect.stringMatching(
        /wrong\.json:13:5: money\.grouping: found "English"; allowed: a locale such as en-US$/,
      ),
      `${file}: 2 mistakes`,
      '',
    ]);
  });

  it('reports the position of a JSON syntax error', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{\n  "id": "x",\n}\n');
    expect(run('check', file)).toMatchObject({
      status: 1,
      stdout: `${file}:3:1: the dataset: found "}"; allowed: a key in double quotes\n${file}: 1 mistake\n`,
    });
  });

  it('prints its usage, and names a file that it cannot read', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('career-leap check FILE'),
    });
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('career-leap check FILE') });
    expect(run('check', join(folder, 'none.json'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("none.json can't be read"),
    });
  });
});
