import { text, type Text } from '../text';

const q = (teks: string): string => `"${teks}"`;

/** Everything rules say to people. */
export const pesan = {
  // Buttons.
  perbaiki: text('Perbaiki', 'Fix'),
  isi: text('Isi…', 'Fill in…'),
  nomoriUlang: text('Nomori ulang', 'Renumber'),
  ubahEjaan: (kata: string): Text => text(`Tulis ${q(kata)}`, `Write ${q(kata)}`),
  tulisJudul: (kata: string): Text => text(`Tulis judul ${q(kata)}`, `Write the header ${q(kata)}`),
  sesuaikanKepala: text('Sesuaikan lebar kepala', 'Fit the band headers'),
  sejajarkan: text('Sejajarkan kolom', 'Align the columns'),
  tandai: (nama: string): Text => text(`Tandai ${nama}`, `Mark ${nama}`),
  jadikanKapsul: text('Jadikan kapsul', 'Make it a terminator'),
  jadikanKeputusan: text('Jadikan keputusan', 'Make it a decision'),
  tunjukKembali: (nomor: string): Text => text(`Kembali ke ${nomor}`, `Return to ${nomor}`),
  penanggungJawab: (nama: string): Text => text(`Utamakan ${nama}`, `Put ${nama} in charge`),
  gantiTeks: text('Ganti teks…', 'Change the text…'),
  gantiTanda: text('Ganti tanda…', 'Change the mark…'),
  isiWaktu: text('Isi waktu…', 'Fill in the time…'),
  pilihSatuan: text('Pilih satuan…', 'Choose the unit…'),
  hapusSatu: text('Hapus satu', 'Remove one'),
  hapusPelaku: text('Hapus pelaku dari uraian', 'Take the doer out of the text'),

  // What the pane asks.
  tanyaUraian: text(
    'Apa yang dikerjakan? Mulai dengan kata kerja, misalnya "Memeriksa …".',
    'What is done? Begin with a verb, such as "Memeriksa …".',
  ),
  tanyaKelengkapan: text(
    'Apa yang diperlukan sebelum kegiatan ini dimulai? Tulis "-" bila tidak ada.',
    'What does this step need before it begins? Write "-" for nothing.',
  ),
  tanyaWaktu: text(
    'Berapa lama waktu bakunya? Misalnya "30 menit" atau "2 hari kerja".',
    'What is its standard time? Such as "30 menit" or "2 hari kerja".',
  ),
  tanyaOutput: text('Apa hasil kegiatan ini?', 'What comes out of this step?'),
  tanyaUraianBaru: text('Tulis ulang uraiannya.', 'Reword the description.'),
  tanyaTeks: text('Tulis teks yang benar.', 'Write the right text.'),
  tanyaTanda: text('Pilih tanda untuk sel ini.', 'Choose the mark for this cell.'),
  tanyaSatuan: text('Satuan apa yang dimaksud?', 'Which unit is meant?'),
  tanyaIdentitas: (label: string): Text => text(`Isi "${label}".`, `Fill in "${label}".`),

  // Titles, for the list of rules.
  judul: {
    'header-uraian': text('Kolom uraian', 'Description column'),
    'header-waktu': text('Kolom waktu', 'Time column'),
    'header-output': text('Kolom output', 'Output column'),
    'header-pelaksana': text('Kolom pelaksana', 'Actor columns'),
    'header-kelengkapan': text('Kolom kelengkapan', 'Requirements column'),
    'band-width': text('Kepala tidak selebar kolomnya', 'Band headers do not match their columns'),
    'header-spelling': text('Ejaan judul kolom dan identitas', 'Spelling of headers and labels'),
    'single-pelaksana': text('Hanya satu pelaksana', 'One actor only'),
    'unused-pelaksana': text('Pelaksana tidak pernah ditandai', 'Actor never marked'),
    'nomor-urut': text('Nomor tidak urut', 'Numbers out of order'),
    'uraian-required': text('Uraian kosong', 'Description missing'),
    'kata-kerja-aktif': text('Tidak diawali kata kerja aktif', 'Does not begin with an active verb'),
    'pelaku-dalam-uraian': text('Pelaku disebut dalam uraian', 'The text names the doer'),
    'jabatan-tanpa-kolom': text('Jabatan tanpa kolom', 'Position without a column'),
    'pelaksana-required': text('Pelaksana belum ada', 'No actor'),
    'pelaksana-ganda': text('Lebih dari satu pelaksana', 'More than one actor'),
    'pelaksana-mark': text('Tanda tidak dikenal', 'Unknown mark'),
    terminator: text('Kapsul mulai dan selesai', 'Terminators'),
    'keputusan-cabang': text('Keputusan tanpa dua cabang', 'Decision without two exits'),
    'keputusan-tersirat': text('Keputusan tersirat', 'Implied decision'),
    'keputusan-kembali': text('"Tidak" belum kembali', '"No" does not return'),
    'kelengkapan-required': text('Kelengkapan kosong', 'Requirements missing'),
    'rantai-kelengkapan': text('Asal kelengkapan tidak jelas', 'Origin of a requirement unclear'),
    'dokumen-asing': text('Dokumen asing', 'Foreign document'),
    'waktu-required': text('Waktu kosong', 'Time missing'),
    'waktu-unclear': text('Waktu bukan durasi', 'Time is no duration'),
    'waktu-unit': text('Satuan waktu', 'Unit of time'),
    'waktu-range': text('Rentang waktu', 'Range of time'),
    'waktu-hari': text('Jenis hari', 'Kind of day'),
    'waktu-outlier': text('Waktu tidak lazim', 'Unusual time'),
    'waktu-vs-ket': text('Waktu berbeda dengan keterangan', 'Time differs from the remark'),
    'total-waktu': text('Total waktu', 'Total time'),
    'output-required': text('Output kosong', 'Output missing'),
    'output-sama': text('Output sama dengan sebelumnya', 'Same output as before'),
    'identitas-required': text('Identitas belum lengkap', 'Identity block incomplete'),
    'identitas-tanggal': text('Urutan tanggal', 'Order of dates'),
    'identitas-nip': text('NIP', 'NIP'),
    'identitas-nama': text('Kata ganda', 'Doubled word'),
  },

  // Findings.
  tanpaKolom: (nama: string): Text =>
    text(
      `Kolom ${nama} tidak ditemukan; sesuai pedoman tabel SOP memilikinya.`,
      `No ${nama} column was found; the guideline asks for one.`,
    ),
  kolomTanpaJudul: (nama: string): Text =>
    text(
      `Kolom ini dibaca sebagai ${nama}, tetapi judulnya tidak menyebutnya.`,
      `This column is read as ${nama}, but its header does not say so.`,
    ),
  bandPelaksana: (band: number, kolom: number): Text =>
    text(
      `Kepala Pelaksana selebar ${String(band)} kolom, jabatannya ${String(kolom)}.`,
      `The Pelaksana band is ${String(band)} columns wide, but there are ${String(kolom)} positions.`,
    ),
  bandMutu: (band: number, kolom: number): Text =>
    text(
      `Kepala Mutu Baku selebar ${String(band)} kolom, isinya ${String(kolom)}.`,
      `The Mutu Baku band is ${String(band)} columns wide, but holds ${String(kolom)}.`,
    ),
  potongan: (dari: string, sampai: string): Text =>
    text(
      `Kegiatan ${dari === sampai ? dari : `${dari} sampai ${sampai}`} terpotong halaman: kolomnya tidak sama dengan kepala tabel.`,
      `Steps ${dari === sampai ? dari : `${dari} to ${sampai}`} are cut off by a page break: their columns differ from the header's.`,
    ),
  ejaan: (tertulis: string, benar: string): Text =>
    text(`${q(tertulis)} dikenali sebagai ${q(benar)}.`, `${q(tertulis)} is recognised as ${q(benar)}.`),
  satuPelaksana: text(
    'Hanya ada satu pelaksana; SOP menurut pedoman melibatkan lebih dari satu.',
    'There is only one actor; by the guideline an SOP involves more than one.',
  ),
  tidakDitandai: (nama: string): Text =>
    text(`${nama} punya kolom tetapi tidak pernah ditandai.`, `${nama} has a column but is never marked.`),
  nomorKosong: (nomor: string): Text =>
    text(`Nomor belum ada; menurut urutan ${nomor}.`, `The number is missing; in order it is ${nomor}.`),
  nomorDobel: (nomor: string, seharusnya: string): Text =>
    text(
      `Nomor ${nomor} dipakai dua kali dan ${seharusnya} tidak ada.`,
      `Number ${nomor} is used twice and ${seharusnya} is missing.`,
    ),
  nomorTidakUrut: (nomor: string, seharusnya: string): Text =>
    text(
      `Nomor ${nomor} tidak urut; menurut urutan ${seharusnya}.`,
      `Number ${nomor} is out of order; in order it is ${seharusnya}.`,
    ),
  tanpaNomor: text('Kegiatan belum bernomor.', 'The steps have no numbers.'),
  uraianKosong: text('Uraian kosong padahal baris ini berisi.', 'The description is blank although the row has data.'),
  bukanKataKerja: (kata: string): Text =>
    text(
      `Diawali ${q(kata)}; pedoman meminta kata kerja aktif.`,
      `Begins with ${q(kata)}; the guideline asks for an active verb.`,
    ),
  pelakuDisebut: (kata: string): Text =>
    text(
      `Uraian menyebut pelakunya (${q(kata)}); sesuai pedoman cukup ditandai di kolomnya.`,
      `The text names the doer (${q(kata)}); by the guideline the column says it.`,
    ),
  pelakuLain: (kata: string): Text =>
    text(
      `Uraian menyebut ${q(kata)}, tetapi yang ditandai jabatan lain.`,
      `The text names ${q(kata)}, but another position is marked.`,
    ),
  jabatanTanpaKolom: (kata: string): Text =>
    text(`${q(kata)} bukan pelaksana di SOP ini.`, `${q(kata)} is no actor of this SOP.`),
  tanpaPelaksana: text('Belum ada pelaksana.', 'Nobody is marked.'),
  tanpaPelaksanaUsul: (nama: string): Text =>
    text(`Belum ada pelaksana; uraiannya menunjuk ${nama}.`, `Nobody is marked; the text points to ${nama}.`),
  pelaksanaGanda: (nama: string): Text =>
    text(
      `Ditandai ${nama}. Siapa penanggung jawabnya? Yang lain ikut serta.`,
      `Marked: ${nama}. Who is in charge? The others take part.`,
    ),
  tandaAsing: (teks: string, nama: string): Text =>
    text(`Tanda ${q(teks)} di kolom ${nama} tidak dikenal.`, `The mark ${q(teks)} under ${nama} is not known.`),
  awalTanpaKapsul: text('Kegiatan pertama tidak diberi kapsul mulai.', 'The first step has no terminator.'),
  akhirTanpaKapsul: text('Kegiatan terakhir tidak diberi kapsul selesai.', 'The last step has no terminator.'),
  tanpaCabang: text(
    'Keputusan ini belum menyebut dua cabangnya (ya dan tidak).',
    'This decision does not name its two exits (yes and no).',
  ),
  tersirat: (kata: string): Text =>
    text(
      `Ada ${q(kata)}: sesuai pedoman digambar sebagai keputusan.`,
      `It says ${q(kata)}: by the guideline this is drawn as a decision.`,
    ),
  tanpaKembali: text('"Tidak" belum menunjuk kegiatan sebelumnya.', '"No" does not point to an earlier step.'),
  kelengkapanKosong: text('Kelengkapan kosong.', 'The requirements are blank.'),
  asalTidakJelas: (dokumen: string): Text =>
    text(
      `${q(dokumen)} bukan output kegiatan sebelumnya dan bukan dokumen luar yang dikenal.`,
      `${q(dokumen)} is neither an earlier output nor a known outside document.`,
    ),
  asing: (dokumen: string): Text => text(`${q(dokumen)} tidak dikenal di SOP ini.`, `${q(dokumen)} is foreign to this SOP.`),
  waktuKosong: text('Waktu kosong.', 'The time is blank.'),
  waktuKata: (teks: string): Text =>
    text(`${q(teks)} bukan durasi; isi waktu atau tanggalnya.`, `${q(teks)} is no duration; give a time or a date.`),
  waktuBerulang: (teks: string): Text =>
    text(`${q(teks)} menyebut kapan, bukan berapa lama.`, `${q(teks)} says when, not how long.`),
  waktuTidakTerbaca: (teks: string): Text => text(`Waktu ${q(teks)} tidak terbaca.`, `The time ${q(teks)} cannot be read.`),
  waktuTanpaSatuan: (teks: string): Text => text(`Waktu ${q(teks)} tidak bersatuan.`, `The time ${q(teks)} has no unit.`),
  waktuEjaan: (teks: string, benar: string): Text => text(`${q(teks)} dibaca ${q(benar)}.`, `${q(teks)} is read as ${q(benar)}.`),
  waktuRentang: (atas: Text): Text =>
    text(`Rentang; yang dipakai batas atasnya, ${atas.id}.`, `A range; its upper bound counts, ${atas.en}.`),
  waktuHari: (teks: string): Text => text(`${q(teks)} dibaca sebagai hari kerja.`, `${q(teks)} is read as working days.`),
  waktuJauh: (waktu: Text, median: Text): Text =>
    text(
      `${waktu.id} jauh di atas waktu tengah SOP ini, ${median.id}.`,
      `${waktu.en} is far above this SOP's median, ${median.en}.`,
    ),
  waktuSingkat: text('Kurang dari satu menit.', 'Less than a minute.'),
  waktuPanjang: text('Lebih dari 60 hari kerja.', 'More than 60 working days.'),
  waktuKet: (waktu: string, ket: string): Text =>
    text(
      `Waktu ${q(waktu)}, tetapi keterangan menyebut ${q(ket)}: mana waktu baku, mana batas waktu?`,
      `The time is ${q(waktu)} but the remark says ${q(ket)}: which is the standard, which the due date?`,
    ),
  totalBelum: (total: Text, kegiatan: string): Text =>
    text(
      `Total waktu baku ${total.id}, belum termasuk kegiatan ${kegiatan}.`,
      `Standard time adds up to ${total.en}, without step ${kegiatan}.`,
    ),
  totalLewat: (total: Text, hari: number): Text =>
    text(
      `Total waktu baku ${total.id} melewati batas LKj, ${String(hari)} hari kerja.`,
      `Standard time adds up to ${total.en}, past the LKj deadline of ${String(hari)} working days.`,
    ),
  outputKosong: text('Output kosong.', 'The output is blank.'),
  outputSama: text(
    'Output sama dengan kegiatan sebelumnya: kemajuannya tidak terlihat.',
    'Same output as the step before: no progress is visible.',
  ),
  identitasKosong: (label: string): Text => text(`${label} belum diisi.`, `"${label}" is blank.`),
  identitasTidakAda: (label: string): Text =>
    text(`${label} tidak ditemukan di blok identitas.`, `"${label}" was not found in the identity block.`),
  tanpaIdentitas: text('Blok identitas SOP tidak ditemukan di lembar ini.', 'No identity block was found on this sheet.'),
  tanggalTerbalik: (kemudian: string, dulu: string): Text =>
    text(`${kemudian} lebih awal daripada ${dulu}.`, `${kemudian} is earlier than ${dulu}.`),
  tanggalTidakTerbaca: (teks: string): Text => text(`Tanggal ${q(teks)} tidak terbaca.`, `The date ${q(teks)} cannot be read.`),
  tanpaNip: text(
    'NIP pejabat yang mengesahkan belum ada (18 angka).',
    'The NIP of the approving official is missing (18 digits).',
  ),
  nipSalah: (angka: number): Text =>
    text(`NIP berisi ${String(angka)} angka, seharusnya 18.`, `The NIP has ${String(angka)} digits instead of 18.`),
  kataGanda: (kata: string): Text => text(`Kata ganda: ${q(kata)}.`, `Doubled word: ${q(kata)}.`),
  diLembar: (message: Text, sheet: string, sel: string): Text =>
    text(`${message.id} (Lembar ${sheet}, sel ${sel}.)`, `${message.en} (Sheet ${sheet}, cell ${sel}.)`),
  aturanGagal: (judul: Text): Text =>
    text(
      `Aturan "${judul.id}" tidak dapat dijalankan pada bagian ini; aturan lain tetap berjalan.`,
      `The rule "${judul.en}" could not run here; the others did.`,
    ),
  dasar: {
    pedoman: 'guideline',
    temuan: 'measured',
    kebiasaan: 'convention',
    'perlu-dipastikan': 'to be confirmed',
  },
} as const;
