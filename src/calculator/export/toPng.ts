/** Paints a captured chart as a PNG file, at two pixels per CSS px. */
import type { CapturedFigure, Colour, Mark } from './captureFigure.ts';

const pixelRatio = 2;

export function toPng({ width, height, background, marks }: CapturedFigure): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('This browser gives no canvas to draw on.'));
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = css(background);
  context.fillRect(0, 0, width, height);
  for (const mark of marks) paint(context, mark);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser.'));
    }, 'image/png'),
  );
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  const { fill, stroke } = mark;
  context.save();
  context.translate(mark.x, mark.y);
  if (fill) context.fillStyle = css(fill);
  if (stroke) context.strokeStyle = css(stroke);
  context.lineWidth = mark.strokeWidth;
  if (mark.kind === 'path') {
    const path = new Path2D(mark.d);
    context.setLineDash([...mark.dash]);
    context.lineJoin = mark.join as CanvasLineJoin;
    if (fill) context.fill(path);
    if (stroke) context.stroke(path);
  } else {
    const { text, size, weight, family, struck } = mark;
    context.font = `${weight} ${size}px ${family}`;
    context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor as CanvasTextAlign);
    context.lineJoin = 'round';
    if (stroke) context.strokeText(text, 0, 0);
    if (fill) context.fillText(text, 0, 0);
    if (struck) context.fillRect(0, -0.3 * size, context.measureText(text).width, size / 16);
  }
  context.restore();
}

const css = ({ hex, alpha }: Colour) =>
  hex +
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
