/** The snippet builder: a form for the options of the calculator, its snippet, and a live preview. */
import { render } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { perSquare } from '../charts/market/layout.ts';
import dataset from '../data/india-ml-2026.json?figures';
import type { AttributeTable } from '../element/attributes/row.ts';
import { attributeTable } from '../element/attributes/table.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { loadI18n } from '../i18n/loadMessages.ts';
import { bandsText } from '../i18n/text/bands.ts';
import { marketText } from '../i18n/text/market.ts';
import { marketGap } from '../model/marketGap.ts';
import { marketBands } from '../model/salaryBands.ts';
import { AttributeFields } from './AttributeFields.tsx';
import { Field, Group, Select } from './controls.tsx';
import {
  frameAddress,
  pictureOf,
  type Release,
  type SnippetFormat,
  type SnippetOptions,
  snippet,
  tagOf,
} from './snippets.ts';

const formatNames: Readonly<Record<SnippetFormat, string>> = {
  script: 'HTML: script tag',
  iframe: 'HTML: frame',
  wordpress: 'WordPress',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  astro: 'Astro',
  image: 'Static picture',
};

/** The title of the calculator for frames and fallback links, by language. */
const titles: Readonly<Record<string, string>> = {
  en: 'What would a move to ML engineering pay?',
  hi: 'ML इंजीनियरिंग में जाने पर वेतन कितना होगा?',
};

/** Hints on how to use the snippet. */
const hints: Readonly<Record<SnippetFormat, string>> = {
  script: 'Paste it where the calculator is to stand. The style keeps its place while it loads.',
  iframe:
    'For pages that strip scripts: the first element is enough; the second makes it as high as what it shows.',
  wordpress: 'Paste it into a post in the code editor, or its middle part into a block “Custom HTML”.',
  react: 'After npm install career-leap. With React 19 or later.',
  vue: 'After npm install career-leap.',
  svelte: 'After npm install career-leap.',
  astro: 'After npm install career-leap. The first picture is drawn when the site is built.',
  image:
    'For mails, feeds and pages without scripts. There are pictures of the market gap and of the salary bands.',
};

interface BuilderState {
  readonly element: SnippetOptions['element'];
  /** The attributes of both elements, so that they are restored when the element is switched back. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether the snippet links to the files of this release, with their hashes. */
  readonly pinned: boolean;
}

/** Replaces the content of a container with the builder. The query parameter `kind` selects a chart. */
export function mountBuilder(container: Element): void {
  const site = new URL('.', location.href).href;
  const kind = new URLSearchParams(location.search).get('kind');
  container.replaceChildren();
  render(<Builder site={site} kind={kind} />, container);
}

/** @param kind the initially selected chart; null for the calculator */
function Builder({ site, kind }: { readonly site: string; readonly kind: string | null }) {
  const start: BuilderState = {
    element: kind ? 'chart' : 'calculator',
    // The snippet has the attributes in this order. A chart always has its `kind`.
    attributes: { kind: kind ?? attributeTable.kind.default, views: '' },
    pinned: true,
  };
  const [state, setState] = useState(start);
  const [format, setFormat] = useState<SnippetFormat>('script');
  const release = useRelease(site);
  const i18n = useI18n(state.attributes.lang || 'en');
  const { element, attributes, pinned } = state;
  const set = (name: string, value: string) =>
    setState((last) => ({ ...last, attributes: { ...last.attributes, [name]: value } }));
  if (!i18n) return null;
  const fields = { table: attributeTable, tag: tagOf(state), values: attributes, onChange: set };

  const withoutAlt = {
    element,
    attributes: attributesOf(element, attributes),
    site,
    release: pinned ? release : undefined,
    title: titles[i18n.lang] ?? titles.en ?? '',
  };
  const options = { ...withoutAlt, alt: altOf(pictureOf({ ...withoutAlt, alt: '' }), i18n) };
  return (
    <div class="builder">
      <form class="choices" onSubmit={(event) => event.preventDefault()}>
        <Group name="What to show">
          <Select
            label="Show"
            value={element}
            choices={{ calculator: 'The whole calculator', chart: 'One chart, without questions' }}
            onChange={(value) => setState({ ...state, element: value })}
          />
          <AttributeFields group="What to show" {...fields} />
        </Group>
        <Group name="What is filled in already">
          <AttributeFields group="What is filled in already" {...fields} />
        </Group>
        {element === 'calculator' && (
          <Group name="Where it leads">
            <AttributeFields group="Where it leads" {...fields} />
          </Group>
        )}
      </form>
      <div class="result">
        <div class="ways">
          <Select label="Paste it as" value={format} choices={formatNames} onChange={setFormat} />
          {release && (format === 'script' || format === 'iframe' || format === 'wordpress') && (
            <label class="check">
              <input
                type="checkbox"
                checked={pinned}
                onInput={(event) => setState({ ...state, pinned: event.currentTarget.checked })}
              />
              Stay with this release, checked by its hash
            </label>
          )}
        </div>
        <Snippet text={snippet(format, options)} hint={hints[format]} />
        <Preview address={frameAddress(options)} title={options.title} />
      </div>
    </div>
  );
}

