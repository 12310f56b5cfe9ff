/**
 * The floor: the same charts as career-leap's, pixel for pixel, written by hand without a library. Elements are
 * created once, and updates set only the attributes that changed. Surplus ticks are hidden rather than removed. The
 * difference between a contender and the floor is the cost of its library.
 */
import '../../src/element/base.css';
import '../../src/charts/shared/figure.css';
import '../../src/charts/path/path.css';
import '../../src/charts/bands/bands.css';
import {
  type BenchData,
  bandsSize,
  contend,
  endTexts,
  levels,
  pathSize,
  ranges,
  rangeText,
  todayText,
  youText,
} from '../picture.ts';

/** An element and the attribute values that were set, so that unchanged ones can be skipped. */
interface Part {
  readonly node: SVGElement;
  readonly values: Record<string, string | number>;
  text: string;
}

const px = (value: number) => Math.round(value * 10) / 10;

type Fixed = Readonly<Record<string, string>>;

function make(parent: Element, name: string, fixed: Fixed = {}, before: Element | null = null): Part {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(fixed)) node.setAttribute(key, value);
  parent.insertBefore(node, before);
  return { node, values: {}, text: '' };
}

function set(part: Part, key: string, value: string | number): void {
  if (part.values[key] === value) return;
  part.values[key] = value;
  part.node.setAttribute(key, String(value));
}

function line(part: Part, x1: number, x2: number, y1: number, y2: number): void {
  set(part, 'x1', x1);
  set(part, 'x2', x2);
  set(part, 'y1', y1);
  set(part, 'y2', y2);
}

function write(part: Part, text: string, x: number, y: number): void {
  set(part, 'x', x);
  set(part, 'y', y);
  if (part.text === text) return;
  // Reuse the text node, so that an update adds and removes none.
  if (part.node.firstChild) part.node.firstChild.nodeValue = text;
  else part.node.textContent = text;
  part.text = text;
}

/** A line and its label. */
interface Tick {
  readonly line: Part;
  readonly text: Part;
}

function makeTick(parent: Element, before: Element | null, kind: string, anchor: string): Tick {
  const mark = make(parent, 'line', { class: kind }, before);
  return { line: mark, text: make(parent, 'text', { 'text-anchor': anchor }, before) };
}

function show({ line: mark, text }: Tick, display: 'inline' | 'none'): void {
  set(mark, 'display', display);
  set(text, 'display', display);
}

function makeDrawing(kind: string, label: string, { width, height }: { width: number; height: number }) {
  const plot = document.createElement('div');
  plot.className = 'plot';
  document.querySelector('[data-bench]')?.append(plot);
  const svg = make(plot, 'svg', {
    class: kind,
    role: 'img',
    'aria-label': label,
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
  });
  return make(svg.node, 'g', { 'aria-hidden': 'true' }).node;
}

