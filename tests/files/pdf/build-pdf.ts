/** Writes content streams by hand, y from the top of a 900 × 600 page. */
export const PAGE = { width: 900, height: 600 } as const;

const flip = (y: number): number => PAGE.height - y;

/** A text at a place; the baseline at `y`. */
export const text = (x: number, y: number, words: string, size = 9): string =>
  `BT /F1 ${String(size)} Tf ${String(x)} ${String(flip(y))} Td (${words.replace(/[\\()]/g, String.raw`\$&`)}) Tj ET\n`;

/** A text that runs upwards. */
export const upright = (x: number, y: number, words: string): string =>
  `BT /F1 9 Tf 0 1 -1 0 ${String(x)} ${String(flip(y))} Tm (${words}) Tj ET\n`;

export const stroke = (...points: readonly (readonly [number, number])[]): string =>
  `0.5 w ${points.map(([x, y], index) => `${String(x)} ${String(flip(y))} ${index === 0 ? 'm' : 'l'}`).join(' ')} S\n`;

export const polygon = (points: readonly (readonly [number, number])[], how: 'f' | 's' | 'b' = 's'): string =>
  `${points.map(([x, y], index) => `${String(x)} ${String(flip(y))} ${index === 0 ? 'm' : 'l'}`).join(' ')} ${how === 'f' ? 'h f' : how}\n`;

export const rect = (x: number, y: number, width: number, height: number, how: 'f' | 'S'): string =>
  `${String(x)} ${String(flip(y + height))} ${String(width)} ${String(height)} re ${how}\n`;

/** What shows within a rectangle alone. */
export const clipped = (x: number, y: number, width: number, height: number, content: string): string =>
  `q ${String(x)} ${String(flip(y + height))} ${String(width)} ${String(height)} re W n ${content}Q\n`;

/** A picture over a rectangle. */
export const picture = (x: number, y: number, width: number, height: number): string =>
  `q ${String(width)} 0 0 ${String(height)} ${String(x)} ${String(flip(y + height))} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n`;

/** The lines of a table: stroked, or as thin filled boxes as Word prints them, a piece for each cell. */
export function rulings(xs: readonly number[], ys: readonly number[], thin = false): string {
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    thin ? rect(x1, y1, Math.max(0.5, x2 - x1), Math.max(0.5, y2 - y1), 'f') : stroke([x1, y1], [x2, y2]);
  let drawn = '';
  for (const y of ys) for (const [index, x] of xs.slice(1).entries()) drawn += line(xs[index] ?? 0, y, x, y);
  for (const x of xs) for (const [index, y] of ys.slice(1).entries()) drawn += line(x, ys[index] ?? 0, x, y);
  return drawn;
}

/** A PDF of pages with these contents, in Helvetica. `rotate` turns the paper, `annotations` lie over each page. */
export function pdfOf(pages: readonly string[], rotate = 0, annotations = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /Rotate ${String(rotate)} /MediaBox [0 0 ${String(PAGE.width)} ${String(PAGE.height)}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + index * 2)} 0 R${annotations === '' ? '' : ` /Annots [${annotations}]`} >>`,
      `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `trailer << /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
