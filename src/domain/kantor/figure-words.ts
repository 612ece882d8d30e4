import { bulanOf } from './bulan';
import type { Bound } from './figure';

/** A text as figures are looked for in it: plain digits, plain blanks, one kind of dash; what only Excel shows ("'85") is gone. */
export const tidyFigure = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[−–—‒‐‑]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim()
    .replace(/^'(?=.*\d)/, '')
    .trim();

/** "n/a", "-", "Rp -", "nihil": somebody said that there is no figure. */
export const isNotApplicable = (text: string): boolean =>
  /^(?:rp\.?\s*)?(?:n\.?\s?[/]?\s?a\.?|nihil|nil|kosong|tidak (?:berlaku|ada(?: data)?|tersedia|relevan|diukur)|belum (?:ada(?: data)?|tersedia|diukur|diisi)|-(?:\s*-)*|_+|\.{2,}|…|-\s*%|,-)$/i.test(
    text,
  );

const BOUNDS: readonly (readonly [RegExp, Bound | ''])[] = [
  [/^(?:≥|>=|=>|⩾|minimal|minimum|min\.?(?=\s|\d)|paling (?:sedikit|rendah|kurang)|se-?kurang-?kurangnya|setidak-?(?:tidak)?nya)/i, '≥'],
  [/^(?:≤|<=|=<|⩽|maksimal|maksimum|ma(?:ks|x)\.?(?=\s|\d)|paling (?:banyak|tinggi|lama|lambat)|se-?banyak-?banyaknya|setinggi-tingginya|s\.?\s?[/.]?\s?d\.?(?=\s|\d)|sampai dengan|sampai|hingga)/i, '≤'],
  [/^(?:>|lebih (?:dari|besar)(?: dari)?|di ?atas)/i, '>'],
  [/^(?:<|kurang dari|lebih kecil(?: dari)?|di ?bawah)/i, '<'],
  [/^(?:±|\+\/-|\+-|~|≈|kurang lebih|lebih kurang|sekitar|kira-kira|k\.?\s?l\.?(?=\s))/i, '±'],
  [/^(?:sebesar|sebanyak|sejumlah|senilai|seluas|sepanjang|mencapai|=|:)/i, ''],
]; // prettier-ignore

/** The bound a text begins with and the rest of it; '' for a word that bounds nothing ("sebesar"). */
export function boundBefore(text: string): { readonly batas: Bound | ''; readonly rest: string } {
  for (const [pola, batas] of BOUNDS) {
    const found = pola.exec(text);
    if (found) return { batas, rest: text.slice(found[0].length).trim() };
  }
  return { batas: '', rest: text };
}

/** A bound said after the figure: "85 ke atas", "85 atau lebih", "85 (minimal)". */
export function boundAfter(text: string): Bound | undefined {
  if (/^(?:ke ?atas|atau lebih|\+)$/i.test(text)) return '≥';
  if (/^(?:ke ?bawah|atau kurang)$/i.test(text)) return '≤';
  const { batas, rest } = boundBefore(text);
  return rest === '' && batas !== '' ? batas : undefined;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:ribu|rb)(?![a-z])\.?/i, 1e3],
  [/^(?:juta|jt)(?![a-z])\.?/i, 1e6],
  [/^(?:mil[iy]ard?|milliard?|milyard|mlrd?|mld|ml?yr)(?![a-z])\.?/i, 1e9],
  [/^(?:tril[iy]un|trilliun|tril|trn)(?![a-z])\.?/i, 1e12],
]; // prettier-ignore

/** A scale word after a figure; `sure` is false for the letters that may be metres or tons as well ("2,5 M"). */
export function scaleAfter(text: string): { readonly kali: number; readonly sure: boolean; readonly rest: string } | undefined {
  for (const [pola, kali] of SCALES) {
    const found = pola.exec(text);
    if (found) return { kali, sure: true, rest: text.slice(found[0].length).trim() };
  }
  const letter = /^([MTmt])(?![A-Za-z0-9²³/])\.?/.exec(text);
  if (!letter) return undefined;
  return { kali: /m/i.test(letter[1] ?? '') ? 1e9 : 1e12, sure: false, rest: text.slice(letter[0].length).trim() };
}

/** "BB", "WTP", "Sangat Baik", "A-": words that judge. */
export const isPredikat = (text: string): boolean =>
  /^(?:a{1,3}|b{1,2}|c{1,2}|d|e|[a-d][+-]|wtp(?:-?dpp)?|wdp|tmp|tw|(?:(?:sangat|amat|cukup|kurang|lebih) )?(?:baik|tinggi|rendah|sedang|memuaskan|puas|kurang|cukup|efektif|inovatif|maju|mandiri|informatif|mutu))$/i.test(
    text,
  );

/** Words before a figure that only say what kind of figure comes: "Level 3", "Nilai 72,5". */
export const isFigureName = (text: string): boolean =>
  /^(?:level|tingkat|nilai|skor|indeks|indek|predikat|kategori|peringkat|skala|grade|angka|jumlah|target|kelas)$/i.test(text);

/** Units of which there are no thousandths: "1.000 dokumen" is a thousand. */
export const isCountedUnit = (text: string): boolean =>
  /^(?:orang|dokumen|dok\.?|unit|laporan|lap\.?|buah|berkas|rumah|kk|keluarga|jiwa|desa|kelurahan|kegiatan|paket|lembaga|sekolah|siswa|peserta|pegawai|aparatur|kasus|perkara|izin|layanan|kali|lembar|eksemplar|buku|kelompok|umkm|usaha|perusahaan|sertifikat|bidang tanah|ekor|batang|pohon|titik|sambungan|temuan|rekomendasi|responden|pengunjung|wisatawan|kunjungan|kendaraan|naskah|arsip|judul|aplikasi|rancangan|peraturan|perda|sr|pju|rtlh|orang\/.*)$/i.test(
    text,
  );

/** Whether a word is the name of a month or a way of counting years: then the figure beside it is a date. */
export const isCalendarWord = (text: string): boolean => {
  const first = text.split(' ')[0] ?? '';
  return (
    bulanOf(first) !== undefined ||
    /^(?:tahun|th\.?|tgl\.?|tanggal|triwulan|tw|semester|pukul|jam|no\.?|nomor|pasal|ayat|tahap)$/i.test(first)
  );
};
