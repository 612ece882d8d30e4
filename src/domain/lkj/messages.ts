import { listSome, text, type Text } from '../text';

/** What a compiled report is stamped with (one Indonesian document). */
export const STAMP_TEXT = {
  disusun: (versi: number | null, waktu: string): string =>
    versi === null ? `Disusun ${waktu}` : `Versi ${String(versi)}, disusun ${waktu}`,
  log: (kepala: string, jumlah: number, pada: string): string =>
    `Kode verifikasi ${kepala} · ${String(jumlah)} peristiwa · ${pada}`,
  tanpaLog: 'Belum ada peristiwa di log',
};

/** Why a report is still a draft. */
export const KONSEP_TEXT = {
  galat: (jumlah: number): Text =>
    text(
      `Masih ada ${String(jumlah)} data yang perlu diperbaiki.`,
      `There ${jumlah === 1 ? 'is' : 'are'} still ${String(jumlah)} data error${jumlah === 1 ? '' : 's'}.`,
    ),
  bukanPejabat: (nama: string, sebagai: string, penandaTangan: string): Text =>
    text(
      `Yang menyetujui terakhir ${nama} sebagai ${sebagai}, bukan pejabat penanda tangan (${penandaTangan}).`,
      `The last approval is by ${nama} as ${sebagai}, not by the office that signs (${penandaTangan}).`,
    ),
  orangLain: (nama: string, jabatan: string, penandaTangan: string): Text =>
    text(
      `Yang menyetujui sebagai ${jabatan} adalah ${nama}, sedangkan menurut Pengaturan pejabatnya ${penandaTangan}. Catat Plt. di Lacak, atau perbarui nama di Pengaturan.`,
      `${nama} approved as ${jabatan}, but the settings name ${penandaTangan}. Record who is acting, or mend the name in the settings.`,
    ),
  draf: (jumlah: number): Text =>
    text(
      `${String(jumlah)} naskah masih draf; sunting atau terima.`,
      `${String(jumlah)} text${jumlah === 1 ? ' is still a draft' : 's are still drafts'}; edit or accept.`,
    ),
  bidang: (nama: readonly string[]): Text =>
    text(`Belum menyampaikan data: ${nama.join(', ')}.`, `Not handed in yet: ${nama.join(', ')}.`),
  kata: (isian: readonly string[]): Text =>
    text(
      `Datanya sudah disampaikan, tetapi isian setahun ini masih kosong di lembar bidangnya: ${listSome(isian).id}. Bila lembarnya terkunci, kembalikan terlebih dahulu ke bidang.`,
      `The data are handed in, but these entries of the year are still blank in the bidang’s sheet: ${listSome(isian).en}. Where that sheet is locked, return it to the bidang first.`,
    ),
  kosong: (jumlah: number): Text =>
    text(
      `${String(jumlah)} bagian Identitas laporan belum diisi.`,
      `${String(jumlah)} part${jumlah === 1 ? '' : 's'} of Identitas laporan ${jumlah === 1 ? 'is' : 'are'} blank.`,
    ),
  belumSah: text('Pengesahan terakhir belum tercatat.', 'The last approval is not in the log yet.'),
};

/** Said where a report is final for a reason. */
export const alasanFinal = (alasan: string): string => `Dijadikan Final dengan alasan: ${alasan}`;

/** What has changed since the report was compiled. */
export const CHANGE_TEXT = {
  capaian: (nama: string): Text => text(`Capaian ${nama}`, `Capaian of ${nama}`),
  realisasi: (nama: string): Text => text(`Realisasi ${nama}`, `Realisasi of ${nama}`),
  target: (nama: string): Text => text(`Target ${nama}`, `Target of ${nama}`),
  anggaran: (nama: string): Text => text(`Realisasi anggaran ${nama}`, `Spending of ${nama}`),
  pagu: (nama: string): Text => text(`Pagu ${nama}`, `Budget of ${nama}`),
  naskah: (judul: string): Text => text(`Naskah ${judul}`, `Text ${judul}`),
  hilang: (nama: string): Text =>
    text(`Dihapus dari Perjanjian Kinerja: ${nama}`, `Dropped from the Perjanjian Kinerja: ${nama}`),
  status: text('Status LKj', 'Status of the LKj'),
  namaStatus: { konsep: 'Konsep', final: 'Final' },
};
