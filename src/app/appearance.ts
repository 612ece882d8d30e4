import type { FormatName, SeriesRole, StyleName, SymbolLook } from '../domain/sheet/style';

/** What one border side looks like; `none` removes it. */
export interface BorderLook {
  readonly line: 'none' | 'hair' | 'thin' | 'medium';
  readonly color: string;
}

/** Everything a style decides about a cell; a style is applied whole, so that the last one wins. */
export interface Look {
  readonly font: { readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly color: string };
  /** Undefined leaves the cell without a fill. */
  readonly fill?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Steps of about three characters; only with left or right. */
  readonly indent: number;
  readonly border: { readonly outside: BorderLook; readonly inside: BorderLook };
}

/** Every sheet Runut writes uses one font, which Windows, Mac and the web all have. */
export const FONT_NAME = 'Arial';

const NONE: BorderLook = { line: 'none', color: '#000000' };
const THIN: BorderLook = { line: 'thin', color: '#000000' };
const GREY: BorderLook = { line: 'thin', color: '#9CA3AF' };
const INK = '#000000';

type Variation = Partial<Look['font'] & Omit<Look, 'font' | 'border'> & { readonly border: BorderLook }>;

function look(of: Variation): Look {
  const border = of.border ?? NONE;
  return {
    font: { size: of.size ?? 9, bold: of.bold ?? false, italic: of.italic ?? false, color: of.color ?? INK },
    ...(of.fill === undefined ? {} : { fill: of.fill }),
    horizontal: of.horizontal ?? 'left',
    vertical: of.vertical ?? 'center',
    wrap: of.wrap ?? true,
    indent: of.indent ?? 0,
    border: { outside: border, inside: border },
  };
}

const centre = { horizontal: 'center' } as const;
const right = { horizontal: 'right', wrap: false } as const;
/** Hairlines of the Dasbor, and its lanes: lines above and below, none between the days. */
const PALE: BorderLook = { line: 'thin', color: '#D9DDE3' };
const lane = (of: Variation): Look => ({
  ...look({ size: 8, ...of, ...centre, wrap: false }),
  border: { outside: PALE, inside: NONE },
});
const HEADER = '#F2F2F2';
const FORM_HEADER = '#E5E7EB';

const status = (color: string, fill: string, bold = false): Look => look({ size: 8, color, fill, bold, ...centre, border: GREY });

