/**
 * Words that begin names of indikator and sentences of bidang and are never a name themselves. Only these start small inside a
 * sentence: a word that is not here may be a place, an institution or a person, and stays as it was typed.
 */
const COMMON = new Set(
  `ada adanya agenda akses aksi alat alokasi anggaran angka antusiasme aparatur aplikasi aset bahan banjir banyak banyaknya bantuan
  barang beban beberapa belanja belum berkas berkurangnya bertambahnya biaya bimbingan bukti cakupan capaian cuaca curah daftar
  dana data daya debit desain dokumen dukungan efektivitas efisiensi evaluasi fasilitas fasilitasi gangguan gedung harga hasil
  hujan indeks indikator informasi inovasi integrasi irigasi jadwal jalan jaringan jumlah kader kapasitas kasus kawasan kebijakan
  kebutuhan kecepatan kegiatan kelengkapan keluarga kemampuan kenaikan kepatuhan kepuasan kerja kerusakan kesadaran kesalahan
  kesesuaian kesiapan keterbatasan keterlambatan ketersediaan ketepatan kinerja komitmen kompetensi kondisi kontrak kontribusi
  konsultasi koordinasi kualitas kunjungan kurang kurangnya lahan laju lambatnya laporan lama layanan lelang lemahnya lokasi luas
  masih masyarakat masukan mekanisme melaksanakan melatih melalui memanfaatkan memastikan membaiknya membangun membantu memberi
  membentuk membuat membuka memeriksa memperbaiki memperbarui mempercepat memperkuat memperluas mempertahankan memverifikasi menambah
  mendampingi mendata mendorong mengadakan mengajukan mengalihkan mengawal mengawasi mengembangkan mengevaluasi menggunakan menggeser
  menghitung mengintegrasikan mengirim mengisi mengkaji mengoptimalkan mengoordinasikan mengubah mengumpulkan mengundang mengusulkan
  meningkat meningkatkan meningkatnya menjadwalkan menjaga menyampaikan menyederhanakan menyelenggarakan menyelesaikan menyepakati
  menyesuaikan menyiapkan menyusun menurun menurunkan menurunnya merencanakan merevisi metode minat minimnya mitigasi mutu naiknya
  nilai opini pagu panjang partisipasi pegawai pelaksanaan pelaku pelatihan pelayanan peluang pemahaman pemantauan pembagian
  pembangunan pembayaran pembinaan pemanfaatan pemeliharaan pemenuhan penambahan penataan pencairan pencapaian pendampingan pendataan
  pendekatan penduduk penerapan pengadaan pengawasan pengelolaan pengembangan penggunaan penghargaan pengiriman penguatan pengukuran
  pengurangan peningkatan penurunan penyaluran penyediaan penyelesaian penyerapan penyesuaian penyusunan perbaikan percepatan
  perencanaan pergeseran perlu permintaan permohonan persentase perubahan perusahaan peserta petugas predikat prevalensi produksi
  produktivitas program proporsi proses proyek prosedur rapat rasio rata-rata realisasi refocusing regulasi rekanan rencana rendahnya
  respons revisi rumah sarana sebagian seluruh semua sering sinergi sistem skor sosialisasi stok sumber surat survei tahapan target
  tata teknologi tenaga terbatasnya tercapainya terjaganya terlaksananya terlambat terlambatnya tersedianya terselenggaranya
  terwujudnya tidak tim tindak tingginya tingkat transparansi tunggakan unit upaya usulan volume waktu`.split(/\s+/),
);

/** Whether a word is a common one, in whatever letters it is written. */
export const isCommonWord = (word: string): boolean => COMMON.has(word.toLowerCase());
