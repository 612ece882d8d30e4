import { TEXT_SETTINGS, type FormatName, type StyleName, type SymbolLook, type TextSetting } from '../domain/sheet/style';

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

/** What is drawn of a style beside its text setting: black, plain and without lines where nothing is said. */
interface Drawing extends Partial<Pick<Look, 'fill' | 'horizontal' | 'vertical'>> {
  readonly italic?: true;
  readonly color?: string;
  readonly border?: BorderLook | Look['border'];
}

const [centre, right] = [{ horizontal: 'center' }, { horizontal: 'right' }] as const;
/** Hairlines of the Dasbor, and its lanes: lines above and below, none between the days. */
const PALE: BorderLook = { line: 'thin', color: '#D9DDE3' };
const lane = (color: string, fill?: string): Drawing => ({
  color,
  ...(fill && { fill }),
  ...centre,
  border: { outside: PALE, inside: NONE },
});
const [HEADER, FORM_HEADER] = ['#F2F2F2', '#E5E7EB'];

const status = (color: string, fill: string): Drawing => ({ color, fill, ...centre, border: GREY });

const DRAWINGS: { readonly [style in StyleName]?: Drawing } = {
  'dokumen-instansi': centre,
  'dokumen-judul': centre,
  'dokumen-label': { border: THIN },
  'dokumen-isi': { vertical: 'center' },
  'dokumen-isi-tebal': { border: THIN },
  'dokumen-isi-tengah': { border: THIN, ...centre },
  'dokumen-bagian': { fill: HEADER, border: THIN },
  // A frame around several cells: inner lines are left as they are, so what is styled after it inside keeps the frame.
  'dokumen-bingkai': { vertical: 'top', border: { outside: THIN, inside: NONE } },
  'dokumen-nomor': { vertical: 'top', horizontal: 'right' },
  'dokumen-butir': { vertical: 'top' },
  'kisi-kepala': { fill: HEADER, border: THIN, ...centre },
  'kisi-kepala-kecil': { fill: HEADER, border: THIN, ...centre },
  'kisi-nomor': { border: THIN, ...centre },
  'kisi-uraian': { border: THIN },
  'kisi-tanda': { color: '#595959', border: THIN, ...centre },
  // Under a drawn symbol: the mark stays readable to Runut and in the formula bar.
  'kisi-tanda-tergambar': { color: '#FFFFFF', border: THIN, ...centre },
  'kisi-mutu': { border: THIN },
  'kisi-mutu-tengah': { border: THIN, ...centre },

  'pantau-judul': { italic: true, color: '#6B7280' },
  'pantau-kepala': { color: '#4B5563', fill: '#F3F4F6', border: GREY, ...centre },
  'pantau-isi': { color: '#4B5563', border: GREY, ...centre },
  selesai: status('#166534', '#E3F2E6'),
  berjalan: status('#1E4E8C', '#E1ECF7'),
  menunggu: status('#6B7280', '#F3F4F6'),
  dikembalikan: status('#8A4B08', '#FBEBD3'),
  terlambat: status('#9B1C1C', '#F9DEDC'),

  'formulir-judul': { color: '#1F2937' },
  'formulir-subjudul': { color: '#4B5563' },
  'formulir-label': { color: '#374151' },
  'formulir-keadaan': { color: '#374151' },
  'formulir-kepala': { color: '#1F2937', fill: FORM_HEADER, border: GREY, ...centre },
  'formulir-isian': { fill: '#FFF8DC', border: GREY },
  'formulir-isian-angka': { fill: '#FFF8DC', border: GREY, ...right },
  'formulir-terkunci': { color: '#374151', fill: '#F3F4F6', border: GREY },
  'formulir-terkunci-angka': { color: '#374151', fill: '#F3F4F6', border: GREY, ...right },
  'formulir-kosong': { color: '#8A4B08', fill: '#FBE3C0', border: GREY },
  'formulir-petunjuk': { italic: true, color: '#4B5563' },
  'formulir-catatan': { italic: true, color: '#4B5563' },
  'batang-lengkap': { fill: '#A9D5B4', border: GREY, ...centre },
  'batang-capaian': { fill: '#B7CFE8', border: GREY, ...right },

  'lkj-kepala': { fill: HEADER, border: THIN, ...centre },
  'lkj-sel': { border: THIN },
  'lkj-sel-tengah': { border: THIN, ...centre },
  'lkj-angka': { border: THIN, ...right },
  'lkj-jumlah': { border: THIN, ...right },
  'lkj-catatan': { italic: true, color: '#595959' },
  'lkj-konsep': { color: '#8A4B08', border: { line: 'medium', color: '#8A4B08' }, ...centre },
  'lkj-final': { color: '#166534', border: { line: 'medium', color: '#166534' }, ...centre },
  'lkj-ttd': { ...centre, vertical: 'top' },
  'lkj-sampul-instansi': centre,
  'lkj-sampul-judul': centre,
  'lkj-sampul-kecil': { color: '#4B5563', ...centre },
  'lkj-bab': centre,
  'lkj-subbab': { vertical: 'bottom' },
  'lkj-anak': { vertical: 'bottom' },
  'lkj-butir': { italic: true, vertical: 'bottom' },
  'lkj-paragraf': { vertical: 'top' },
  'lkj-paragraf-draf': { vertical: 'top', fill: '#FFFDF2' },
  'lkj-sel-draf': { fill: '#FFFDF2', border: THIN },
  'lkj-judul-tabel': { vertical: 'bottom' },
  'lkj-kelompok': { fill: '#F7F7F7', border: THIN },
  'lkj-kelompok-angka': { fill: '#F7F7F7', border: THIN, ...right },
  'lkj-jumlah-label': { border: THIN, horizontal: 'right' },
  'lkj-jumlah-tengah': { border: THIN, ...centre },
  'lkj-kelompok-tengah': { fill: '#F7F7F7', border: THIN, ...centre },
  'lkj-angka-kecil': { border: THIN, ...right },
  'lkj-sel-tebal': { border: THIN },
  'lkj-keadaan': { color: '#4B5563', fill: '#F3F4F6', vertical: 'top' },
  'lkj-keadaan-draf': { color: '#8A4B08', fill: '#FBEBD3', vertical: 'top' },
  // All of its column, so that what stands in few of its cells differs by its fill alone.
  'lkj-keadaan-kosong': { color: '#8A4B08', vertical: 'top' },
  'lkj-daftar-halaman': { horizontal: 'right' },
  'lkj-daftar-halaman-bab': { horizontal: 'right' },
  'lkj-tanda': { color: '#FFFFFF' },
  'lkj-data-bagan': { color: '#6B7280' },
  'predikat-sangat-tinggi': { color: '#14532D', fill: '#DCEFE1', border: THIN, ...centre },
  'predikat-tinggi': { color: '#1E4E8C', fill: '#E1ECF7', border: THIN, ...centre },
  'predikat-sedang': { color: '#8A4B08', fill: '#FBEBD3', border: THIN, ...centre },
  'predikat-rendah': { color: '#9B1C1C', fill: '#F9DEDC', border: THIN, ...centre },
  'predikat-sangat-rendah': { color: '#9B1C1C', fill: '#F3C6C3', border: THIN, ...centre },

  'dasbor-judul': { color: '#1F2937' },
  'dasbor-keterangan': { color: '#4B5563' },
  'dasbor-garis': { fill: '#0B7A70' },
  'dasbor-label': { color: '#4B5563', vertical: 'top' },
  'dasbor-angka': { color: '#1F2937', vertical: 'bottom' },
  'dasbor-angka-buruk': { color: '#9B1C1C', vertical: 'bottom' },
  'dasbor-bagian': { color: '#0B5F58', vertical: 'bottom' },
  'dasbor-bagian-panjang': { color: '#0B5F58', vertical: 'bottom' },
  'dasbor-kepala': { color: '#374151', fill: '#EEF1F4', border: PALE, ...centre },
  'dasbor-kepala-kiri': { color: '#374151', fill: '#EEF1F4', border: PALE },
  'dasbor-kelompok': { color: '#1F2937', border: PALE },
  'dasbor-sel': { color: '#1F2937', border: PALE },
  'dasbor-sel-tengah': { color: '#1F2937', border: PALE, ...centre },
  'dasbor-minggu': lane('#374151', '#EEF1F4'),
  'dasbor-pekan': { ...lane('#374151', '#EEF1F4'), horizontal: 'left' },
  'dasbor-hari-ini': lane('#FFFFFF', '#1F2937'),
  'dasbor-lajur': lane('#4B5563'),
  'dasbor-lajur-kini': lane('#4B5563', '#FFF3C4'),
  'dasbor-rencana': lane('#4B5563', '#E2E6EB'),
  'dasbor-tunggu': lane('#374151', '#CBD2DA'),
  'dasbor-nyata': lane('#FFFFFF', '#0B7A70'),
  'dasbor-lewat': lane('#FFFFFF', '#B42318'),
  'dasbor-batang': { color: '#1F2937', fill: '#8CC7C1', border: PALE, horizontal: 'left' },

  'tanda-galat': { color: '#9B1C1C', fill: '#F9DEDC' },
  'tanda-peringatan': { color: '#8A4B08', fill: '#FBEBD3' },
  'tanda-petunjuk': { color: '#1E4E8C', fill: '#E1ECF7' },
  'log-kepala': { fill: FORM_HEADER },
};

function lookOf(style: StyleName): Look {
  const { size, bold = false, indent = false, wrap = true }: TextSetting = TEXT_SETTINGS[style];
  const {
    italic = false,
    color = '#000000',
    border = NONE,
    fill,
    horizontal = 'left',
    vertical = 'center',
  } = DRAWINGS[style] ?? {};
  return {
    font: { size, bold, italic, color },
    ...(fill === undefined ? {} : { fill }),
    horizontal,
    vertical,
    wrap,
    indent: indent ? 1 : 0,
    border: 'line' in border ? { outside: border, inside: border } : border,
  };
}

/** The one place where names become fonts, fills and borders. */
export const LOOKS = Object.fromEntries(
  (Object.keys(TEXT_SETTINGS) as StyleName[]).map((style) => [style, lookOf(style)]),
) as Readonly<Record<StyleName, Look>>;

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
  tanggal: 'dd/mm/yyyy',
  // Stays in the cell and the formula bar, shows nowhere.
  tersembunyi: ';;;',
};

/** Symbols are drawn 1 pt black on white, so that the grid's lines do not show through. */
export const SYMBOL_LOOK = { line: '#000000', weight: 1, fill: '#FFFFFF', labelSize: 8, markSize: 11 } as const;

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
