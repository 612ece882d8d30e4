import { text, type Text } from '../../text';
import { PENGATURAN_SHEET } from '../pengaturan-sheet/messages';

const { kolom, label } = PENGATURAN_SHEET;

/** What the fields of the settings are called on their sheet, by the end of their path. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  nama: kolom.nama,
  penanggungJawab: kolom.penanggungJawab,
  sasaran: kolom.sasaran,
  satuan: kolom.satuan,
  arah: kolom.arah,
  rumus: kolom.rumus,
  metode: kolom.metode,
  skala: kolom.skala,
  target: kolom.target,
  bidang: kolom.bidang,
  standarNasional: kolom.nasional,
  rencanaAksi: kolom.rencanaAksi,
  jenis: kolom.jenis,
  pagu: kolom.pagu,
  indikator: kolom.indikator,
  'targetTriwulan/0': kolom.tw[0],
  'targetTriwulan/1': kolom.tw[1],
  'targetTriwulan/2': kolom.tw[2],
  'targetTriwulan/3': kolom.tw[3],
  'renstra/tahun': kolom.tahunRenstra,
  'renstra/target': kolom.renstra,
  'renstra/jenis': kolom.renstraDihitung,
  'renstra/mulai': kolom.renstraMulai,
  'renstra/awal': kolom.renstraAwal,
  tahun: label.tahun,
  'kantor/nama': label.nama,
  'kantor/pemerintah': label.pemerintah,
  'kantor/kota': label.kota,
  'kantor/batasSetor': label.batasSetor,
  'batasTriwulan/0': label.batasTriwulan[0],
  'batasTriwulan/1': label.batasTriwulan[1],
  'batasTriwulan/2': label.batasTriwulan[2],
  'batasTriwulan/3': label.batasTriwulan[3],
  'kantor/pkPerubahan': label.pkPerubahan,
  'perubahan/target': kolom.perubahan,
  perubahan: kolom.perubahan,
  paguPerubahan: kolom.paguPerubahan,
  gabungan: kolom.gabungan,
  'indikator/program': kolom.milikProgram,
  'kantor/totalAnggaran': label.totalAnggaran,
  'kantor/contoh': label.contoh,
  'kepala/jabatan': label.kepalaJabatan,
  'kepala/nama': label.kepalaNama,
  'kepala/nip': label.kepalaNip,
  'kepala/pangkat': label.kepalaPangkat,
  'penyusun/jabatan': label.penyusunJabatan,
  'penyusun/nama': label.penyusunNama,
  'penyusun/nip': label.penyusunNip,
  'penyusun/pangkat': label.penyusunPangkat,
  'pembulatan/desimal': label.desimal,
  'pembulatan/predikatDari': label.predikatDari,
  'batas/atas': label.atas,
  'batas/bawah': label.bawah,
  'targetNol/tercapai': label.nolTercapai,
  'targetNol/meleset': label.nolMeleset,
  rataRata: label.rataRata,
  efisiensi: label.efisiensi,
  skalaPredikat: PENGATURAN_SHEET.bagian.predikat.slice(3),
  skalaKata: PENGATURAN_SHEET.bagian.kata.slice(3),
};

/** How the chosen words of a field stand on the sheet. */
export const CHOICE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  arah: PENGATURAN_SHEET.arah,
  rumus: PENGATURAN_SHEET.rumus,
  metode: PENGATURAN_SHEET.metode,
  'renstra/jenis': PENGATURAN_SHEET.renstra,
  'pembulatan/predikatDari': PENGATURAN_SHEET.predikatDari,
  rataRata: PENGATURAN_SHEET.rataRata,
  efisiensi: PENGATURAN_SHEET.efisiensi,
};

export const MERGE_TEXT = {
  /** The row something belongs to: "Indikator S1.1 Rumah layak huni". */
  baris: {
    bidang: kolom.bidang,
    sasaran: kolom.sasaran,
    indikator: kolom.indikator,
    program: kolom.program,
  } as Readonly<Record<string, string>>,
  lalu: (field: string, tahun: string): string =>
    field === 'realisasi' ? kolom.realisasiLalu(Number(tahun)) : kolom.targetLalu(Number(tahun)),
  renstraTahun: (tahun: string): string => kolom.renstraTahun(Number(tahun)),
  dihapus: text('dihapus', 'removed'),
  diubah: text('tetap ada', 'kept'),
  kosong: text('kosong', 'blank'),
  ya: text('ya', 'yes'),
  bentrok: (jumlah: number): Text =>
    text(
      `Orang lain mengubah ${String(jumlah)} isian yang juga Anda ubah, dengan isi yang berbeda. Pilih isi yang dipakai, lalu simpan lagi. Buku kerja tidak berubah.`,
      `Somebody else changed ${String(jumlah)} of the entries you changed, to something else. Choose what is to stand, then save again. The workbook is unchanged.`,
    ),
};
