import { listWords, text, type Text } from '../text';
import { ROMAN } from './messages';
import type { UnplacedRow } from './formulir/unplaced-rows';
import type { TargetNol } from './pengaturan';

/** What the data rules say; figures come in Indonesian notation. */
export const CHECK_MESSAGES = {
  targetNol: (nama: string, { tercapai, meleset }: TargetNol): Text => {
    const written = (nilai: number | null, none: string): string => (nilai === null ? none : `${String(nilai)}%`);
    return text(
      `Target “${nama}” adalah 0. Menurut Pengaturan capaiannya ditulis ${written(tercapai, 'tidak dihitung')} bila target tercapai dan ${written(meleset, 'tidak dihitung')} bila tidak; pastikan ini ketentuan perangkat daerah.`,
      `The target of “${nama}” is 0. By Pengaturan its capaian is ${written(tercapai, 'not computed')} where it is reached and ${written(meleset, 'not computed')} where it is not; make sure this is your office's convention.`,
    );
  },
  sasaranKosong: (nama: string): Text =>
    text(
      `Sasaran “${nama}” belum punya indikator. Tambahkan indikatornya di Perjanjian Kinerja, atau hapus sasaran itu bila memang tidak diperjanjikan.`,
      `Sasaran “${nama}” has no indikator yet. Add one to the Perjanjian Kinerja, or delete the sasaran if it is not agreed.`,
    ),
  targetKosong: (nama: string): Text => text(`Target tahun “${nama}” belum diisi.`, `The year target of “${nama}” is blank.`),
  targetTanpaSkala: (nama: string, target: string): Text =>
    text(
      `Target “${nama}” berupa kata (${target}) yang tidak ada di skala nilai. Pilih skalanya atau tambahkan kata itu.`,
      `The target of “${nama}” is a word (${target}) that is on no scale. Choose its scale or add the word.`,
    ),
  perubahanTanpaTanggal: (typed: string): Text =>
    typed === ''
      ? text(
          'PK Perubahan belum bertanggal. Isi “PK Perubahan berlaku sejak” di Pengaturan; sampai itu terisi ia dihitung sejak TW IV.',
          'The PK Perubahan has no date. Fill in “PK Perubahan berlaku sejak” in the settings; until then it counts from triwulan IV.',
        )
      : text(
          `Tanggal PK Perubahan “${typed}” tidak terbaca. Isi dengan tanggal, misalnya 15/9/2025; sampai itu terisi ia dihitung sejak TW IV.`,
          `The date of the PK Perubahan, “${typed}”, cannot be read. Enter a date such as 15/9/2025; until then it counts from triwulan IV.`,
        ),
  targetTidakTerbaca: (nama: string, target: string): Text =>
    text(
      `Target “${nama}” (${target}) tidak terbaca dengan pasti. Ketik ulang sebagai angka.`,
      `The target of “${nama}” (${target}) cannot be read for certain. Type it again as a number.`,
    ),
  arahBelum: (nama: string): Text =>
    text(
      `Arah “${nama}” belum dipilih: positif bila makin tinggi makin baik, negatif bila sebaliknya.`,
      `The direction of “${nama}” has not been chosen.`,
    ),
  metodeBelum: (nama: string): Text =>
    text(`Metode triwulan “${nama}” belum dipilih.`, `The quarter method of “${nama}” has not been chosen.`),
  kataDijumlahkan: (nama: string): Text =>
    text(
      `“${nama}” bertarget kata, jadi tidak dapat dijumlahkan. Pilih metode “nilai terakhir”.`,
      `“${nama}” has a word as its target and cannot be added up. Choose “last value”.`,
    ),
  targetNegatif: (nama: string): Text =>
    text(
      `Target “${nama}” negatif, sehingga tidak ada persentase capaian yang berarti: yang dinilai hanya tercapai atau belum. Bila diperlukan persentase, nyatakan targetnya dengan angka positif (misalnya besarnya penurunan).`,
      `The target of “${nama}” is negative, so no percentage of it would mean anything: it is only judged as reached or not. Where a percentage is needed, state the target as a positive figure (such as how much it should fall).`,
    ),
  arahMetode: (nama: string): Text =>
    text(
      `“${nama}” berarah positif tetapi memakai metode tren turun. Capaiannya dihitung dengan realisasi/target; bila makin rendah makin baik, ubah arahnya menjadi negatif.`,
      `“${nama}” is positive but uses the falling-trend method. Its capaian is realisasi/target; where lower is better, make its direction negative.`,
    ),
  /** What stands in a form and counts nowhere. */
  tanpaTempat: ({ kode, nama, owners }: UnplacedRow): Text => {
    const [id, en] =
      nama === ''
        ? ['kode itu tidak ada di Pengaturan', 'the settings do not know that code']
        : owners.length === 0
          ? ['menurut Pengaturan belum ada bidang yang mengisinya', 'the settings let no bidang fill it in']
          : [
              `menurut Pengaturan diisi ${listWords(owners)}`,
              `according to the settings it is filled in by ${listWords(owners, 'and')}`,
            ];
    return text(
      `Isian “${nama || kode}” di lembar ini tidak dipakai: ${id}. Pindahkan isiannya ke tempatnya, atau perbaiki kode atau bidangnya di Pengaturan.`,
      `What this sheet says of “${nama || kode}” is not used: ${en}. Move it to its place, or correct its code or bidang in the settings.`,
    );
  },
  tahunLalu: (years: readonly number[], tahun: number): Text => {
    const named = years.map(String);
    return text(
      `Angka tahun ${listWords(named)} di Pengaturan tidak dipakai: yang dibandingkan hanya tahun sebelum ${String(tahun)}. Periksa tahun laporan atau judul kolomnya.`,
      `The figures of ${listWords(named, 'and')} in Pengaturan are not used: only years before ${String(tahun)} are compared. Check the year of the report or the heads of those columns.`,
    );
  },
  tanpaBidang: (nama: string): Text => text(`Belum ada bidang yang mengisi “${nama}”.`, `No bidang fills “${nama}” yet.`),
  tanpaSasaran: (nama: string): Text =>
    text(`“${nama}” belum dikaitkan dengan sasaran strategis.`, `“${nama}” belongs to no sasaran yet.`),
  targetTriwulan: (nama: string, jumlah: string, target: string): Text =>
    text(
      `Jumlah target triwulan “${nama}” ${jumlah}, padahal target tahunnya ${target}.`,
      `The quarterly targets of “${nama}” add up to ${jumlah}, but the year target is ${target}.`,
    ),
  anggaranJumlah: (jumlah: string, total: string): Text =>
    text(
      `Jumlah pagu program Rp${jumlah}, berbeda dengan anggaran Perjanjian Kinerja Rp${total}.`,
      `The programmes add up to Rp${jumlah}, unlike the Perjanjian Kinerja's Rp${total}.`,
    ),
  paguKosong: (nama: string): Text =>
    text(
      `Pagu “${nama}” belum diisi, jadi jumlah anggaran dan serapannya belum dapat dihitung. Isi 0 bila memang tanpa anggaran.`,
      `The budget of “${nama}” is not filled in, so that the total and its absorption cannot be computed yet. Enter 0 if it has none.`,
    ),
  paguTidakTerbaca: (nama: readonly string[]): Text =>
    text(
      `Pagu ${nama.map((one) => `“${one}”`).join(', ')} tidak terbaca sebagai rupiah, jadi anggaran belum dijumlahkan. Ketik ulang sebagai angka.`,
      `The budget of ${nama.map((one) => `“${one}”`).join(', ')} cannot be read as rupiah, so the budget is not added up. Type it again as a number.`,
    ),
  triwulanKosong: (nama: string, tw: number): Text =>
    text(
      `Realisasi TW ${ROMAN[tw] ?? ''} “${nama}” masih kosong, padahal triwulannya sudah lewat.`,
      `Realisasi of Q${String(tw + 1)} for “${nama}” is blank though the quarter has closed.`,
    ),
  anggaranKosong: (nama: string, tw: number): Text =>
    text(
      `Realisasi anggaran TW ${ROMAN[tw] ?? ''} “${nama}” masih kosong.`,
      `Spending of Q${String(tw + 1)} for “${nama}” is blank.`,
    ),
  diLuarSkala: (isi: string, kata: readonly string[]): Text =>
    text(
      kata.length === 0
        ? `“${isi}” bukan angka, dan indikator ini tidak memakai skala kata.`
        : `“${isi}” tidak ada di skala: ${kata.join(', ')}.`,
      kata.length === 0
        ? `“${isi}” is no figure, and this indikator uses no scale of words.`
        : `“${isi}” is not on the scale: ${kata.join(', ')}.`,
    ),
  sebagaiTeks: (isi: string, angka: string): Text =>
    text(
      `“${isi}” tersimpan sebagai teks dan dibaca ${angka}. Rumus di lembar tidak menghitungnya; ketik ulang sebagai angka.`,
      `“${isi}” is stored as text and read as ${angka}. The sheet's formulas skip it; type it again as a number.`,
    ),
  satuanBeda: (isi: string, satuan: string): Text =>
    text(
      `“${isi}” ditulis dengan satuan lain; satuan indikator ini ${satuan}. Periksa, lalu ketik angkanya saja.`,
      `“${isi}” is written in another unit; this indikator is counted in ${satuan}. Check it and type the figure alone.`,
    ),
  persenPecahan: (isi: string, kali: string): Text =>
    text(
      `Terisi ${isi} untuk satuan persen. Bila maksudnya ${kali}%, ketik ${kali} tanpa tanda %.`,
      `${isi} was entered for a percentage. If ${kali}% is meant, type ${kali} without the % sign.`,
    ),
  persenMutlak: (isi: string): Text =>
    text(
      `Terisi ${isi} untuk satuan persen; tampaknya ini angka mutlak. Isi dengan persentasenya.`,
      `${isi} was entered for a percentage; it looks like an absolute number.`,
    ),
  targetBeda: (nama: string, isi: string, seharusnya: string): Text =>
    text(
      `Target “${nama}” di formulir ${isi}, sedangkan di Perjanjian Kinerja ${seharusnya}.`,
      `The form's target of “${nama}” is ${isi}; the Perjanjian Kinerja says ${seharusnya}.`,
    ),
  paguBeda: (nama: string, isi: string, seharusnya: string): Text =>
    text(
      `Pagu “${nama}” di formulir ${isi}, sedangkan di pengaturan ${seharusnya}.`,
      `The form's budget of “${nama}” is ${isi}; the settings say ${seharusnya}.`,
    ),
  melebihiPagu: (nama: string, realisasi: string, pagu: string): Text =>
    text(
      `Realisasi “${nama}” Rp${realisasi} melebihi pagu Rp${pagu}.`,
      `Spending of “${nama}”, Rp${realisasi}, exceeds its budget of Rp${pagu}.`,
    ),
  capaianNegatif: (nama: string, capaian: string): Text =>
    text(
      `Capaian “${nama}” ${capaian}%, di bawah nol. Periksa realisasi dan arahnya.`,
      `The capaian of “${nama}” is ${capaian}%, below zero. Check realisasi and direction.`,
    ),
  capaianTinggi: (nama: string, capaian: string): Text =>
    text(
      `Capaian “${nama}” ${capaian}%, di atas 120%. Periksa target dan realisasinya.`,
      `The capaian of “${nama}” is ${capaian}%, above 120%. Check target and realisasi.`,
    ),
  tanpaKendala: (nama: string, capaian: string): Text =>
    text(
      `Capaian “${nama}” ${capaian}%, tetapi kendalanya belum ditulis.`,
      `The capaian of “${nama}” is ${capaian}%, but no obstacle has been named.`,
    ),
  bidangBerbeda: (nama: string, tw: number, a: string, isiA: string, b: string, isiB: string): Text =>
    text(
      `TW ${ROMAN[tw] ?? ''} “${nama}”: ${a} mengisi ${isiA}, ${b} mengisi ${isiB}. Yang dipakai isian ${a}; samakan keduanya.`,
      `Q${String(tw + 1)} of “${nama}”: ${a} entered ${isiA}, ${b} entered ${isiB}. ${a}'s figure is used; make them agree.`,
    ),
  tanpaUpaya: (nama: string, capaian: string): Text =>
    text(
      `Capaian “${nama}” ${capaian}%, tetapi tindak lanjutnya belum ditulis.`,
      `The capaian of “${nama}” is ${capaian}%, but no follow-up has been written.`,
    ),
};

/** A stored figure that is not what its inputs give. */
export const COMPARE_MESSAGES = (nama: string, tersimpan: string, hitungan: string): Text =>
  text(
    `Capaian “${nama}” tersimpan ${tersimpan}, padahal hasil hitung ulang ${hitungan}.`,
    `The stored capaian of “${nama}” is ${tersimpan}, but recomputing gives ${hitungan}.`,
  );