/** The one place where names become fonts, fills and borders. */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  'dokumen-instansi': look({ size: 13, bold: true, ...centre }),
  'dokumen-judul': look({ size: 12, bold: true, ...centre }),
  'dokumen-label': look({ size: 10, border: THIN, indent: 1 }),
  'dokumen-isi': look({ size: 10, vertical: 'center', indent: 1 }),
  'dokumen-isi-tebal': look({ size: 10, bold: true, border: THIN, indent: 1 }),
  'dokumen-isi-tengah': look({ size: 10, border: THIN, ...centre }),
  'dokumen-bagian': look({ size: 10, bold: true, fill: HEADER, border: THIN, indent: 1 }),
  // A frame around several cells: inner lines are left as they are, so what is styled after it inside keeps the frame.
  'dokumen-bingkai': { ...look({ size: 10, vertical: 'top', indent: 1 }), border: { outside: THIN, inside: NONE } },
  'dokumen-nomor': look({ size: 10, vertical: 'top', horizontal: 'right' }),
  'dokumen-butir': look({ size: 10, vertical: 'top' }),
  'kisi-kepala': look({ bold: true, fill: HEADER, border: THIN, ...centre }),
  'kisi-kepala-kecil': look({ size: 7, bold: true, fill: HEADER, border: THIN, ...centre }),
  'kisi-nomor': look({ border: THIN, ...centre }),
  'kisi-uraian': look({ border: THIN, indent: 1 }),
  'kisi-tanda': look({ size: 8, color: '#595959', border: THIN, ...centre }),
  // Under a drawn symbol: the mark stays readable to Runut and in the formula bar.
  'kisi-tanda-tergambar': look({ size: 8, color: '#FFFFFF', border: THIN, ...centre }),
  'kisi-mutu': look({ border: THIN, indent: 1 }),
  'kisi-mutu-tengah': look({ border: THIN, ...centre }),

  'pantau-judul': look({ size: 8, italic: true, color: '#6B7280', wrap: false }),
  'pantau-kepala': look({ size: 8, bold: true, color: '#4B5563', fill: '#F3F4F6', border: GREY, ...centre }),
  'pantau-isi': look({ size: 8, color: '#4B5563', border: GREY, ...centre }),
  selesai: status('#166534', '#E3F2E6'),
  berjalan: status('#1E4E8C', '#E1ECF7'),
  menunggu: status('#6B7280', '#F3F4F6'),
  dikembalikan: status('#8A4B08', '#FBEBD3'),
  terlambat: status('#9B1C1C', '#F9DEDC', true),

  'formulir-judul': look({ size: 14, bold: true, color: '#1F2937', wrap: false }),
  'formulir-subjudul': look({ color: '#4B5563', wrap: false }),
  'formulir-label': look({ color: '#374151', wrap: false }),
  'formulir-kepala': look({ bold: true, color: '#1F2937', fill: FORM_HEADER, border: GREY, ...centre }),
  'formulir-isian': look({ fill: '#FFF8DC', border: GREY, indent: 1 }),
  'formulir-isian-angka': look({ fill: '#FFF8DC', border: GREY, ...right }),
  'formulir-terkunci': look({ color: '#374151', fill: '#F3F4F6', border: GREY, indent: 1 }),
  'formulir-terkunci-angka': look({ color: '#374151', fill: '#F3F4F6', border: GREY, ...right }),
  'formulir-kosong': look({ color: '#8A4B08', fill: '#FBE3C0', border: GREY, indent: 1 }),
  'formulir-catatan': look({ size: 8, italic: true, color: '#4B5563', wrap: false }),
  'batang-lengkap': look({ bold: true, fill: '#A9D5B4', border: GREY, ...centre }),
  'batang-capaian': look({ fill: '#B7CFE8', border: GREY, ...right }),

  'lkj-judul': look({ size: 14, bold: true, wrap: false }),
  'lkj-bagian': look({ size: 11, bold: true, wrap: false }),
  'lkj-kepala': look({ bold: true, fill: HEADER, border: THIN, ...centre }),
  'lkj-sel': look({ border: THIN, indent: 1 }),
  'lkj-sel-tengah': look({ border: THIN, ...centre }),
  'lkj-angka': look({ border: THIN, ...right }),
  'lkj-jumlah': look({ bold: true, border: THIN, ...right }),
  'lkj-catatan': look({ size: 8, italic: true, color: '#595959' }),
  'lkj-konsep': look({ size: 10, bold: true, color: '#8A4B08', border: { line: 'medium', color: '#8A4B08' }, ...centre }),
  'lkj-final': look({ size: 10, bold: true, color: '#166534', border: { line: 'medium', color: '#166534' }, ...centre }),
  'lkj-ttd': look({ size: 10, ...centre, vertical: 'top' }),
  'lkj-sampul-instansi': look({ size: 14, bold: true, ...centre }),
  'lkj-sampul-judul': look({ size: 22, bold: true, ...centre }),
  'lkj-sampul-kecil': look({ size: 10, color: '#4B5563', ...centre }),
  'lkj-bab': look({ size: 13, bold: true, ...centre }),
  'lkj-subbab': look({ size: 11, bold: true, vertical: 'bottom' }),
  'lkj-anak': look({ size: 10, bold: true, vertical: 'bottom' }),
  'lkj-butir': look({ size: 10, bold: true, italic: true, vertical: 'bottom' }),
  'lkj-paragraf': look({ size: 10, vertical: 'top' }),
  'lkj-paragraf-draf': look({ size: 10, vertical: 'top', fill: '#FFFDF2' }),
  'lkj-sel-draf': look({ fill: '#FFFDF2', border: THIN, indent: 1 }),
  'lkj-judul-tabel': look({ bold: true, vertical: 'bottom' }),
  'lkj-kelompok': look({ bold: true, fill: '#F7F7F7', border: THIN, indent: 1 }),
  'lkj-kelompok-angka': look({ bold: true, fill: '#F7F7F7', border: THIN, ...right }),
  'lkj-jumlah-label': look({ bold: true, border: THIN, horizontal: 'right' }),
  'lkj-jumlah-tengah': look({ bold: true, border: THIN, ...centre }),
  'lkj-kelompok-tengah': look({ bold: true, fill: '#F7F7F7', border: THIN, ...centre }),
  'lkj-angka-kecil': look({ size: 6.5, border: THIN, ...right }),
  'lkj-sel-tebal': look({ bold: true, border: THIN, indent: 1 }),
  'lkj-keadaan': look({ size: 8, color: '#4B5563', fill: '#F3F4F6', vertical: 'top' }),
  'lkj-keadaan-draf': look({ size: 8, color: '#8A4B08', fill: '#FBEBD3', vertical: 'top' }),
  'lkj-daftar': look({ size: 10, wrap: false, indent: 1 }),
  'lkj-daftar-bab': look({ size: 10, bold: true, wrap: false }),
  'lkj-daftar-halaman': look({ size: 10, horizontal: 'right', wrap: false }),
  'lkj-daftar-halaman-bab': look({ size: 10, bold: true, horizontal: 'right', wrap: false }),
  'lkj-tanda': look({ size: 7, color: '#FFFFFF', wrap: false }),
  'lkj-data-bagan': look({ size: 8, color: '#6B7280', wrap: false }),
  'predikat-sangat-tinggi': look({ color: '#14532D', fill: '#DCEFE1', border: THIN, ...centre }),
  'predikat-tinggi': look({ color: '#1E4E8C', fill: '#E1ECF7', border: THIN, ...centre }),
  'predikat-sedang': look({ color: '#8A4B08', fill: '#FBEBD3', border: THIN, ...centre }),
  'predikat-rendah': look({ color: '#9B1C1C', fill: '#F9DEDC', border: THIN, ...centre }),
  'predikat-sangat-rendah': look({ color: '#9B1C1C', fill: '#F3C6C3', border: THIN, ...centre }),

  'dasbor-judul': look({ size: 18, bold: true, color: '#1F2937', wrap: false }),
  'dasbor-keterangan': look({ size: 8, color: '#4B5563', wrap: false }),
  'dasbor-garis': look({ size: 2, fill: '#0B7A70' }),
  'dasbor-label': look({ size: 8, color: '#4B5563', wrap: false, vertical: 'top' }),
  'dasbor-angka': look({ size: 20, bold: true, color: '#1F2937', wrap: false, vertical: 'bottom' }),
  'dasbor-angka-buruk': look({ size: 20, bold: true, color: '#9B1C1C', wrap: false, vertical: 'bottom' }),
  'dasbor-bagian': look({ size: 11, bold: true, color: '#0B5F58', wrap: false, vertical: 'bottom' }),
  'dasbor-kepala': look({ size: 8, bold: true, color: '#374151', fill: '#EEF1F4', border: PALE, ...centre }),
  'dasbor-kepala-kiri': look({ size: 8, bold: true, color: '#374151', fill: '#EEF1F4', border: PALE, indent: 1 }),
  'dasbor-kelompok': look({ size: 9, bold: true, color: '#1F2937', border: PALE, indent: 1 }),
  'dasbor-sel': look({ size: 8, color: '#1F2937', border: PALE, indent: 1 }),
  'dasbor-sel-tengah': look({ size: 8, color: '#1F2937', border: PALE, ...centre }),
  'dasbor-minggu': lane({ size: 7, color: '#374151', fill: '#EEF1F4' }),
  'dasbor-hari-ini': lane({ size: 7, bold: true, color: '#FFFFFF', fill: '#1F2937' }),
  'dasbor-lajur': lane({ color: '#4B5563' }),
  'dasbor-lajur-kini': lane({ color: '#4B5563', fill: '#FFF3C4' }),
  'dasbor-rencana': lane({ color: '#4B5563', fill: '#E2E6EB' }),
  'dasbor-tunggu': lane({ color: '#374151', fill: '#CBD2DA' }),
  'dasbor-nyata': lane({ color: '#FFFFFF', fill: '#0B7A70' }),
  'dasbor-lewat': lane({ bold: true, color: '#FFFFFF', fill: '#B42318' }),
  'dasbor-batang': look({ size: 8, color: '#1F2937', fill: '#8CC7C1', border: PALE, horizontal: 'left', indent: 1 }),

  'tanda-galat': look({ color: '#9B1C1C', fill: '#F9DEDC' }),
  'tanda-peringatan': look({ color: '#8A4B08', fill: '#FBEBD3' }),
  'tanda-petunjuk': look({ color: '#1E4E8C', fill: '#E1ECF7' }),
  'log-kepala': look({ size: 10, bold: true, fill: FORM_HEADER, wrap: false }),
  'log-isi': look({ size: 10, wrap: false, vertical: 'top' }),
};

