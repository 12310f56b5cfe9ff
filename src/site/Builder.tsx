/** Builds the snippet that an embedder pastes, with a preview that follows. */
import { render } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { perSquare } from '../charts/market/layout.ts';
import type { ChartId } from '../charts/registry.ts';
import { indiaMl2026Figures as dataset } from '../dataset/indiaMl2026Figures.ts';
import { indianCities } from '../dataset/indianCities.ts';
import { loadWords } from '../language/languages.ts';
import { bandsText } from '../language/sentences/bands.ts';
import { marketText } from '../language/sentences/market.ts';
import type { Words } from '../language/words.ts';
import { marketGap } from '../model/marketGap.ts';
import { numberFields } from '../model/profile.ts';
import { marketBands } from '../model/salaryBands.ts';
import { Field, Group, NumberInput, Select, TextInput, UrlInput } from './controls.tsx';
import { frameAddress, pictureOf, type Release, type SnippetOptions, snippet, type Way } from './snippets.ts';

const chartNames = {
  path: 'Salary path',
  odds: 'Odds',
  bands: 'Salary bands',
  market: 'Market gap',
  plan: 'Study plan',
  pay: 'Take-home pay',
} satisfies Record<ChartId, string>;

const chartIds = Object.keys(chartNames) as ChartId[];

const wayNames: Readonly<Record<Way, string>> = {
  script: 'HTML: script tag',
  iframe: 'HTML: frame',
  wordpress: 'WordPress',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  astro: 'Astro',
  image: 'Static picture',
};

/** What the calculator is called where it is not seen. */
const titles: Readonly<Record<string, string>> = {
  en: 'What would a move to ML engineering pay?',
  hi: 'ML इंजीनियरिंग में जाने पर वेतन कितना होगा?',
};

/** Numbers that can be filled in already; the others a visitor knows better. */
const presets = [
  ['experience', 'Experience, years', numberFields.experienceYears],
  ['salary', 'Salary, lakh ₹ a year', numberFields.currentSalaryLpa],
  ['hours', 'Study hours a week', numberFields.studyHoursPerWeek],
  ['course-fee', 'Course fee, lakh ₹', numberFields.courseFeeLakh],
] as const;

/** What to do with the snippet, besides pasting it. */
const hints: Readonly<Record<Way, string>> = {
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

interface Chosen {
  readonly element: SnippetOptions['element'];
  readonly attributes: Readonly<Record<string, string>>;
  readonly pinned: boolean;
}

/** Draws the builder in place of what stands there, with the chart that the address asks for. */
export function showBuilder(place: Element): void {
  const site = new URL('.', location.href).href;
  const kind = new URLSearchParams(location.search).get('kind');
  place.replaceChildren();
  render(<Builder site={site} kind={kind} />, place);
}

/** @param kind a chart to start with, where a page asks for one */
function Builder({ site, kind }: { readonly site: string; readonly kind: string | null }) {
  const start: Chosen = {
    element: kind ? 'chart' : 'calculator',
    attributes: kind ? { kind } : {},
    pinned: true,
  };
  const [chosen, setChosen] = useState(start);
  const [way, setWay] = useState<Way>('script');
  const release = useRelease(site);
  const words = useWords(chosen.attributes.lang || 'en');
  const { element, attributes, pinned } = chosen;
  const set = (name: string, value: string) =>
    setChosen((last) => ({ ...last, attributes: { ...last.attributes, [name]: value } }));
  if (!words) return null;

  const withoutAlt = {
    element,
    attributes: attributesOf(element, attributes),
    site,
    release: pinned ? release : undefined,
    title: titles[words.lang] ?? titles.en ?? '',
  };
  const options = { ...withoutAlt, alt: altOf(pictureOf({ ...withoutAlt, alt: '' }), words) };
  return (
    <div class="builder">
      <form class="choices" onSubmit={(event) => event.preventDefault()}>
        <Group name="What to show">
          <Select
            label="Show"
            value={element}
            choices={{ calculator: 'The whole calculator', chart: 'One chart, without questions' }}
            onChange={(value) =>
              setChosen({ ...chosen, element: value === 'chart' ? 'chart' : 'calculator' })
            }
          />
          {element === 'chart' ? (
            <Select
              label="Chart"
              value={attributes.kind ?? 'path'}
              choices={chartNames}
              onChange={(value) => set('kind', value)}
            />
          ) : (
            <ViewChoice value={attributes.views ?? ''} onChange={(value) => set('views', value)} />
          )}
          <Select
            label="Theme"
            value={attributes.theme ?? ''}
            choices={{ '': 'As the page', light: 'Light', dark: 'Dark' }}
            onChange={(value) => set('theme', value)}
          />
          <Select
            label="Language"
            value={attributes.lang ?? ''}
            choices={{ '': 'As the page', en: 'English', hi: 'Hindi' }}
            onChange={(value) => set('lang', value)}
          />
        </Group>
        <Group name="What is filled in already">
          <Select
            label="City"
            value={attributes.city ?? ''}
            choices={{ '': 'None', ...Object.fromEntries(indianCities.map(({ name }) => [name, name])) }}
            onChange={(value) => set('city', value)}
          />
          {presets.map(([name, label, { min, max, step }]) => (
            <NumberInput
              key={name}
              label={label}
              min={min}
              max={max}
              step={step}
              value={attributes[name] ?? ''}
              onChange={(value) => set(name, value)}
            />
          ))}
        </Group>
        {element === 'calculator' && (
          <Group name="Where it leads">
            {(['apply', 'hire'] as const).map((action) => (
              <LinkFields key={action} action={action} attributes={attributes} onChange={set} />
            ))}
          </Group>
        )}
      </form>
      <div class="result">
        <div class="ways">
          <Select label="Paste it as" value={way} choices={wayNames} onChange={setWay} />
          {release && (way === 'script' || way === 'iframe' || way === 'wordpress') && (
            <label class="check">
              <input
                type="checkbox"
                checked={pinned}
                onInput={(event) => setChosen({ ...chosen, pinned: event.currentTarget.checked })}
              />
              Stay with this release, checked by its hash
            </label>
          )}
        </div>
        <Snippet text={snippet(way, options)} hint={hints[way]} />
        <Preview address={frameAddress(options)} title={options.title} />
      </div>
    </div>
  );
}

/** Views are of the calculator, the kind of the chart, and a chart leads nowhere. */
function attributesOf(element: Chosen['element'], attributes: Chosen['attributes']): Chosen['attributes'] {
  const { kind = 'path', views = '', ...others } = attributes;
  if (element === 'calculator') return { views, ...others };
  return {
    kind,
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !/^(apply|hire)-/.test(name))),
  };
}

