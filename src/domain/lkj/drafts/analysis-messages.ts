import type { Keefisienan } from '../../kinerja/efisiensi';
import type { Periode } from '../../kinerja/periode';
import { listWords } from '../../text';
import { reasonWords, withPredikat, yearText } from './messages';
import { yearSoFar } from './period-words';
import { smallInitial } from './words';

const withValue = (capaian: string, predikat: string): string =>
  `capaian ${capaian}${predikat === '' ? '' : `, predikat ${predikat}`}`;

const ofThose = (dihitung: number, n: number): string => `${String(dihitung)} dari ${String(n)} indikator yang dapat dihitung`;

const movedWords = (good: boolean | undefined): string =>
  good === undefined ? '' : `, yang menunjukkan ${good ? 'perbaikan' : 'penurunan'} kinerja`;

const withEfficiency = (e: string): string => (e === '' ? '' : `; tingkat efisiensinya ${e}`);

/** Bab III A: the seven analyses of one sasaran. */
export const ANALYSIS_WORDS = {
  sasaran: (nama: string, n: number): string => `Sasaran “${nama}” diukur dengan ${String(n)} indikator kinerja.`,
  /** `dihitung`: how many of the `n` have a capaian; a mean of some is never told as one of all. */
  sasaranHasil: (tercapai: number, dihitung: number, n: number, rata: string, predikat: string): string =>
    `${tercapai === n ? (n === 1 ? 'Indikator itu' : 'Seluruh indikator') : tercapai === 0 ? 'Belum ada indikator yang' : `Sebanyak ${String(tercapai)} dari ${String(n)} indikator`} mencapai target; rata-rata capaian ${dihitung === n ? 'sasaran' : ofThose(dihitung, n)} ${rata}${withPredikat(predikat)}.`,
  sasaranMeleset: (nama: readonly string[]): string =>
    `Rata-rata itu tidak berarti semua target tercapai: ${listWords(nama.map(smallInitial))} belum mencapai target.`,
  sasaranKosong: (nama: string): string =>
    `Sasaran “${nama}” belum memiliki indikator kinerja, sehingga pencapaiannya belum dapat diukur.`,
  sasaranTanpaData: 'Capaiannya belum dapat dihitung.',
  tepat: (nama: string, r: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, sesuai dengan target (${withValue(c, p)}).`,
  lampaui: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, melampaui target ${t} dengan selisih ${beda}, sehingga target tercapai (${withValue(c, p)}).`,
  kurang: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r} dari target ${t}, kurang ${beda}, sehingga target belum tercapai (${withValue(c, p)}).`,
  turunTercapai: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, lebih rendah ${beda} daripada batas target ${t}. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target tercapai (${withValue(c, p)}).`,
  turunBelum: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, lebih tinggi ${beda} daripada batas target ${t}. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target belum tercapai (${withValue(c, p)}).`,
  kata: (nama: string, r: string, t: string, tercapai: boolean, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} adalah ${r}, sedangkan targetnya ${t}, sehingga target ${tercapai ? 'tercapai' : 'belum tercapai'} (${withValue(c, p)}).`,
  takDapat: (nama: string, alasan: string, tercapai: boolean | undefined): string =>
    `Capaian ${smallInitial(nama)} belum dapat dihitung karena ${reasonWords(alasan)}${tercapai === undefined ? '' : `; target ${tercapai ? 'tercapai' : 'belum tercapai'}`}.`,
  terlaluTinggi: 'Capaian di atas 120% perlu ditelaah: targetnya mungkin terlalu rendah.',
  negatif: 'Capaian bernilai negatif karena realisasi lebih dari dua kali target.',

  naik: (nama: string, tahun: number, lalu: string, beda: string, kini: string, baik: boolean | undefined): string =>
    `Dibandingkan tahun ${yearText(tahun)} (${lalu}), realisasi ${smallInitial(nama)} naik ${beda} menjadi ${kini}${movedWords(baik)}.`,
  turun: (nama: string, tahun: number, lalu: string, beda: string, kini: string, baik: boolean | undefined): string =>
    `Dibandingkan tahun ${yearText(tahun)} (${lalu}), realisasi ${smallInitial(nama)} turun ${beda} menjadi ${kini}${movedWords(baik)}.`,
  tetap: (nama: string, tahun: number, kini: string): string =>
    `Realisasi ${smallInitial(nama)} tetap ${kini}, sama dengan tahun ${yearText(tahun)}.`,
  kataNaik: (nama: string, tahun: number, lalu: string, kini: string, baik: boolean): string =>
    `Realisasi ${smallInitial(nama)} ${baik ? 'meningkat' : 'menurun'} dari ${lalu} pada tahun ${yearText(tahun)} menjadi ${kini}.`,
  kataBerubah: (nama: string, tahun: number, lalu: string, kini: string): string =>
    `Realisasi ${smallInitial(nama)} berubah dari ${lalu} pada tahun ${yearText(tahun)} menjadi ${kini}.`,
  capaianLalu: (lalu: string, kini: string, arah: 'naik' | 'turun' | 'tetap'): string =>
    arah === 'tetap'
      ? `Capaian terhadap target masing-masing tahun tetap ${kini}.`
      : `Capaian terhadap target masing-masing tahun ${arah} dari ${lalu} menjadi ${kini}.`,
  terus: (sejak: number, arah: 'naik' | 'turun'): string => `Sejak tahun ${yearText(sejak)} realisasinya terus ${arah}.`,
  naikTurun: (dari: number, sampai: number): string =>
    `Selama tahun ${yearText(dari)} sampai ${yearText(sampai)} realisasinya naik turun.`,
  tanpaLalu: (nama: string): string =>
    `Realisasi tahun sebelumnya untuk ${smallInitial(nama)} belum tersedia, sehingga belum dapat dibandingkan.`,
  tanpaKini: (nama: string, periode: Periode): string =>
    `Realisasi ${yearSoFar(periode)} untuk ${smallInitial(nama)} belum tersedia, sehingga belum dapat dibandingkan.`,

  /** The figures of a part of the year stand beside a year's; what moved is told once both are whole. */
  belumSetahun: (nama: string, tahun: number, lalu: string, kini: string, periode: Periode): string =>
    `Realisasi ${smallInitial(nama)} tahun ${yearText(tahun)} adalah ${lalu} setahun penuh, dan ${yearSoFar(periode)} ${kini}; keduanya dibandingkan setelah tahun berakhir.`,

  renstraTercapai: (nama: string, target: string, tahun: number, c: string, periode: Periode): string =>
    `Realisasi ${smallInitial(nama)} ${yearSoFar(periode)} sudah memenuhi target akhir Renstra tahun ${yearText(tahun)}, ${target}${c === '' ? '' : `, dengan capaian ${c}`}.`,
  renstraBelum: (nama: string, target: string, tahun: number, c: string, sisa: string, periode: Periode): string =>
    `${c === '' ? `Realisasi ${smallInitial(nama)} ${yearSoFar(periode)} belum memenuhi target akhir Renstra` : `Capaian ${smallInitial(nama)} ${yearSoFar(periode)} terhadap target akhir Renstra`} tahun ${yearText(tahun)}, ${target}${c === '' ? '' : `, adalah ${c}`}; ${sisa}.`,
  renstraKumulatif: (
    nama: string,
    [dari, sampai]: readonly [number, string],
    jumlah: string,
    isi: readonly string[],
    target: string,
    tahun: number,
    c: string,
    sisa: string,
  ): string =>
    `Realisasi kumulatif ${smallInitial(nama)} tahun ${yearText(dari)} sampai dengan ${sampai} ${jumlah} (${isi.join(' + ')})${c === '' ? '' : ` atau ${c}`} terhadap target akhir Renstra tahun ${yearText(tahun)}, ${target}; ${sisa === '' ? 'target akhir itu sudah tercapai' : sisa}.`,
  renstraTahunIni: (tahun: number, target: string, tercapai: boolean): string =>
    `Target Renstra tahun ${yearText(tahun)}, ${target}, ${tercapai ? 'tercapai' : 'belum tercapai'}.`,
  masihTambah: (beda: string): string => `masih diperlukan tambahan ${beda}`,
  masihTurun: (beda: string): string => `masih perlu diturunkan ${beda}`,
  masihKata: (dari: string, ke: string): string => `masih perlu ditingkatkan dari ${dari} menjadi ${ke}`,
  tanpaRenstra: (nama: string, alasan: string): string =>
    `Perbandingan ${smallInitial(nama)} dengan target akhir Renstra belum dapat dilakukan karena ${reasonWords(alasan)}.`,

  bedaNasional: (nama: string, r: string, s: string, beda: string, higher: boolean, lowerIsBetter: boolean): string =>
    higher === lowerIsBetter
      ? `Realisasi ${smallInitial(nama)} sebesar ${r} masih ${beda} ${higher ? 'di atas' : 'di bawah'} standar nasional ${s}${lowerIsBetter ? ', sehingga belum menyamainya' : ''}.`
      : `Realisasi ${smallInitial(nama)} sebesar ${r} lebih ${higher ? 'tinggi' : 'rendah'} ${beda} daripada standar nasional ${s}${lowerIsBetter ? ', sehingga lebih baik' : ''}.`,
  samaNasional: (nama: string, s: string): string => `Realisasi ${smallInitial(nama)} sama dengan standar nasional ${s}.`,
  kataNasional: (nama: string, r: string, s: string, baik: boolean): string =>
    `Realisasi ${smallInitial(nama)} adalah ${r}, ${baik ? 'memenuhi' : 'belum memenuhi'} standar nasional ${s}.`,
  takDibandingkan: (nama: string, s: string, alasan: string): string =>
    `Perbandingan ${smallInitial(nama)} dengan standar nasional ${s} belum dapat dilakukan karena ${reasonWords(alasan)}.`,
  nasionalBerjalan: (nama: string, r: string, s: string, periode: Periode): string =>
    `Realisasi ${smallInitial(nama)} ${yearSoFar(periode)} adalah ${r}; standar nasional ${s} berlaku untuk setahun penuh, sehingga dibandingkan setelah tahun berakhir.`,
  /** `who`: "Provinsi Contoh (daerah lain)"; `r` and `s` with "sebesar" or "yaitu" before them. */
  pihakLain: (
    nama: string,
    r: string,
    who: string,
    tahun: number | null,
    s: string,
    hasil: 'lebih-baik' | 'belum' | 'sama',
  ): string =>
    `Dibandingkan dengan ${who}${tahun === null ? '' : ` tahun ${yearText(tahun)}`}, yaitu ${s}, realisasi ${smallInitial(nama)} ${r} ${{ 'lebih-baik': 'lebih baik', belum: 'belum menyamainya', sama: 'setara' }[hasil]}.`,
  pihakLainBerjalan: 'Realisasi pihak lain pada tabel berikut dibandingkan setelah tahun berakhir.',
  pihakLainBelum:
    'Perbandingan dengan pihak lain belum dapat dilakukan karena realisasi atau nilai pembandingnya belum tersedia.',
  lainTanpaPembanding: 'Indikator lainnya pada sasaran ini belum memiliki pembanding.',
  lainTanpaNasional: 'Indikator lainnya pada sasaran ini belum memiliki standar nasional sebagai pembanding.',
  tanpaNasional: 'Belum ada standar nasional yang dapat dijadikan pembanding bagi indikator pada sasaran ini.',

  hasilUntuk: (
    nama: string,
    tercapai: boolean,
    c: string,
    lalu: { readonly tahun: number; readonly arah: 'naik' | 'turun' | 'tetap' } | undefined,
  ): string =>
    `Target ${smallInitial(nama)} ${tercapai ? 'tercapai' : 'belum tercapai'} dengan capaian ${c}${lalu === undefined ? '' : lalu.arah === 'tetap' ? `, sama dengan tahun ${yearText(lalu.tahun)}` : `, ${lalu.arah} dari tahun ${yearText(lalu.tahun)}`}.`,
  ditunjang: (program: readonly string[]): string => `Pencapaiannya ditunjang oleh ${listWords(program)}.`,
  /** After a sentence that named the indikator. */
  berhasil: (isi: string): string => `Tercapainya target tersebut didukung oleh: ${isi}.`,
  berhasilPada: (nama: string, isi: string): string => `Tercapainya target ${smallInitial(nama)} didukung oleh: ${isi}.`,
  pendukungUntuk: (nama: string, isi: string): string => `Faktor yang mendukung ${smallInitial(nama)}: ${isi}.`,
  kendalaPada: (nama: string, isi: string): string => `Kendala pada ${smallInitial(nama)}: ${isi}.`,
  lanjutUntuk: (nama: string, isi: string): string => `Tindak lanjut untuk ${smallInitial(nama)}: ${isi}.`,
  kendala: (isi: string): string => `Kendala yang tetap dihadapi: ${isi}.`,
  lanjut: (isi: string): string => `Tindak lanjut: ${isi}.`,
  /** After a sentence that named the indikator. */
  gagal: (isi: string): string => `Belum tercapainya target tersebut disebabkan hal berikut: ${isi}.`,
  gagalPada: (nama: string, isi: string): string =>
    `Belum tercapainya target ${smallInitial(nama)} disebabkan hal berikut: ${isi}.`,
  pendukung: (isi: string): string => `Faktor yang mendukung: ${isi}.`,
  solusi: (isi: string): string => `Alternatif solusi yang ditempuh: ${isi}.`,
  belumTercapai: (nama: string): string => `Target ${smallInitial(nama)} belum tercapai.`,
  gagalTanpaSebab: (bidang: readonly string[]): string =>
    `Kendalanya belum diisi${bidang.length === 0 ? '' : ` oleh ${listWords(bidang)}`}.`,
  tanpaSebab: (nama: string): string => `Faktor pendukung dan penghambat ${smallInitial(nama)} belum diisi oleh bidang.`,

  /** By what may be said of a program; the figure of efficiency is '' where it is not computed. */
  keefisienan: {
    efisien: (program, s, c, e) =>
      `${program} mencapai kinerja ${c} dengan serapan anggaran ${s}${withEfficiency(e)}, sehingga penggunaan sumber daya tergolong efisien.`,
    'belum-efisien': (program, s, c, e) =>
      `${program} mencapai kinerja ${c} dengan serapan anggaran ${s}${withEfficiency(e)}, sehingga penggunaan sumber daya belum efisien: anggaran yang terpakai lebih besar daripada yang sebanding dengan hasilnya.`,
    'target-belum': (program, s, c, e) =>
      `${program} mencapai kinerja ${c} dengan serapan anggaran ${s}${withEfficiency(e)}. Target yang didukungnya belum seluruhnya tercapai, sehingga sisa anggaran belum dapat dinilai sebagai efisiensi.`,
    'tidak-efisien': (program, s, c, e) =>
      `${program} tidak efisien: target tidak tercapai (capaian ${c}) sedangkan anggaran terserap ${s}${withEfficiency(e)}.`,
  } satisfies Record<Keefisienan, (program: string, serapan: string, capaian: string, e: string) => string>,
  /** Before the year has ended no money is left over: the budget is that of the whole of it. */
  efisiensiBerjalan: (program: string, s: string, c: string, periode: Periode): string =>
    `${program} mencapai kinerja ${c} dengan serapan anggaran ${s} ${yearSoFar(periode)}. Pagu berlaku untuk setahun penuh, sehingga efisiensi dinilai setelah tahun berakhir.`,
  /** `n`: how many of its indikator could not be judged, while none of the others was missed. */
  efisiensiSebagian: (program: string, s: string, c: string, n: number): string =>
    `${program} mencapai kinerja ${c} dengan serapan anggaran ${s}. Efisiensinya belum dapat dinilai karena ${String(n)} indikator yang didukungnya belum dapat dinilai.`,
  tanpaEfisiensi: (program: string, apa: 'capaian' | 'serapan', alasan: string): string =>
    `Efisiensi ${program} belum dapat dihitung karena ${apa === 'capaian' ? 'capaian indikator yang didukungnya' : 'serapannya'} belum ada (${reasonWords(alasan)}).`,

  program: (nama: readonly string[], bagian: readonly string[]): string =>
    `Pencapaian sasaran ini ditunjang oleh ${listWords(nama)}${bagian.length === 0 ? '' : ` dengan ${listWords(bagian)}`}.`,
  jumlahProgram: (n: number, jenis: 'kegiatan' | 'sub kegiatan'): string => `${String(n)} ${jenis.replace('sub ', 'sub')}`,
  programBerhasil: (nama: string, c: string): string =>
    `${nama} menunjang keberhasilan; capaian indikator yang didukungnya ${c}.`,
  programSebagian: (nama: string, s: string, c: string, n: number): string =>
    `Capaian indikator yang didukung ${nama} ${c} dengan serapan anggaran ${s}; ${String(n)} indikator belum dapat dinilai.`,
  /** A mean of some of a program's indikator. */
  rataRataSebagian: (c: string, dihitung: number, n: number): string => `${c} (rata-rata ${ofThose(dihitung, n)})`,
  programHampir: (nama: string, s: string, c: string, belum: readonly string[]): string =>
    `${nama} hampir memenuhi tujuannya: capaian indikator yang didukungnya ${c} dengan serapan anggaran ${s}${belum.length === 0 ? '' : `, tetapi ${listWords(belum.map(smallInitial))} belum mencapai target`}.`,
  programBerjalan: (nama: string, s: string, c: string, periode: Periode): string =>
    `Capaian indikator yang didukung ${nama} ${yearSoFar(periode)} ${c} dengan serapan anggaran ${s}.`,
  programTinjau: (nama: string, s: string, c: string): string =>
    `Anggaran ${nama} terserap ${s}, tetapi capaian indikator yang didukungnya ${c}, sehingga rancangan kegiatannya perlu ditinjau.`,
  programPercepat: (nama: string, s: string, c: string): string =>
    `Serapan ${nama} ${s} dan capaian indikator yang didukungnya ${c}, sehingga pelaksanaannya perlu dipercepat.`,
  programBelum: (nama: string, alasan: string): string => `Hasil ${nama} belum dapat dinilai karena ${reasonWords(alasan)}.`,
  tanpaProgram: 'Belum ada program atau kegiatan yang dikaitkan dengan indikator pada sasaran ini.',
};
