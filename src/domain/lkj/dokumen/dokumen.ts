import { samaJabatan } from '../../kantor/jabatan';
import { tanggalTertulis } from '../../kantor/write-tanggal';
import { capTertulis, kakiLog } from '../cap';
import { namaKantor } from '../draf/draf';
import { JUDUL } from '../draf/pesan';
import type { JejakLkj, Lkj, Naskah, SasaranLkj } from '../lkj';
import { waktuTertulis } from '../../kantor/write-tanggal';
import { baganAntartahun, baganCapaian, baganSerapan } from './bagan';
import type { Blok, BlokSampul, BlokTandaTangan } from './blok';
import { tabelBukti, tabelPengesahan, tabelPerjanjian, tabelProgram, tabelReviu, tabelTriwulan, tabelUnit } from './lampiran';
import { CATATAN, KATA, TABEL, TTD } from './pesan';
import { ANGGARAN, tabelAnggaran, tabelEfisiensi, tabelPenunjang } from './tabel-anggaran';
import { tabelIkhtisar, tabelNasional, tabelRenstra, tabelSebab } from './tabel-banding';
import { tabelCapaian, tabelLalu, tabelUkur, UKUR, type Isi } from './tabel-kinerja';

/** The whole report in the outline of PermenPANRB 53/2014, as blocks. */
export function dokumenOf(lkj: Lkj): readonly Blok[] {
  const blok: Blok[] = [];
  const naskah = new Map(lkj.naskah.map((satu) => [satu.id, satu]));
  let nomor = 0;
  const judul = (tingkat: 1 | 2 | 3 | 4, teks: string): void => {
    blok.push({ jenis: 'judul', tingkat, teks });
  };
  const teks = (id: string): void => {
    const satu = naskah.get(id);
    if (satu) blok.push({ jenis: 'naskah', naskah: satu });
  };
  const tabel = (id: string, judulTabel: string, isi: Isi | undefined): void => {
    if (!isi || isi.baris.length === 0) return;
    nomor += 1;
    blok.push({ jenis: 'tabel', id, nomor, judul: judulTabel, catatan: [], ...isi });
  };
  const susun: Susun = { lkj, naskah, judul, teks, tabel, tambah: (...isi) => blok.push(...isi) };

  blok.push(sampul(lkj), { jenis: 'daftar-isi', judul: KATA.daftarIsi });
  judul(1, KATA.ikhtisar);
  teks('ikhtisar');
  tabel('ikhtisar', TABEL.ikhtisar, tabelIkhtisar(lkj));
  babSatuDua(susun);
  babTiga(susun);
  judul(1, KATA.bab.empat);
  judul(2, KATA.sub.simpulan);
  teks('penutup');
  judul(2, KATA.sub.langkah);
  teks('langkah');
  blok.push(tandaTangan(lkj));
  lampiran(susun);
  return blok;
}

interface Susun {
  readonly lkj: Lkj;
  readonly naskah: ReadonlyMap<string, Naskah>;
  judul(tingkat: 1 | 2 | 3 | 4, teks: string): void;
  teks(id: string): void;
  /** A table that has nothing to show is left out. */
  tabel(id: string, judul: string, isi: Isi | undefined): void;
  tambah(...blok: readonly Blok[]): void;
}

function babSatuDua({ lkj, judul, teks, tabel }: Susun): void {
  judul(1, KATA.bab.satu);
  judul(2, KATA.sub.gambaran);
  teks('pendahuluan');
  tabel('unit', TABEL.unit, tabelUnit(lkj));
  judul(2, KATA.sub.strategis);
  teks('strategis');
  judul(2, KATA.sub.masalah);
  teks('masalah');
  judul(2, KATA.sub.sistematika);
  teks('sistematika');
  judul(1, KATA.bab.dua);
  judul(2, KATA.sub.perjanjian);
  teks('perencanaan');
  tabel('perjanjian', TABEL.perjanjian(lkj.tahun), tabelPerjanjian(lkj));
}

function babTiga(susun: Susun): void {
  const { lkj, judul, teks, tabel, tambah } = susun;
  judul(1, KATA.bab.tiga);
  judul(2, KATA.sub.capaian);
  tabel(UKUR, TABEL.ukur(lkj.tahun), tabelUkur(lkj));
  tambah(...baganCapaian(lkj));
  for (const sasaran of lkj.sasaran) tujuhAnalisis(susun, sasaran);
  judul(2, KATA.sub.anggaran);
  teks('anggaran');
  if (lkj.anggaran.length > 0) tabel(ANGGARAN, TABEL.anggaran(lkj.tahun), tabelAnggaran(lkj));
  tambah(...baganSerapan(lkj));
}