function altOf(kind: string, words: Words): string {
  const { developersPlaced, mlRolesUnfilled } = dataset.facts;
  const [placed, unfilled] = [developersPlaced.value, mlRolesUnfilled.value];
  const gap = marketGap({ movedShare: 0 }, dataset);
  return kind === 'bands'
    ? bandsText(marketBands(1, dataset), dataset, words).description
    : marketText(gap, 0, perSquare({ placed, unfilled, filled: gap.filled }), dataset, words).description;
}

/** Charts in the order in which they are ticked. */
function ViewChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const chosen = value.split(' ').filter((name) => name !== '');
  return (
    <fieldset class="views">
      <legend>Charts, in the order in which you tick them; all where none is</legend>
      {chartIds.map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onInput={(event) => {
              const others = chosen.filter((other) => other !== name);
              onChange((event.currentTarget.checked ? [...others, name] : others).join(' '));
            }}
          />
          {chosen.includes(name) ? `${chosen.indexOf(name) + 1}. ${chartNames[name]}` : chartNames[name]}
        </label>
      ))}
    </fieldset>
  );
}

interface LinkFieldsProps {
  readonly action: 'apply' | 'hire';
  readonly attributes: Chosen['attributes'];
  readonly onChange: (name: string, value: string) => void;
}

function LinkFields({ action, attributes, onChange }: LinkFieldsProps) {
  const who = action === 'apply' ? 'developers' : 'employers';
  return (
    <>
      <UrlInput
        label={`Link for ${who}`}
        value={attributes[`${action}-url`] ?? ''}
        onChange={(value) => onChange(`${action}-url`, value)}
      />
      <TextInput
        label={`Its words, for ${who}`}
        value={attributes[`${action}-label`] ?? ''}
        onChange={(value) => onChange(`${action}-label`, value)}
      />
    </>
  );
}

function Snippet({ text, hint }: { readonly text: string; readonly hint: string }) {
  const id = useId();
  const [told, setTold] = useState('');
  useEffect(() => setTold(''), [text]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold('Copied.'),
      () => setTold('This browser does not allow it; select the text and copy it.'),
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
        <output>{told}</output>
      </p>
      <p class="hint">{hint}</p>
    </div>
  );
}

const pauseMs = 400;

/** The frame itself, so that what is seen is what a page gets; drawn anew once the choosing pauses. */
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

function useWords(language: string): Words | undefined {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    let wanted = true;
    loadWords(language).then((loaded) => {
      if (wanted) setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}

/** In development there is no release, and snippets stay with none. */
function useRelease(site: string): Release | undefined {
  const [release, setRelease] = useState<Release>();
  useEffect(() => {
    fetch(`${site}v1/release.json`)
      .then((response) => (response.ok ? response.json() : undefined))
      .then(setRelease, () => {});
  }, [site]);
  return release;
}