/** Excel's number format codes (en-US notation, as the object model wants them); `_)` keeps figures off the right border. */
export const NUMBER_FORMATS: Readonly<Record<FormatName, string>> = {
  umum: 'General',
  teks: '@',
  bulat: '#,##0_)',
  desimal: '#,##0.00_)',
  'desimal-6': '#,##0.00####_)',
  angka: '[<1000]General_);#,##0_)',
  persen: '0%',
  'persen-1': '0.0%_)',
  'persen-2': '0.00%_)',
  rupiah: '"Rp"#,##0',
  tanggal: 'dd/mm/yyyy',
  'tanggal-jam': 'dd/mm/yyyy hh":"mm',
  // Stays in the cell and the formula bar, shows nowhere.
  tersembunyi: ';;;',
};

/** Symbols are drawn 1 pt black on white, so that the grid's lines do not show through. */
export const SYMBOL_LOOK = { line: '#000000', weight: 1, fill: '#FFFFFF', labelSize: 8 } as const;

/** A symbol's fill, outline (points) and the sign in it. */
interface SymbolDress {
  readonly fill: string;
  readonly line: string;
  readonly weight: number;
  /** DrawingML's names. */
  readonly dash: 'solid' | 'dash' | 'sysDash';
  readonly mark: string;
}

