/**
 * Renders the dataset's facts, assumptions and sources into the method page, so that the page is always up to date.
 */
import { indiaMl2026 } from '../src/data/indiaMl2026.ts';
import type { Dataset } from '../src/data/schema.ts';

/** Replaces the comments `facts`, `assumptions` and `sources` of the page by lists. */
export function renderMethodPage(page: string): string {
  return page
    .replace('<!-- facts -->', () => list(factsOf(indiaMl2026)))
    .replace('<!-- assumptions -->', () => list(assumptionsOf(indiaMl2026)))
    .replace('<!-- sources -->', () => list(sourcesOf(indiaMl2026)));
}

interface Entry {
  readonly name: string;
  readonly value: string;
  readonly notes: readonly string[];
}

function factsOf({ facts, takeHome, sources }: Dataset): Entry[] {
  return Object.values({ ...facts, ...takeHome }).flatMap((figure) =>
    typeof figure === 'object' && figure.kind === 'fact'
      ? [
          {
            name: figure.means,
            value: `${'approximate' in figure && figure.approximate ? 'about ' : ''}${show(figure.value)} ${figure.unit}`,
            notes: [`${sources[figure.source.document]?.title}: ${figure.source.where}`],
          },
        ]
      : [],
  );
}

function assumptionsOf({ assumptions, takeHome }: Dataset): Entry[] {
  return Object.values({ ...assumptions, ...takeHome }).flatMap((figure) =>
    typeof figure === 'object' && figure.kind === 'assumption'
      ? [
          {
            name: figure.means,
            value: `${show(figure.value)} ${figure.unit}`,
            notes: [
              `May be changed: ${show(figure.range)}`,
              figure.reason,
              `Evidence: ${[figure.evidence].flat().join(' to ')}`,
            ],
          },
        ]
      : [],
  );
}

const sourcesOf = ({ sources }: Dataset): Entry[] =>
  Object.values(sources).map(({ title, publisher, kind, note }) => ({
    name: title,
    value: publisher,
    notes: [kind, ...(note ? [note] : [])],
  }));

/** Formats a value for readers: `10 to 16`, `1; 0.72; 0.55`. */
function show(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en-IN', { maximumFractionDigits: 4 });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null) return 'no end';
  if (Array.isArray(value)) {
    const [low, high] = value;
    const isRange = value.length === 2 && typeof low === 'number' && typeof high === 'number' && low <= high;
    return value.map(show).join(isRange ? ' to ' : '; ');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, part]) => `${inWords(name)} ${show(part)}`)
      .join(', ');
  }
  return String(value);
}

const inWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const list = (entries: readonly Entry[]) =>
  `<dl class="figures">${entries
    .map(
      ({ name, value, notes }) =>
        `<div><dt>${escapeText(name)}</dt><dd class="value">${escapeText(value)}</dd>${notes
          .map((note) => `<dd>${escapeText(note)}</dd>`)
          .join('')}</div>`,
    )
    .join('\n')}</dl>`;

const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