/** Returns a function that measures text in px, in the font of the element. */
function makeMeasure(element: Element, size: number) {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(element);
  const known = new Map<string, number>();
  return (text: string, strong = false): number => {
    const key = strong ? `*${text}` : text;
    let width = known.get(key);
    if (width === undefined && context) {
      context.font = `${strong ? 600 : 400} ${size}px ${fontFamily}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width ?? 0;
  };
}

/** The step between about `count` ticks up to `top`: 1, 2 or 5 times a power of ten. */
function stepOf(top: number, count: number): number {
  const rough = top / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1);
}

const size = 12.8;
const width = pathSize.width;

function makePath() {
  const root = makeDrawing('path', 'Salary path', pathSize);
  const measure = makeMeasure(root, size);
  const rows: Tick[] = [];
  const years = Array.from({ length: 6 }, (_, year) => {
    const tick = makeTick(root, null, 'axis', 'middle');
    tick.text.node.textContent = year === 0 ? 'now' : `year ${year}`;
    return tick;
  });
  const firstYear = years[0]?.line.node ?? null;
  const band = make(root, 'path', { class: 'band' });
  const scenarios = Array.from({ length: 20 }, () => make(root, 'path', { class: 'scenario' }));
  const stayLine = make(root, 'path', { class: 'line stay' });
  const moveLine = make(root, 'path', { class: 'line move' });
  const ends = ['move', 'stay'].map((kind) => {
    const { node } = make(root, 'g', { class: `end ${kind}` });
    return {
      name: make(node, 'text', { 'text-anchor': 'start' }),
      pay: make(node, 'text', { 'text-anchor': 'start' }),
    };
  });

  return (data: BenchData): void => {
    const { stay, p10, p50, p90 } = data;
    let highest = 0;
    for (const value of stay) if (value > highest) highest = value;
    for (const value of p90) if (value > highest) highest = value;
    for (const scenario of data.scenarios) for (const value of scenario) if (value > highest) highest = value;
    const top = 1.04 * highest;
    const step = stepOf(top, 4);
    const count = Math.floor(top / step) + 1;
    const tickText = (i: number) => String(px(i * step));
    let left = 0;
    for (let i = 0; i < count; i++) left = Math.max(left, measure(tickText(i)));
    left += 0.5 * size;
    const texts = endTexts(data);
    let endWidth = 0;
    for (const { name, text } of texts) {
      endWidth = Math.max(endWidth, measure(name, true), measure(text, true));
    }
    const plotX = px(left);
    const plotY = px(0.75 * size);
    const plotWidth = px(width - left - endWidth - 0.75 * size);
    const plotHeight = px(0.42 * width);
    const base = plotY + plotHeight;
    const x = (month: number) => plotX + (month / 60) * plotWidth;
    const y = (lpa: number) => base - (lpa / top) * plotHeight;
    const xs = stay.map((_, month) => px(x(month)));

    for (let i = 0; i < count; i++) {
      let row = rows[i];
      if (!row) {
        row = makeTick(root, firstYear, i === 0 ? 'axis' : 'grid', 'end');
        rows.push(row);
      }
      const at = y(i * step);
      line(row.line, plotX, plotX + plotWidth, px(at), px(at));
      write(row.text, tickText(i), px(left - 0.5 * size), px(at + 0.35 * size));
      show(row, 'inline');
    }
    for (const row of rows.slice(count)) show(row, 'none');
    years.forEach((tick, year) => {
      const at = xs[12 * year] ?? 0;
      line(tick.line, at, at, base, base + 4);
      set(tick.text, 'x', at);
      set(tick.text, 'y', px(base + 1.5 * size));
    });

    const plain = (values: readonly number[]) => {
      let d = '';
      for (let t = 0; t < values.length; t++) d += `${t === 0 ? 'M' : 'L'}${xs[t]},${px(y(values[t] ?? 0))}`;
      return d;
    };
    let around = plain(p90);
    for (let t = p10.length - 1; t >= 0; t--) around += `L${xs[t]},${px(y(p10[t] ?? 0))}`;
    set(band, 'd', `${around}Z`);
    data.scenarios.forEach((scenario, i) => {
      const part = scenarios[i];
      const jumps = data.jumps[i];
      if (!part || !jumps) return;
      let d = '';
      let lastY = 0;
      for (let t = 0; t <= 60; t++) {
        const isJump = jumps.includes(t);
        // As in career-leap: a point every six months, and one before each jump.
        if (!isJump && t % 6 > 0 && !jumps.includes(t + 1)) continue;
        const atY = px(y(scenario[t] ?? 0));
        if (isJump) d += `L${xs[t]},${lastY}`;
        d += `${t === 0 ? 'M' : 'L'}${xs[t]},${atY}`;
        lastY = atY;
      }
      set(part, 'd', d);
    });
    set(stayLine, 'd', plain(stay));
    set(moveLine, 'd', plain(p50));

    const least = plotY + 0.8 * size;
    const most = plotY + plotHeight - 0.8 * size;
    const gap = 2.8 * size;
    const [moveY, stayY] = [y(texts[0].pay), y(texts[1].pay)];
    const near = Math.abs(moveY - stayY) < gap;
    const middle = Math.max(least + gap / 2, Math.min(most - gap / 2, (moveY + stayY) / 2));
    const half = moveY <= stayY ? -gap / 2 : gap / 2;
    const clamped = (centre: number) => Math.max(least, Math.min(most, centre));
    const centres = near ? [middle + half, middle - half] : [clamped(moveY), clamped(stayY)];
    const endX = px(plotX + plotWidth + 0.6 * size);
    ends.forEach(({ name, pay }, i) => {
      const centre = centres[i] ?? 0;
      write(name, texts[i]?.name ?? '', endX, px(centre - 0.25 * size));
      write(pay, texts[i]?.text ?? '', endX, px(centre + size));
    });
  };
}

function makeYou(row: Element) {
  const { node } = make(row, 'g', { class: 'you' });
  return {
    line: make(node, 'line'),
    circle: make(node, 'circle', { r: '5' }),
    text: make(node, 'text', { 'text-anchor': 'middle' }),
  };
}

function makeBands() {
  const root = makeDrawing('bands', 'Salary bands', bandsSize);
  const measure = makeMeasure(root, size);
  const ticks: Tick[] = [];
  const today = make(root, 'g', { class: 'today' });
  const todayLine = make(today.node, 'path');
  const todayLabel = make(today.node, 'text', { 'text-anchor': 'middle' });
  const rows = levels.map((level, i) => {
    const { node } = make(root, 'g', { class: 'row' });
    const parts = {
      bar: make(node, 'rect'),
      name: make(node, 'text', { class: 'name', 'text-anchor': 'end' }),
      range: make(node, 'text', { class: 'range', 'text-anchor': 'middle' }),
    };
    return { level, ...parts, you: i === 0 ? makeYou(node) : undefined };
  });
  const nameWidth = Math.max(...levels.map((level) => measure(level, true)));
  const left = nameWidth + 1.5 * size;
  const head = 1.9 * size;
  const rowHeight = 4.8 * size;
  const barHeight = 1.3 * size;
  const plotX = px(left);
  const plotY = px(head);
  const plotWidth = px(width - left - 0.8 * size);
  const base = plotY + px(2 * rowHeight);
  const centre = (text: string, at: number, strong = false) => {
    const half = measure(text, strong) / 2;
    return px(Math.max(half, Math.min(width - half, at)));
  };

  return (data: BenchData): void => {
    const { current, expected } = data;
    const both = ranges(data);
    const top = 1.08 * Math.max(current, expected, both[0][1], both[1][1]);
    const x = (lpa: number) => plotX + (lpa / top) * plotWidth;
    const step = stepOf(top, Math.max(2, Math.min(5, Math.floor(plotWidth / (5 * size)))));
    const count = Math.floor(top / step) + 1;
    for (let i = 0; i < count; i++) {
      let tick = ticks[i];
      if (!tick) {
        tick = makeTick(root, today.node, i === 0 ? 'axis' : 'grid', 'middle');
        ticks.push(tick);
      }
      const at = x(i * step);
      line(tick.line, px(at), px(at), plotY, base);
      const text = i === 0 ? '₹0' : String(px(i * step));
      write(tick.text, text, centre(text, at), px(base + 1.5 * size));
      show(tick, 'inline');
    }
    for (const tick of ticks.slice(count)) show(tick, 'none');

    /** The vertical ranges, in px, in which a label covers today's line. */
    const covered: { from: number; to: number }[] = [];
    const todayX = x(current);
    const cover = (from: number, width: number, baseline: number) => {
      if (todayX > from - 3 && todayX < from + width + 3) {
        covered.push({ from: baseline - size, to: baseline + 0.3 * size });
      }
    };
    rows.forEach(({ level, bar, name, range, you }, i) => {
      const [low, high] = both[i] ?? [0, 0];
      const middle = head + (i + 1) * rowHeight - 2.7 * size;
      const barY = px(middle - barHeight / 2);
      set(bar, 'x', px(x(low)));
      set(bar, 'y', barY);
      set(bar, 'width', px(x(high) - x(low)));
      set(bar, 'height', px(barHeight));
      write(name, level, px(left - size), px(middle + 0.35 * size));
      cover(px(left - size) - measure(level, true), measure(level, true), px(middle + 0.35 * size));
      const text = rangeText([low, high]);
      const rangeX = centre(text, x((low + high) / 2));
      const rangeY = px(middle - barHeight / 2 - 0.4 * size);
      write(range, text, rangeX, rangeY);
      cover(rangeX - measure(text) / 2, measure(text), rangeY);
      if (!you) return;
      const at = px(x(expected));
      const markY = barY + px(barHeight) / 2;
      line(you.line, at, at, markY, markY);
      set(you.circle, 'cx', at);
      set(you.circle, 'cy', markY);
      const label = youText(expected);
      const labelX = centre(label, x(expected), true);
      const labelY = px(middle + barHeight / 2 + 1.3 * size);
      write(you.text, label, labelX, labelY);
      cover(labelX - measure(label, true) / 2, measure(label, true), labelY);
    });

    let pieces = '';
    const piece = (from: number, to: number) => {
      pieces += `M${px(todayX)},${px(from)}V${px(to)}`;
    };
    let start = plotY - 2;
    for (const { from, to } of covered.sort((a, b) => a.from - b.from)) {
      if (from > start) piece(start, from);
      start = Math.max(start, to);
    }
    if (base > start) piece(start, base);
    set(todayLine, 'd', pieces);
    const text = todayText(current);
    write(todayLabel, text, centre(text, todayX), px(head - 0.6 * size));
  };
}

document.querySelector('[data-bench]')?.classList.add('calculator');

let updatePath: (data: BenchData) => void;
let updateBands: (data: BenchData) => void;

contend({
  draw(data) {
    updatePath = makePath();
    updateBands = makeBands();
    updatePath(data);
    updateBands(data);
  },
  update(data) {
    updatePath(data);
    updateBands(data);
  },
});