/** Each look differs from every other in its sign and its outline, so that nobody has to tell colours apart. */
export const SYMBOL_LOOKS: Readonly<Record<SymbolLook, SymbolDress>> = {
  biasa: { fill: SYMBOL_LOOK.fill, line: SYMBOL_LOOK.line, weight: SYMBOL_LOOK.weight, dash: 'solid', mark: '' },
  selesai: { fill: '#CFE8D5', line: '#166534', weight: 1.5, dash: 'solid', mark: '✓' },
  berjalan: { fill: '#CFE0F5', line: '#1E4E8C', weight: 3, dash: 'solid', mark: '►' },
  dikembalikan: { fill: '#FBE3C0', line: '#8A4B08', weight: 2.25, dash: 'dash', mark: '←' },
  terlambat: { fill: '#F9D3D0', line: '#9B1C1C', weight: 3, dash: 'sysDash', mark: '!' },
};

/** How charts look: series stay apart in grey print and for colour-blind readers. Lengths in points, `gap` in percent of a bar. */
export const CHART_LOOK = {
  font: { size: 8, color: '#374151' },
  title: { size: 10, bold: true, color: '#1F2937' },
  fill: '#FFFFFF',
  border: { color: '#D1D5DB', weight: 0.75 },
  axis: '#9CA3AF',
  gridlines: '#E5E7EB',
  gap: 60,
  line: 2,
  marker: 5,
} as const;

export const SERIES_LOOKS: Readonly<Record<SeriesRole, { readonly color: string; readonly dashed: boolean }>> = {
  utama: { color: '#1E4E8C', dashed: false },
  pembanding: { color: '#A9BFD8', dashed: false },
  lampau: { color: '#6B7280', dashed: false },
  batas: { color: '#B45309', dashed: true },
};
