import type { JenisPeristiwa, NewEvent } from './event';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

export const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
export const isIndex: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000;
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const record =
  (fields: Fields): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const members = value as Readonly<Record<string, unknown>>;
    for (const name in fields) if (!fields[name]?.(members[name])) return false;
    return true;
  };
export const isOneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);

const keluaran = record({
  teks: optional(isText),
  tautan: optional(isText),
  nomor: optional(isText),
  agenda: optional(isText),
});
const langkahSop = record({
  nomor: isText,
  uraian: isText,
  pelaksana: listOf(record({ id: isText, nama: isText, simbol: isText })),
  kelengkapan: listOf(isText),
  waktu: record({ teks: isText, menit: orNull((value) => typeof value === 'number') }),
  output: isText,
  keterangan: isText,
  kembali: optional(isIndex),
  setelah: listOf(isIndex),
});
const sopFields = record({
  judul: isText,
  sheet: isText,
  sidik: isText,
  pelaksana: listOf(record({ id: isText, nama: isText })),
  langkah: listOf(langkahSop),
});
/** A step may only wait for steps above it, or a Berkas could never begin. */
export const isSop: Check = (value) =>
  sopFields(value) &&
  (value as { langkah: { setelah: number[] }[] }).langkah.every(({ setelah }, index) =>
    setelah.every((before) => before < index),
  );

const selesai = record({
  langkah: isIndex,
  keluaran: optional(keluaran),
  kelengkapan: listOf(isIndex),
  alasan: optional(isText),
  otomatis: optional(isFlag),
});
const isRecordOfText: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
const sealOfSheet = record({ lembar: isText, bidang: optional(isText), versi: optional(isIndex), angka: isRecordOfText });
const segel = optional(sealOfSheet);
const bidang = record({ bidang: isText, periode: isText, alasan: optional(isText), ringkasan: optional(isText), segel });
const catatanKerja = record({ ringkasan: isText, segel, segelLembar: optional(listOf(sealOfSheet)) });
const sifat = isOneOf('plt', 'plh', 'anggota');

/** A computer's key by its fingerprint: 128 bits in hex. */
export const isFingerprint: Check = (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

const SHAPES: Readonly<Record<JenisPeristiwa, Check>> = {
  'berkas-dimulai': record({ nama: isText, periode: optional(isText), sop: isSop, batas: optional(isText) }),
  'kegiatan-dimulai': record({ langkah: isIndex }),
  'kegiatan-selesai': selesai,
  'kegiatan-disetujui': selesai,
  'kegiatan-dikembalikan': record({ langkah: isIndex, ke: isIndex, alasan: isText }),
  'kegiatan-diserahkan': record({
    langkah: isIndex,
    kepada: record({ nama: isText, jabatan: optional(isText) }),
    alasan: optional(isText),
  }),
  'penugasan-plt': record({ jabatan: isText, nama: isText, sifat, dasar: optional(isText), berakhir: optional(isFlag) }),
  'catatan-ditambahkan': record({ langkah: optional(isIndex), teks: isText }),
  'peristiwa-dikoreksi': record({
    peristiwa: isText,
    alasan: isText,
    batal: optional(isFlag),
    ubahan: optional(
      record({
        keluaran: optional(keluaran),
        kelengkapan: optional(listOf(isIndex)),
        alasan: optional(isText),
        teks: optional(isText),
        waktu: optional(isText),
      }),
    ),
  }),
  'berkas-dibatalkan': record({ alasan: isText }),
  'berkas-dibuka-kembali': record({ alasan: isText }),
  'berkas-diarsipkan': record({ catatan: optional(isText) }),
  'berkas-ditautkan': record({ perlu: isText, langkah: optional(isIndex), lepas: optional(isFlag) }),
  'sop-versi-diadopsi': record({ sop: isSop, peta: listOf(orNull(isIndex)), dari: optional(isText) }),
  'batas-ditetapkan': record({
    batas: listOf(record({ langkah: optional(isIndex), batas: orNull(isText) })),
    asal: isOneOf('tangan', 'rencana-mundur'),
  }),
  'bidang-dibuka': bidang,
  'bidang-disetor': bidang,
  'bidang-dikembalikan': bidang,
  'bidang-dikunci': bidang,
  'data-diimpor': catatanKerja,
  'impor-dibatalkan': catatanKerja,
  'data-diperbarui': catatanKerja,
  'sop-diperbaiki': catatanKerja,
  'log-dipulihkan': catatanKerja,
  'lkj-disusun': catatanKerja,
  'lkj-diekspor': catatanKerja,
  'lkj-final': catatanKerja,
  'kunci-dikonfirmasi': record({ kunci: isFingerprint, nama: listOf(isText), kepala: isText }),
  'kunci-dicabut': record({ kunci: isFingerprint, alasan: isText, kepala: isText }),
  'tulisan-diurungkan': record({ ringkasan: isText, peristiwa: listOf(isText) }),
};

const KINDS = new Map(Object.entries(SHAPES).map(([jenis, check]) => [jenis, { jenis: jenis as JenisPeristiwa, check }]));

/** The kind of that name, always as the same string, which makes later comparisons quick; undefined when there is none. */
export const kindOf = (jenis: string): JenisPeristiwa | undefined => KINDS.get(jenis)?.jenis;

/** Whether an event says what its kind says it does: the log may hold rows that somebody else wrote. */
export const isWellFormed = (event: { readonly jenis: string; readonly data: unknown }): event is NewEvent =>
  KINDS.get(event.jenis)?.check(event.data) ?? false;