function tujuhAnalisis({ lkj, naskah, judul, teks, tabel, tambah }: Susun, sasaran: SasaranLkj): void {
  const { id, nomor } = sasaran;
  judul(3, KATA.sasaran(nomor, sasaran.nama));
  const analisis = (ke: number, bagian: keyof typeof JUDUL): void => {
    judul(4, KATA.analisis(ke, JUDUL[bagian]));
    teks(`${bagian}:${id}`);
  };
  analisis(1, 'capaian');
  tabel(`capaian:${id}`, TABEL.capaian(nomor), tabelCapaian(lkj, sasaran));
  analisis(2, 'lalu');
  tabel(`lalu:${id}`, TABEL.lalu(nomor), tabelLalu(lkj, sasaran));
  tambah(...baganAntartahun(lkj, sasaran));
  analisis(3, 'renstra');
  tabel(`renstra:${id}`, TABEL.renstra(nomor), tabelRenstra(lkj, sasaran));
  analisis(4, 'nasional');
  tabel(`nasional:${id}`, TABEL.nasional(nomor), tabelNasional(sasaran));
  analisis(5, 'sebab');
  tabel(`sebab:${id}`, TABEL.sebab(nomor), tabelSebab(lkj, sasaran, naskah));
  analisis(6, 'efisiensi');
  tabel(`efisiensi:${id}`, TABEL.efisiensi(nomor), tabelEfisiensi(lkj, sasaran));
  analisis(7, 'program');
  tabel(`program:${id}`, TABEL.penunjang(nomor), tabelPenunjang(lkj, sasaran));
}

function lampiran({ lkj, naskah, judul, tabel, tambah }: Susun): void {
  judul(1, KATA.bab.lampiran);
  judul(2, KATA.sub.perjanjianLampiran);
  tabel('pk', TABEL.perjanjian(lkj.tahun), tabelPerjanjian(lkj));
  if (lkj.anggaran.length > 0) tabel('pk-program', TABEL.program, tabelProgram(lkj));
  judul(2, KATA.sub.triwulan);
  tabel('triwulan', TABEL.triwulan(lkj.tahun), tabelTriwulan(lkj));
  judul(2, KATA.sub.bukti);
  tabel('bukti', TABEL.bukti, tabelBukti(lkj));
  judul(2, KATA.sub.reviu);
  tabel('reviu', TABEL.reviu, tabelReviu(lkj, naskah));
  judul(2, KATA.sub.pengesahan);
  tabel('pengesahan', TABEL.pengesahan, tabelPengesahan(lkj));
  const { log } = lkj.cap;
  const catatan = [
    ...((lkj.jejak?.pengesahan.length ?? 0) === 0 ? [CATATAN.tanpaSah] : []),
    ...(log ? [KATA.kepalaLog(log.kepala), CATATAN.log(log.jumlah, waktuTertulis(log.pada))] : [CATATAN.tanpaLog]),
  ];
  tambah(...catatan.map((isi): Blok => ({ jenis: 'catatan', teks: isi })));
}

function sampul(lkj: Lkj): BlokSampul {
  const { kantor, status, cap } = lkj;
  const sah = sahTerakhir(lkj.jejak);
  return {
    jenis: 'sampul',
    instansi: [kantor.pemerintah.toUpperCase(), kantor.nama.toUpperCase()].filter((satu) => satu !== ''),
    judul: [KATA.judul, KATA.tahun(lkj.tahun)],
    status,
    cap: status === 'final' ? KATA.final : KATA.konsep,
    keterangan: [
      ...(status === 'final' && sah ? [KATA.disahkan(waktuTertulis(sah.pada))] : [KATA.belumSah]),
      ...(cap.disusun === '' ? [] : [capTertulis(cap)]),
      ...(cap.log ? [kakiLog(cap)] : []),
      ...(status === 'konsep' ? lkj.alasanKonsep.map((satu) => satu.id) : []),
      ...(kantor.contoh ? [KATA.contoh] : []),
    ],
    kaki: [kantor.kota.toUpperCase(), String(lkj.tahun + 1)].filter((satu) => satu !== ''),
  };
}

/** The title that every page and the Word file's properties carry. */
export const judulDokumen = (lkj: Lkj): string => `${KATA.judul} ${KATA.tahun(lkj.tahun)} ${namaKantor(lkj.kantor)}`;

const sahTerakhir = (jejak: JejakLkj | null): JejakLkj['pengesahan'][number] | undefined =>
  jejak?.disahkan ? [...jejak.pengesahan].sort((a, b) => a.pada.localeCompare(b.pada)).at(-1) : undefined;

/** Both signatures; name and date come from the log where it has the approval and the settings do not say otherwise. */
function tandaTangan({ kantor, tahun, jejak }: Lkj): BlokTandaTangan {
  const sah = sahTerakhir(jejak);
  const milik = (jabatan: string) => jejak?.pengesahan.findLast((satu) => samaJabatan(satu.jabatan, jabatan));
  const [kepala, penyusun] = [milik(kantor.kepala.jabatan) ?? sah, milik(kantor.penyusun.jabatan)];
  const orang = (pejabat: typeof kantor.kepala, dari: typeof sah): readonly string[] => [
    pejabat.nama === '' ? (dari?.nama ?? TTD.titik) : pejabat.nama,
    TTD.pangkat(pejabat.pangkat),
    TTD.nip(pejabat.nip),
    ...(dari ? [TTD.disetujui(waktuTertulis(dari.pada))] : []),
  ];
  return {
    jenis: 'tanda-tangan',
    atas: 2,
    kiri: [TTD.disusun, `${kantor.penyusun.jabatan},`, ...orang(kantor.penyusun, penyusun)],
    kanan: [
      TTD.tempat(kantor.kota, sah ? tanggalTertulis(sah.pada) : TTD.tanggalKosong(tahun + 1)),
      `${kantor.kepala.jabatan},`,
      ...orang(kantor.kepala, kepala),
    ],
  };
}
