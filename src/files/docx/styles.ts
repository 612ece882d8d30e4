import { AlignmentType, type IStylesOptions } from 'docx';

const FONT = 'Arial';
const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after } },
});

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

const style = (
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']> = {},
): ParagraphStyle => ({ id, name, basedOn: 'Normal', run, paragraph });

/** Styles by meaning; sizes in half points, spacing in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 22, language: { value: 'id-ID' } } },
    heading1: { ...heading(26, 0, 240), paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 240 } } },
    heading2: heading(24, 240, 120),
    heading3: heading(22, 240, 100),
    heading4: {
      run: { font: FONT, size: 22, bold: true, italics: true, color: '000000' },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
  },
  paragraphStyles: [
    style('TOC1', 'toc 1', { bold: true }, { spacing: { before: 120, after: 40 } }),
    style('TOC2', 'toc 2', {}, { indent: { left: 240 }, spacing: { after: 40 } }),
    style('TOC3', 'toc 3', {}, { indent: { left: 480 }, spacing: { after: 40 } }),
    { ...style('Isi', 'Isi laporan', {}, { spacing: { after: 120, line: 300 } }), quickFormat: true },
    { ...style('Caption', 'caption', { size: 20, bold: true }, { spacing: { before: 160, after: 60 } }), quickFormat: true },
    style('IsiTabel', 'Isi tabel', { size: 18 }),
    style('Catatan', 'Catatan kecil', { size: 16, italics: true, color: '595959' }, { spacing: { before: 40, after: 80 } }),
    style('SampulKeterangan', 'Sampul keterangan', { size: 20, color: '4B5563' }, { spacing: { after: 40 } }),
    style('JudulDaftar', 'Judul daftar', { size: 26, bold: true }, { alignment: AlignmentType.CENTER, spacing: { after: 240 } }),
    style('Bagan', 'Bagan', {}, { keepNext: false, spacing: { before: 160, after: 160 } }),
    style('SampulKecil', 'Sampul kecil', { size: 26, bold: true }, { spacing: { before: 240, after: 240 } }),
    style('SampulJudul', 'Sampul judul', { size: 44, bold: true }, { spacing: { before: 900, after: 300 } }),
  ],
};
