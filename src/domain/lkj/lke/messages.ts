import { listSome, text, type Text } from '../../text';

const some = (names: readonly string[]): Text =>
  listSome(
    names.map((one) => `“${one}”`),
    3,
  );
const counted =
  (id: string, en: string) =>
  (done: number, of: number): Text =>
    text(`${String(done)} dari ${String(of)} ${id}`, `${String(done)} of ${String(of)} ${en}`);
const lacking =
  (id: string, en: string) =>
  (names: readonly string[]): Text =>
    text(`${id}: ${some(names).id}.`, `${en}: ${some(names).en}.`);

const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** What the self-check rests on, and what is left to do. */
export const LKE_TEXT = {
  belumDisusun: text('LKj belum disusun.', 'The LKj has not been compiled.'),
  susun: text('Pilih “Susun LKj”.', 'Choose “Compile the LKj”.'),
  disusun: (waktu: string): Text => text(`Disusun ${waktu}.`, `Compiled ${waktu}.`),
  triwulan: counted('isian triwulan yang bertarget terisi.', 'quarters with a target filled in.'),
  lkjTriwulan: text(
    'Susun juga LKj triwulan atau semester dari data yang sama; sebutkan periode, tanggal, dan buktinya pada butir 3.a.2 di Identitas laporan.',
    'Compile the LKj of a triwulan or semester from the same data, too; name period, date and proof under 3.a.2 in Identitas laporan.',
  ),
  isiTriwulan: text(
    'Lengkapi realisasi triwulan di lembar bidang, lalu susun LKj triwulan.',
    'Fill in the quarters on the bidang sheets, then compile the LKj of each.',
  ),
  disahkan: (nama: string, hari: string): Text => text(`Disahkan ${nama}, ${hari}.`, `Approved by ${nama}, ${hari}.`),
  belumDisahkan: text('Kepala belum mengesahkan.', 'The head has not approved it.'),
  sahkan: text(
    'Selesaikan kegiatan pengesahan kepala di Lacak, lalu susun ulang.',
    'Finish the head’s approval in Track, then compile again.',
  ),
  direviu: (hari: string, nomor: string, nama: string): Text => {
    const parts = (by: string, number: string): string =>
      [hari, ...(nomor === '' ? [] : [`${number} ${nomor}`]), ...(nama === '' ? [] : [`${by} ${nama}`])]
        .filter((one) => one !== '')
        .join(', ');
    // A name may end with the full stop of a title.
    return text(ended(`Direviu ${parts('oleh', 'nomor')}`), ended(`Reviewed ${parts('by', 'number')}`));
  },
  belumDireviu: text('Pernyataan Telah Direviu belum diisi.', 'The statement of the review is blank.'),
  reviu: text(
    'Serahkan kertas kerja reviu kepada Inspektorat; isi nomor, tanggal, dan pereviu di Identitas laporan.',
    'Hand the review paper to the Inspektorat; then fill in number, date and reviewer in Identitas laporan.',
  ),
  lengkapi: (open: readonly Text[]): Text =>
    text(
      `Lengkapi di Identitas laporan: ${open.map(({ id }) => id.replace(/\.$/, '')).join('; ')}.`,
      `Complete in Identitas laporan: ${open.map(({ en }) => en.replace(/\.$/, '')).join('; ')}.`,
    ),
  kurang: {
    nomorReviu: text('nomor pernyataan', 'number of the statement'),
    tanggalReviu: text('tanggal pernyataan sebagai tanggal', 'day of the statement as a date'),
    reviuDini: text('tanggal pernyataan sesudah periode laporan berakhir', 'a day of the statement after the period'),
    pereviu: text('nama pereviu', 'name of the reviewer'),
    nipPereviu: text('NIP pereviu', 'NIP of the reviewer'),
    tanggalTerbit: text('tanggal publikasi sebagai tanggal', 'day of publication as a date'),
    terbitDini: text('tanggal publikasi sesudah periode laporan berakhir', 'a day of publication after the period'),
    alamat: text(
      'alamat laman yang dapat dibuka, misalnya https://dinas.go.id/lkj',
      'a web address, e.g. https://dinas.go.id/lkj',
    ),
  },
  /** What an evaluator has to see for themselves. */
  konfirmasi: {
    reviu: text(
      'Perlu dikonfirmasi: pernyataan yang ditandatangani pereviu.',
      'To be confirmed: the statement signed by the reviewer.',
    ),
    terbit: text('Perlu dikonfirmasi: LKj dapat dibuka di alamat itu.', 'To be confirmed: the LKj opens at that address.'),
    berkala: text('Perlu dikonfirmasi: dokumennya.', 'To be confirmed: the documents.'),
  },
  terbit: (hari: string, alamat: string): Text => {
    const parts = [hari, alamat].filter((one) => one !== '').join(', ');
    return text(`Dipublikasikan ${parts}.`, `Published ${parts}.`);
  },
  belumTerbit: text('Tanggal publikasi belum diisi.', 'No date of publication yet.'),
  terbitkan: text(
    'Publikasikan di laman resmi; isi tanggal dan alamatnya di Identitas laporan.',
    'Publish it on the official site; fill in date and address in Identitas laporan.',
  ),
  disampaikan: (hari: string, batas: string): Text =>
    text(
      `Disampaikan ${hari}${batas === '' ? '' : `, batas ${batas}`}.`,
      `Handed in ${hari}${batas === '' ? '' : `, due ${batas}`}.`,
    ),
  belumDisampaikan: text('Tanggal penyampaian belum diisi.', 'No date of handing in yet.'),
  sampaikan: text(
    'Sampaikan LKj; isi tanggal dan batasnya di Identitas laporan.',
    'Hand the LKj in; fill in the date and the due date in Identitas laporan.',
  ),
  isiBatas: text('Isi batas dan tanggal penyampaian sebagai tanggal.', 'Fill in both days as dates.'),
  terlambat: text('Sudah lewat batas; majukan jadwal penyusunan tahun berikutnya.', 'It was late; begin earlier next year.'),
  lengkap: text('Seluruh bagian LKj terisi.', 'Every part of the LKj is filled in.'),
  belumDiisi: (jumlah: number): Text => text(`${String(jumlah)} bagian belum diisi.`, `${String(jumlah)} parts are blank.`),
  isiIdentitas: (parts: readonly Text[]): Text =>
    text(
      `Isi di Identitas laporan: ${parts.map(({ id }) => id).join(', ')}.`,
      `Fill in, in Identitas laporan: ${parts.map(({ en }) => en).join(', ')}.`,
    ),
  capaian: counted('indikator dapat dihitung capaiannya.', 'indikator have a capaian.'),
  target: counted('indikator dinilai terhadap target tahunan.', 'indikator are judged against the year’s target.'),
  tanpaTarget: text('Tidak ada indikator yang bertarget pada periode ini.', 'No indikator has a target in this period.'),
  nilaiSetahun: text(
    'Nilai butir ini dari LKj setahun: angka sebagian tahun belum dibandingkan dengan angka setahun.',
    'Judge this by the LKj of the year: figures of a part of it are not yet compared with a whole one’s.',
  ),
  periodeBertarget: text('Nilai butir ini dari LKj periode yang bertarget.', 'Judge this by the LKj of a period with targets.'),
  isiRealisasi: lacking('Lengkapi target dan realisasi', 'Fill in target and realisasi'),
  renstra: counted('indikator dibandingkan dengan target Renstra.', 'indikator are compared with the Renstra.'),
  isiRenstra: lacking(
    'Lengkapi target akhir Renstra dan realisasi yang dihitung',
    'Fill in the Renstra’s target and what counts towards it',
  ),
  lalu: counted('indikator dibandingkan dengan tahun sebelumnya.', 'indikator are compared with earlier years.'),
  isiLalu: lacking('Isi realisasi tahun sebelumnya', 'Fill in the year before'),
  pembanding: counted(
    'indikator memiliki standar nasional atau pembanding dengan sumber dan tahun.',
    'indikator have a national standard or a comparison with source and year.',
  ),
  isiPembanding: lacking('Isi pembanding di Identitas laporan', 'Fill in a comparison in Identitas laporan'),
  sebab: counted(
    'indikator memuat sebabnya; yang belum mencapai target beserta hambatan dan upayanya.',
    'indikator say why; those that fell short also what hindered and what is done.',
  ),
  isiSebab: lacking('Lengkapi faktor, kendala, dan tindak lanjut', 'Fill in causes, obstacles and efforts'),
  efisiensi: counted('program memiliki capaian dan serapan.', 'programmes have capaian and absorption.'),
  isiAnggaran: lacking('Lengkapi pagu, realisasi, dan indikator program', 'Fill in budget, spending and indikator of'),
  tindakLanjut: counted('indikator memuat tindak lanjut.', 'indikator say what comes next.'),
  tindakLanjutBerwaktu: (done: number, of: number, when: number): Text =>
    text(
      `${String(done)} dari ${String(of)} indikator memuat tindak lanjut; ${String(when)} di antaranya menyebut waktunya.`,
      `${String(done)} of ${String(of)} indikator say what comes next; ${String(when)} of them say when.`,
    ),
  waktuTindakLanjut: lacking('Sebutkan kapan tindak lanjutnya', 'Say when what comes next is done'),
  berturut: (one: Text, other: Text): Text => text(`${one.id} ${other.id}`, `${one.en} ${other.en}`),
  isiTindakLanjut: lacking('Isi tindak lanjut', 'Fill in what comes next'),
  pemanfaatan: (uraian: string): Text => text(uraian, uraian),
  pemanfaatanBukti: (uraian: string, bukti: string): Text => text(`${uraian} (bukti: ${bukti})`, `${uraian} (proof: ${bukti})`),
  isiBukti: text('Isi buktinya di Identitas laporan.', 'Fill in the proof in Identitas laporan.'),
  pimpinan: (nama: string): Text => text(`${nama} mengesahkan LKj menurut log.`, `${nama} approved it, as the log says.`),
  bidang: counted('bidang menyampaikan data menurut log.', 'bidang handed in, as the log says.'),
  paguBerubah: counted('pagu disesuaikan dengan PK Perubahan.', 'budgets were changed by the PK Perubahan.'),
  targetBerubah: counted('target disesuaikan dengan PK Perubahan.', 'targets were changed by the PK Perubahan.'),
  tanpaPemanfaatan: text('Belum ada keterangan pemanfaatan.', 'Nothing is said of its use.'),
  /** Nothing in the workbook can speak of it. */
  hanyaKantor: text(
    'Buku kerja tidak dapat mengetahuinya; hanya perangkat daerah yang dapat menjawab.',
    'The workbook cannot know; only the office can answer.',
  ),
  isiPemanfaatan: (butir: string): Text =>
    text(
      `Isi “Yang sudah dilakukan” dan buktinya di Identitas laporan, bagian Pemanfaatan laporan, baris ${butir}.`,
      `Fill in what was done and its proof in Identitas laporan, under Use of the report, row ${butir}.`,
    ),
} as const;
