import { balanced } from '../../../domain/sheet/print/measure';
import type { IdentitasField } from '../../../domain/sop/sop';
import {
  fieldLines,
  guidelineLabel,
  IDENTITAS_LISTS,
  withoutItemNumber,
  type Templat,
} from '../../../domain/sop/templat/templat';
import { linesXml, paragraphXml, wordRowXml, wordTableXml, type ParagraphLook, type WordCell } from './document-xml';
import { WORD_SOP_TEXT } from './messages';

const SHORT = ['nomor', 'tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif'] as const satisfies readonly IdentitasField[];
const UNIT = { size: 12, bold: true } as const;
const TEXT = { size: 10 } as const;
const SIGNING = 96;

/** Page 1 of the document (PermenPANRB 35/2012): unit, numbers and dates, approval, and the six lists in pairs. */
export function identityTableXml(templat: Templat, total: number): string {
  const widths = [total * 0.46, total * 0.18, total * 0.36] as const;
  const [unit, label, value] = widths;
  const labelOf = (field: IdentitasField): string =>
    templat.identitas.find((one) => one.field === field)?.label || guidelineLabel(field);
  const office = fieldLines(templat, 'unit').map((line) => balanced(line, unit, UNIT)).join('\n'); // prettier-ignore
  const row = (field: IdentitasField, content: string, height: number, first = false): string =>
    wordRowXml(
      [
        {
          width: unit,
          merge: first ? 'restart' : 'continue',
          content: first ? linesXml(office, { ...UNIT, align: 'center' }) : '',
        },
        { width: label, content: paragraphXml(labelOf(field), TEXT) },
        { width: value, content },
      ],
      { height },
    );
  const rows = [
    ...SHORT.map((field, index) => row(field, linesXml(fieldLines(templat, field).join('\n'), TEXT), 18, index === 0)),
    row('disahkan-oleh', signature(fieldLines(templat, 'disahkan-oleh')), SIGNING),
    row('nama', linesXml(fieldLines(templat, 'nama').join('\n'), { ...TEXT, bold: true }), 24),
    ...IDENTITAS_LISTS.flatMap(([left, right]) => {
      const sides = [
        { field: left, width: unit, span: 1 },
        { field: right, width: label + value, span: 2 },
      ] as const;
      const cells = (content: (field: IdentitasField) => string, look: Partial<WordCell>): readonly WordCell[] =>
        sides.map(({ field, width, span }) => ({ width, span, content: content(field), ...look }));
      return [
        wordRowXml(
          cells((field) => paragraphXml(labelOf(field), { ...TEXT, bold: true, keep: true }), { shaded: true }),
          { height: 16 },
        ),
        wordRowXml(
          cells((field) => list(fieldLines(templat, field)), { upright: 'top' }),
          { height: 30 },
        ),
      ];
    }),
  ];
  return wordTableXml(widths, rows, WORD_SOP_TEXT.tabelIdentitas, 2);
}

/** The office's title in one line or more, room for signature and stamp, then name and number. */
function signature(lines: readonly string[]): string {
  const look: ParagraphLook = { ...TEXT, align: 'center' };
  const comma = lines.findIndex((line) => line.trimEnd().endsWith(','));
  const signed = comma >= 0 ? comma + 1 : Math.max(1, lines.findIndex((line) => /\.{8}|^\s*(?:NIP|Pangkat)\b/i.test(line)) - 1);
  const body = lines.map((line, index) => paragraphXml(line, { ...look, before: index === signed ? SIGNING / 2 : 0 }));
  return body.length === 0 ? paragraphXml('', look) : body.join('');
}

/** One line as it is; several as a numbered list with hanging lines. */
function list(lines: readonly string[]): string {
  const items = lines.map(withoutItemNumber);
  if (items.length < 2) return linesXml(lines[0] ?? '', TEXT);
  return items.map((item, index) => paragraphXml(`${String(index + 1)}.\t${item}`, { ...TEXT, hanging: 18 })).join('');
}
