#!/usr/bin/env node
/** `npx career-leap check FILE`: reports every problem of a dataset file with its line and column. */
import { readFileSync } from 'node:fs';
import { lintFile } from './data/lintFile.ts';

const help = `career-leap check FILE

Checks a dataset: a JSON file with the figures of a career. It tells every mistake with its line and column, what
stands there and what may. The exit code is 0 where there is none, 1 where there is one, 2 where it could not look.
`;

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const [command, file, ...more] = words;
  if (words.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(help);
    return 0;
  }
  if (command !== 'check' || file === undefined || more.length > 0) {
    process.stderr.write(help);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (reason) {
    process.stderr.write(`${file} can't be read: ${reason instanceof Error ? reason.message : reason}\n`);
    return 2;
  }
  const problems = lintFile(text);
  for (const { position, path, found, allowed } of problems) {
    process.stdout.write(
      `${file}:${position.line}:${position.column}: ${path}: found ${found}; allowed: ${allowed}\n`,
    );
  }
  const count =
    problems.length === 0
      ? 'no mistake'
      : problems.length === 1
        ? '1 mistake'
        : `${problems.length} mistakes`;
  process.stdout.write(`${file}: ${count}\n`);
  return problems.length === 0 ? 0 : 1;
}
