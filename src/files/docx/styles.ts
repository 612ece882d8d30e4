import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { FONT_NAME } from '../../app/appearance';

/** How a style sets its paragraphs: sizes, and room above and below, in points; `line` in single lines. */
interface WordLook {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly centred?: boolean;
  readonly justified?: boolean;
  /** Points by which the left edge stands in. */
  readonly indent?: number;
  /** By how much less the first line does: numbers of a list hang there. */
  readonly hanging?: number;
}

/** Every style of the report: an office changes one in Word, and all that it sets follows. */
const PARAGRAPH_LOOKS = {
  Heading1: { name: 'heading 1', size: 13, bold: true, after: 12, centred: true },
  Heading2: { name: 'heading 2', size: 12, bold: true, before: 12, after: 6 },
  Heading3: { name: 'heading 3', size: 11, bold: true, before: 12, after: 5 },
  Heading4: { name: 'heading 4', size: 11, bold: true, italics: true, before: 8, after: 3 },
  TOC1: { name: 'toc 1', size: 11, bold: true, before: 6, after: 2 },
  TOC2: { name: 'toc 2', size: 11, after: 2, indent: 26, hanging: 14 },
  TOC3: { name: 'toc 3', size: 11, after: 2, indent: 38, hanging: 14 },
  TableofFigures: { name: 'table of figures', size: 11, after: 2, indent: 54, hanging: 54 },
  Isi: { name: 'Isi laporan', size: 11, after: 6, line: 1.25, justified: true },
  Butir: { name: 'Butir laporan', size: 11, after: 4, line: 1.25, justified: true, indent: 21, hanging: 21 },
  Caption: { name: 'caption', size: 10, bold: true, before: 8, after: 3 },
  KepalaTabel: { name: 'Kepala tabel', size: 9, bold: true, centred: true },
  IsiTabel: { name: 'Isi tabel', size: 9 },
  Catatan: { name: 'Catatan kecil', size: 8, italics: true, color: '595959', before: 2, after: 4 },
  Kaki: { name: 'Kaki halaman', size: 8, color: '595959' },
  TandaTangan: { name: 'Tanda tangan', size: 11, centred: true },
  Bagan: { name: 'Bagan', size: 11, before: 8, after: 3, centred: true },
  SampulKecil: { name: 'Sampul kecil', size: 13, bold: true, before: 6, after: 6, centred: true },
  SampulJudul: { name: 'Sampul judul', size: 22, bold: true, before: 9, after: 9, centred: true },
  SampulKeterangan: { name: 'Sampul keterangan', size: 10, color: '4B5563', after: 2, centred: true },
} as const satisfies Readonly<Record<string, WordLook>>;

export type LookName = keyof typeof PARAGRAPH_LOOKS;

export const paragraphLook = (name: LookName): WordLook => PARAGRAPH_LOOKS[name];

/** Twentieths of a point, in which Word measures. */
export const wordUnits = (points: number): number => Math.round(points * 20);

/** Word's single line of Arial, in font sizes. */
export const SINGLE_LINE = 1.149;

const HEADINGS: ReadonlySet<string> = new Set(['Heading1', 'Heading2', 'Heading3', 'Heading4']);

const styleOf = ({ size, bold, italics, color, before = 0, after = 0, line = 1, ...look }: WordLook) => ({
  run: {
    font: FONT_NAME,
    size: size * 2,
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    color: color ?? '000000',
  },
  paragraph: {
    spacing: {
      before: wordUnits(before),
      after: wordUnits(after),
      ...(line === 1 ? {} : { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }),
    },
    ...(look.centred ? { alignment: AlignmentType.CENTER } : look.justified ? { alignment: AlignmentType.BOTH } : {}),
    ...(look.indent === undefined
      ? {}
      : {
          indent: {
            left: wordUnits(look.indent),
            ...(look.hanging ? { hanging: wordUnits(look.hanging) } : {}),
          },
        }),
  },
});

/** Styles by meaning, under the names by which Word itself knows them where it has such a style. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT_NAME, size: 22, language: { value: 'id-ID' } } },
    heading1: styleOf(PARAGRAPH_LOOKS.Heading1),
    heading2: styleOf(PARAGRAPH_LOOKS.Heading2),
    heading3: styleOf(PARAGRAPH_LOOKS.Heading3),
    heading4: styleOf(PARAGRAPH_LOOKS.Heading4),
  },
  paragraphStyles: Object.entries<WordLook>(PARAGRAPH_LOOKS)
    .filter(([id]) => !HEADINGS.has(id))
    .map(([id, look]) => ({ id, name: look.name, basedOn: 'Normal', quickFormat: true, ...styleOf(look) })),
};