/** The chosen attributes that the element supports. */
function attributesOf(
  element: BuilderState['element'],
  attributes: BuilderState['attributes'],
): BuilderState['attributes'] {
  const table: AttributeTable = attributeTable;
  const has = (name: string) => [undefined, tagOf({ element })].includes(table[name]?.only);
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => has(name)));
}

function altOf(kind: string, i18n: I18n): string {
  const { developersPlaced, mlRolesUnfilled } = dataset.facts;
  const [placed, unfilled] = [developersPlaced.value, mlRolesUnfilled.value];
  const gap = marketGap({ movedShare: 0 }, dataset);
  return kind === 'bands'
    ? bandsText(marketBands(1, dataset), dataset, i18n).description
    : marketText(gap, 0, perSquare({ placed, unfilled, filled: gap.filled }), dataset, i18n).description;
}

function Snippet({ text, hint }: { readonly text: string; readonly hint: string }) {
  const id = useId();
  const [status, setStatus] = useState('');
  useEffect(() => setStatus(''), [text]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setStatus('Copied.'),
      () => setStatus('This browser does not allow it; select the text and copy it.'),
    );
  return (
    <div class="snippet">
      <Field id={id} label="Your snippet">
        <textarea
          id={id}
          readOnly
          rows={text.split('\n').length + 1}
          wrap="off"
          spellcheck={false}
          value={text}
        />
      </Field>
      <p>
        <button type="button" onClick={copy}>
          Copy
        </button>{' '}
        <output>{status}</output>
      </p>
      <p class="hint">{hint}</p>
    </div>
  );
}

/** The preview is reloaded when the input has paused for this long. */
const pauseMs = 400;

/** Shows the actual frame, so that the preview matches the result. */
function Preview({ address, title }: { readonly address: string; readonly title: string }) {
  const [shown, setShown] = useState(address);
  useEffect(() => {
    const timer = setTimeout(() => setShown(address), pauseMs);
    return () => clearTimeout(timer);
  }, [address]);
  return (
    <div class="preview">
      <p class="label">Preview</p>
      <iframe key={shown} src={shown} title={`Preview: ${title}`} loading="lazy" />
    </div>
  );
}

function useI18n(language: string): I18n | undefined {
  const [i18n, setI18n] = useState<I18n>();
  useEffect(() => {
    let wanted = true;
    loadI18n(language).then((loaded) => {
      if (wanted) setI18n(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return i18n;
}

/** The files of the current release; undefined in development, where there is none. */
function useRelease(site: string): Release | undefined {
  const [release, setRelease] = useState<Release>();
  useEffect(() => {
    fetch(`${site}v1/release.json`)
      .then((response) => (response.ok ? response.json() : undefined))
      .then(setRelease, () => {});
  }, [site]);
  return release;
}
