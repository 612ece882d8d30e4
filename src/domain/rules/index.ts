import { bandWidth } from './band-width';
import { barisTersembunyi } from './baris-tersembunyi';
import { dokumenAsing } from './dokumen-asing';
import { headerKelengkapan } from './header-kelengkapan';
import { headerOutput } from './header-output';
import { headerPelaksana } from './header-pelaksana';
import { headerSpelling } from './header-spelling';
import { headerUraian } from './header-uraian';
import { headerWaktu } from './header-waktu';
import { identitasNama } from './identitas-nama';
import { identitasNip } from './identitas-nip';
import { identitasRequired } from './identitas-required';
import { identitasTanggal } from './identitas-tanggal';
import { jabatanTanpaKolom } from './jabatan-tanpa-kolom';
import { kataKerjaAktif } from './kata-kerja-aktif';
import { kelengkapanRequired } from './kelengkapan-required';
import { keputusanCabang } from './keputusan-cabang';
import { keputusanKembali } from './keputusan-kembali';
import { keputusanTersirat } from './keputusan-tersirat';
import { nilaiGalat } from './nilai-galat';
import { nomorUrut } from './nomor-urut';
import { outputRequired } from './output-required';
import { outputSama } from './output-sama';
import { pelakuDalamUraian } from './pelaku-dalam-uraian';
import { pelaksanaGanda } from './pelaksana-ganda';
import { pelaksanaMark } from './pelaksana-mark';
import { pelaksanaRequired } from './pelaksana-required';
import { rantaiKelengkapan } from './rantai-kelengkapan';
import { dasarHukumLama } from './dasar-hukum-lama';
import { ejaan } from './ejaan';
import { identitasTanggalSama } from './identitas-tanggal-sama';
import { kegiatanMajemuk } from './kegiatan-majemuk';
import { pemeriksaanTanpaKeputusan } from './pemeriksaan-tanpa-keputusan';
import { tanpaPenyusun } from './tanpa-penyusun';
import type { Rule } from './rule';
import { singlePelaksana } from './single-pelaksana';
import { terminator } from './terminator';
import { totalWaktu } from './total-waktu';
import { unusedPelaksana } from './unused-pelaksana';
import { uraianRequired } from './uraian-required';
import { waktuHari } from './waktu-hari';
import { waktuOutlier } from './waktu-outlier';
import { waktuRange } from './waktu-range';
import { waktuRequired } from './waktu-required';
import { waktuTanggal } from './waktu-tanggal';
import { waktuUnclear } from './waktu-unclear';
import { waktuUnit } from './waktu-unit';
import { waktuVsKet } from './waktu-vs-ket';

/** Every rule, in the order of the README's table. */
export const RULES: readonly Rule[] = [
  headerUraian,
  headerWaktu,
  headerOutput,
  headerPelaksana,
  headerKelengkapan,
  bandWidth,
  headerSpelling,
  singlePelaksana,
  unusedPelaksana,
  nomorUrut,
  barisTersembunyi,
  nilaiGalat,
  uraianRequired,
  kataKerjaAktif,
  kegiatanMajemuk,
  ejaan,
  pelakuDalamUraian,
  jabatanTanpaKolom,
  pelaksanaRequired,
  pelaksanaGanda,
  pelaksanaMark,
  terminator,
  keputusanCabang,
  keputusanTersirat,
  keputusanKembali,
  pemeriksaanTanpaKeputusan,
  tanpaPenyusun,
  kelengkapanRequired,
  rantaiKelengkapan,
  dokumenAsing,
  waktuRequired,
  waktuUnclear,
  waktuUnit,
  waktuTanggal,
  waktuRange,
  waktuHari,
  waktuOutlier,
  waktuVsKet,
  totalWaktu,
  outputRequired,
  outputSama,
  identitasRequired,
  identitasTanggal,
  identitasTanggalSama,
  dasarHukumLama,
  identitasNip,
  identitasNama,
];
