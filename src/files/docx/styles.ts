import { AlignmentType, type IStylesOptions } from 'docx';

const FONT = 'Arial';
const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after } },
});

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
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: { before: 120, after: 40 } } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', paragraph: { indent: { left: 240 }, spacing: { after: 40 } } },
    { id: 'TOC3', name: 'toc 3', basedOn: 'Normal', paragraph: { indent: { left: 480 }, spacing: { after: 40 } } },
    { id: 'Isi', name: 'Isi laporan', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 120, line: 300 } } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20, bold: true },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
    { id: 'IsiTabel', name: 'Isi tabel', basedOn: 'Normal', run: { size: 18 } },
    {
      id: 'Catatan',
      name: 'Catatan kecil',
      basedOn: 'Normal',
      run: { size: 16, italics: true, color: '595959' },
      paragraph: { spacing: { before: 40, after: 80 } },
    },
    {
      id: 'SampulKeterangan',
      name: 'Sampul keterangan',
      basedOn: 'Normal',
      run: { size: 20, color: '4B5563' },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: 'JudulDaftar',
      name: 'Judul daftar',
      basedOn: 'Normal',
      run: { size: 26, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    { id: 'Bagan', name: 'Bagan', basedOn: 'Normal', paragraph: { keepNext: false, spacing: { before: 160, after: 160 } } },
    {
      id: 'SampulKecil',
      name: 'Sampul kecil',
      basedOn: 'Normal',
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 240, after: 240 } },
    },
    {
      id: 'SampulJudul',
      name: 'Sampul judul',
      basedOn: 'Normal',
      run: { size: 44, bold: true },
      paragraph: { spacing: { before: 900, after: 300 } },
    },
  ],
};
