/**
 * Words that begin names of indikator and sentences of bidang and are never a name themselves. Only these start small inside a
 * sentence: a word that is not here may be a place, an institution or a person, and stays as it was typed.
 */
const COMMON = new Set(
  `ada adanya agenda akses aksi alat alokasi anggaran angka antusiasme aparatur aplikasi aset bahan banjir bantuan banyak
  banyaknya barang batas beban beberapa belanja belum bencana bentuk berbagai berita berjalan berjalannya berkas berkurang
  berkurangnya berlakunya bersama bertahap bertambah bertambahnya biaya bibit bimbingan birokrasi bobot bukti buku cakupan
  calon capaian cara cuaca curah daftar dana data daya debit delapan denda desain dinamika disiplin distribusi dokumen
  domisili dua dukungan efek efektivitas efisiensi ekonomi empat enam evaluasi faktor fasilitas fasilitasi fasilitator forum
  gagal gaji gangguan gedung genangan gotong hama hambatan hampir harga hasil hujan iklim imbauan indeks indikator informasi
  inovasi instruksi integrasi intensitas irigasi jadwal jalan jaminan jarak jaringan jenis juknis jumlah kader kajian kampanye
  kapasitas kasus kawasan keadaan keaktifan keamanan keberadaan keberhasilan kebiasaan kebijakan kebutuhan kecelakaan
  kecepatan kecukupan kedisiplinan kegiatan kehadiran keikutsertaan kekosongan kekurangan kelalaian kelancaran kelas kelayakan
  kelebihan kelengkapan kelompok keluarga keluhan kemampuan kemarau kemudahan kenaikan kendala kendaraan kenyamanan kepastian
  kepatuhan kepemilikan kepuasan keputusan kerja kerugian kerumitan kerusakan kesadaran kesalahan kesamaan kesenjangan
  kesesuaian kesiapan kesulitan ketepatan keterampilan keterbatasan keterbukaan ketergantungan keterlambatan keterlibatan
  ketersediaan ketidakhadiran ketidakpastian ketidaksesuaian keuangan kewenangan kinerja klarifikasi komitmen kompetensi
  kondisi konsultasi kontrak kontribusi koordinasi kriteria kualitas kunjungan kuota kurang kurangnya kurikulum lahan laju
  lama lambatnya laporan layanan lebih lelang lemahnya lembaga libur lima listrik lokasi luas masa masih masukan masyarakat
  material mekanisme melaksanakan melakukan melalui melanjutkan melaporkan melarang melatih melengkapi melibatkan memadukan
  memajukan memaksimalkan memanfaatkan memanggil memantau memasang memastikan memasukkan mematangkan membagi membahas
  membaiknya membangun membantu membatasi membebaskan membenahi membentuk memberi membina membuat membuka memenuhi memeriksa
  memfasilitasi memindahkan meminimalkan meminta memisahkan memotivasi mempelajari memperbaiki memperbanyak memperbarui
  mempercepat memperketat memperkuat memperluas mempermudah mempersiapkan mempertahankan mempertimbangkan memprioritaskan
  memproses mempublikasikan memulai memutakhirkan memverifikasi menambah menanam menangani menanggapi menata menawarkan
  mencari mencatat mencermati mencetak mencocokkan mendaftarkan mendampingi mendata mendatangi mendayagunakan mendelegasikan
  mendisiplinkan mendokumentasikan mendorong menekan meneliti menempatkan menerapkan menerbitkan menerima menertibkan
  menetapkan mengadakan mengajukan mengaktifkan mengalihkan mengalokasikan menganalisis menganggarkan mengawal mengawasi
  mengembangkan mengevaluasi menggabungkan menggali menggandeng mengganti menggeser menggunakan menghemat menghitung
  menghubungi mengidentifikasi mengikuti mengikutsertakan mengintegrasikan menginventarisasi menginventarisir mengirim mengisi
  mengkaji mengkomunikasikan mengkoordinasikan mengolah mengontrol mengoordinasikan mengoptimalkan mengubah mengumpulkan
  mengundang mengurangi mengurus mengusulkan mengutamakan menilai menindaklanjuti meningkat meningkatkan meningkatnya meninjau
  menitipkan menjadwalkan menjaga menugaskan menunda menunggu menunjuk menurun menurunkan menurunnya menyampaikan
  menyebarluaskan menyederhanakan menyediakan menyelaraskan menyelenggarakan menyelesaikan menyempurnakan menyepakati
  menyerahkan menyesuaikan menyiapkan menyinkronkan menyosialisasikan menyurati menyusun merapikan meratakan merehabilitasi
  merekrut merencanakan merevisi mereviu mesin metode minat minimnya minimum mitigasi modal monitoring moratorium musim
  musyawarah mutasi mutu naik naiknya narasumber nasabah nilai nomenklatur nomor objek operasional opini orang organisasi pagu
  paket pandangan panen panjang partisipasi pasien pegawai pelaksanaan pelaku pelatihan pelayanan peluang pemahaman
  pemanfaatan pemantauan pemasangan pembagian pembahasan pembangunan pembayaran pembebanan pembebasan pembelian pembentukan
  pemberdayaan pemberian pembiayaan pembinaan pemeliharaan pemenuhan pemerataan pemeriksaan pemilihan pemilik pemohon
  penambahan penanganan penataan pencairan pencapaian pendaftaran pendampingan pendataan pendekatan pendidikan penduduk
  penelitian penerapan penerbitan penerima penertiban penetapan pengadaan pengajuan pengalihan pengalokasian penganggaran
  pengawasan pengecekan pengelolaan pengembangan pengesahan pengetahuan penggantian penggunaan penghapusan penghargaan
  penghasilan penghematan pengiriman pengisian pengolahan penguasaan penguatan pengujian pengukuran pengumpulan pengurangan
  pengurusan penilaian peningkatan penjadwalan penjaminan penugasan penundaan penurunan penurunnya penutupan penyaluran
  penyebab penyebaran penyebarluasan penyedia penyediaan penyelarasan penyelesaian penyempurnaan penyerapan penyesuaian
  penyuluhan penyusunan penyusutan peralatan perangkat perbaikan percepatan perencanaan pergeseran perizinan perkembangan
  perlengkapan perlu perluasan permasalahan permintaan permohonan perputaran persentase persetujuan persiapan personel
  persyaratan pertemuan pertumbuhan perubahan perusahaan peserta petugas pola populasi posisi potensi praktik predikat
  prevalensi prioritas produksi produktivitas program proporsi prosedur proses proyek pungutan pusat rapat rasio
  rata-rata realisasi refleksi refocusing regulasi rehabilitasi rekanan rekomendasi rekonsiliasi rencana rendahnya respons
  revisi reviu ruang ruangan rumah saluran sama sampah sanksi sarana satu sawah sebagian sebaran sekolah seleksi selisih
  seluruh semangat sembilan semua sepuluh serah sering sertifikasi sertifikat sikap sinergi sistem siswa situasi skala skor
  solusi sosialisasi staf standar status stok studi subsidi sumber surat survei swadaya tahap tahapan tahun tambahan tanah
  tanggapan taraf target tarif tata teknis teknologi telah tempat tenaga tenggang tenggat terbatasnya terbentuknya terbit
  terbitnya tercapai tercapainya terdapat terhambat terhambatnya terjadi terjadinya terjaganya terkendala terlaksananya
  terlambat terlambatnya terlatih terpenuhinya tersalurnya tersedia tersedianya terselenggaranya tersusunnya tertundanya
  terwujudnya tidak tiga tim tindak tingginya tingkat tingkatkan transparansi tren tujuh tumpang tunggakan tuntutan turunnya
  uji umumnya unit upah upaya usaha usia usulan validasi verifikasi volume wabah waktu warga wawasan wilayah`.split(/\s+/),
);

/** Whether a word is a common one, in whatever letters it is written. */
export const isCommonWord = (word: string): boolean => COMMON.has(word.toLowerCase());
