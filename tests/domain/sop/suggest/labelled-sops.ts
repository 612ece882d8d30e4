/**
 * SOPs as offices word them, each step labelled by hand with the column of who acts (counted from 1). The first line of each names its
 * columns, in the order the office drew them.
 */
export const LABELLED = `
Kepala Dinas | Sekretaris | Kasubbag Umum | Staf
1 Memerintahkan Sekretaris untuk menyiapkan surat undangan rapat
2 Menugaskan Kasubbag Umum menyusun konsep surat undangan
3 Memerintahkan Staf mengetik konsep surat undangan
4 Mengetik konsep surat undangan dan menyerahkan kepada Kasubbag Umum
3 Memeriksa konsep surat undangan, jika tidak sesuai dikembalikan kepada Staf, jika sesuai diparaf dan diserahkan kepada Sekretaris
2 Memeriksa konsep surat undangan, jika tidak setuju dikembalikan kepada Kasubbag Umum, jika setuju diparaf dan diserahkan kepada Kepala Dinas
1 Menandatangani surat undangan dan menyerahkan kepada Staf
4 Menggandakan dan mengirimkan surat undangan

Staf | Kasubbag Umum | Sekretaris | Kepala Dinas
1 Mengetik konsep nota dinas
2 Memeriksa konsep nota dinas
3 Memeriksa kembali konsep nota dinas
4 Menandatangani nota dinas
1 Mengagendakan nota dinas

Kepala Badan | Sekretaris | Kasubbag Keuangan | Bendahara | Staf
1 Menugaskan Sekretaris menyiapkan laporan keuangan bulanan
2 Meneruskan perintah kepada Kasubbag Keuangan
3 Memerintahkan Bendahara mengumpulkan bukti pengeluaran
4 Mengumpulkan bukti pengeluaran dan menyerahkan kepada Staf
5 Merekap bukti pengeluaran dan menyampaikan kepada Kasubbag Keuangan
3 Meneliti rekapitulasi, jika tidak lengkap dikembalikan kepada Staf, jika lengkap diteruskan kepada Sekretaris
2 Memeriksa laporan keuangan dan meneruskan kepada Kepala Badan
1 Menandatangani laporan keuangan bulanan

Kepala Dinas | Sekretaris | Kasubbag Program | Tim LKj
1 Memerintahkan Sekretaris menyusun LKj
2 Menerima disposisi dari Kepala Dinas dan meneruskannya kepada Kasubbag Program
3 Membentuk tim penyusun LKj
3 Memerintahkan Tim LKj mengumpulkan data kinerja dari bidang
4 Mengumpulkan data kinerja dan menyusun konsep LKj, diserahkan kepada Kasubbag Program
3 Memeriksa konsep LKj, jika tidak setuju dikembalikan kepada Tim LKj, jika setuju diparaf dan diserahkan kepada Sekretaris
2 Memeriksa konsep LKj, jika tidak setuju dikembalikan kepada Kasubbag Program, jika setuju diserahkan kepada Kepala Dinas
1 Menandatangani LKj dan menyerahkan kepada Kasubbag Program
3 Mengarsipkan LKj

Camat | Sekretaris Kecamatan | Kasi Pelayanan | Staf
4 Menerima berkas permohonan, meneliti kelengkapan dan menyerahkan kepada Kasi Pelayanan
3 Memverifikasi berkas, jika tidak lengkap dikembalikan kepada Staf, jika lengkap diparaf dan diserahkan kepada Sekretaris Kecamatan
2 Memeriksa surat keterangan, jika tidak sesuai dikembalikan kepada Kasi Pelayanan, jika sesuai diparaf dan disampaikan kepada Camat
1 Menandatangani surat keterangan dan menyerahkan kepada Staf
4 Mencatat dan menyerahkan surat keterangan kepada pemohon

Kepala Dinas | Kabid Perumahan | Kasi Pendataan | Petugas Lapangan
1 Menugaskan Kabid Perumahan melaksanakan pendataan rumah tidak layak huni
2 Memerintahkan Kasi Pendataan menyiapkan rencana pendataan
3 Menyiapkan rencana pendataan dan menugaskan Petugas Lapangan
4 Melaksanakan pendataan di lapangan dan menyerahkan hasilnya kepada Kasi Pendataan
3 Mengolah hasil pendataan dan menyampaikan kepada Kabid Perumahan
2 Memeriksa hasil pendataan, jika belum lengkap dikembalikan kepada Kasi Pendataan, jika lengkap diteruskan kepada Kepala Dinas
1 Menyetujui hasil pendataan

Inspektur | Sekretaris | Kasubbag Perencanaan | Auditor
1 Menugaskan Sekretaris menyiapkan program kerja pengawasan
2 Menugaskan Kasubbag Perencanaan menyusun konsep program kerja pengawasan
3 Menyusun konsep program kerja pengawasan dan menyerahkan kepada Auditor
4 Menelaah konsep program kerja pengawasan dan menyampaikan kepada Kasubbag Perencanaan
3 Memperbaiki konsep program kerja pengawasan dan menyerahkan kepada Sekretaris
2 Memeriksa konsep, jika tidak sesuai dikembalikan kepada Kasubbag Perencanaan, jika sesuai diteruskan kepada Inspektur
1 Mengesahkan program kerja pengawasan

Pemohon | Petugas Loket | Kasi Perizinan | Kepala Dinas
1 Pemohon mengajukan berkas izin kepada Petugas Loket
2 Menerima berkas izin dan menyerahkan kepada Kasi Perizinan
3 Meneliti berkas izin, jika tidak lengkap dikembalikan kepada Pemohon, jika lengkap diteruskan kepada Kepala Dinas
4 Menandatangani izin dan menyerahkan kepada Petugas Loket
2 Menyerahkan izin kepada Pemohon
1 Menerima izin

Kepala Sub Bagian Umum | Arsiparis | Operator
1 Memerintahkan Arsiparis menata arsip inaktif
2 Menata arsip inaktif dan menyerahkan daftar arsip kepada Operator
3 Menginput daftar arsip ke aplikasi dan menyampaikan kepada Kepala Sub Bagian Umum
1 Memeriksa daftar arsip

Sekretaris Daerah | Asisten | Kabag Organisasi | Kasubbag Kinerja
1 Menugaskan Asisten menyiapkan evaluasi SAKIP
2 Menugaskan Kabag Organisasi mengoordinasikan evaluasi SAKIP
3 Memerintahkan Kasubbag Kinerja menyiapkan lembar kerja evaluasi
4 Menyiapkan lembar kerja evaluasi dan menyerahkan kepada Kabag Organisasi
3 Memeriksa lembar kerja evaluasi, jika tidak sesuai dikembalikan kepada Kasubbag Kinerja, jika sesuai disampaikan kepada Asisten
2 Memeriksa hasil evaluasi dan menyampaikan kepada Sekretaris Daerah
1 Menandatangani laporan hasil evaluasi

Kadis | Sekdis | Kasubag Kepegawaian | Pengadministrasi
4 Menyiapkan daftar nominatif kenaikan pangkat dan menyerahkan kepada Kasubag Kepegawaian
3 Memverifikasi daftar nominatif, bila tidak sesuai dikembalikan kepada Pengadministrasi, bila sesuai diserahkan kepada Sekdis
2 Memaraf usul kenaikan pangkat dan menyerahkan kepada Kadis
1 Menandatangani usul kenaikan pangkat dan menyerahkan kepada Pengadministrasi
4 Mengirim usul kenaikan pangkat ke BKPSDM

Kepala UPTD | Kasubbag Tata Usaha | Staf
1 Menugaskan Kasubbag Tata Usaha menyusun laporan bulanan
2 Memerintahkan Staf menyiapkan bahan laporan bulanan
3 Menyiapkan bahan laporan bulanan dan menyerahkan kepada Kasubbag Tata Usaha
2 Menyusun laporan bulanan dan menyampaikan kepada Kepala UPTD
1 Memeriksa dan menandatangani laporan bulanan
3 Mengarsipkan laporan bulanan

Lurah | Sekretaris Lurah | Kasi Pemerintahan | Staf
4 Menerima surat pengantar RT dan menyerahkan kepada Kasi Pemerintahan
3 Meneliti surat pengantar, jika tidak lengkap dikembalikan kepada Staf, jika lengkap diserahkan kepada Sekretaris Lurah
2 Memaraf surat keterangan dan menyerahkan kepada Lurah
1 Menandatangani surat keterangan
4 Menggandakan surat keterangan

Kepala Dinas | Sekretaris | Kabid Cipta Karya | PPK | Staf Teknis
1 Memerintahkan Kabid Cipta Karya menyiapkan dokumen pengadaan
3 Menugaskan PPK menyusun spesifikasi teknis
4 Memerintahkan Staf Teknis menyiapkan gambar
5 Menyiapkan gambar dan menyerahkan kepada PPK
4 Menyusun spesifikasi teknis dan menyampaikan kepada Kabid Cipta Karya
3 Memeriksa dokumen pengadaan, jika tidak lengkap dikembalikan kepada PPK, jika lengkap diserahkan kepada Sekretaris
2 Memeriksa dokumen pengadaan dan meneruskan kepada Kepala Dinas
1 Menetapkan dokumen pengadaan

Operator | Kasubbag Perencanaan | Sekretaris | Kepala Badan
1 Menginput rencana aksi ke aplikasi dan menyampaikan kepada Kasubbag Perencanaan
2 Memverifikasi rencana aksi, jika tidak sesuai dikembalikan kepada Operator, jika sesuai diteruskan kepada Sekretaris
3 Memeriksa rencana aksi dan menyampaikan kepada Kepala Badan
4 Menetapkan rencana aksi

Kepala Dinas | Sekretaris | Kasubbag Program | Bidang
1 Menginstruksikan Sekretaris mengumpulkan data kinerja triwulan
2 Mendisposisikan kepada Kasubbag Program untuk meminta data kinerja
3 Meminta Bidang mengisi formulir data kinerja
4 Mengisi formulir data kinerja dan menyerahkan kepada Kasubbag Program
3 Menghimpun data kinerja dan menyampaikan kepada Sekretaris
2 Memeriksa data kinerja, jika tidak sesuai dikembalikan kepada Kasubbag Program, jika sesuai disampaikan kepada Kepala Dinas
1 Menyetujui data kinerja triwulan

Staf | Kasi Kesejahteraan | Camat
1 Mencatat surat masuk dan menyerahkan kepada Camat
3 Mendisposisi surat masuk kepada Kasi Kesejahteraan
2 Menindaklanjuti disposisi dan menyerahkan konsep balasan kepada Camat
3 Menandatangani surat balasan dan menyerahkan kepada Staf
1 Mengirim surat balasan

Kepala Dinas | Kabid | Kasi | Staf
1 Memerintahkan Kabid menyiapkan bahan rapat koordinasi
2 Memerintahkan Kasi menyusun bahan rapat koordinasi
3 Menugaskan Staf mengumpulkan bahan
4 Mengumpulkan bahan dan menyerahkan kepada Kasi
3 Menyusun bahan rapat koordinasi dan menyerahkan kepada Kabid
2 Mengoreksi bahan rapat koordinasi, apabila kurang lengkap dikembalikan kepada Kasi, apabila lengkap diserahkan kepada Kepala Dinas
1 Menyetujui bahan rapat koordinasi

Kepala Kantor | Kasubbag TU | Kasi Pengukuran | Petugas
4 Menerima permohonan pengukuran dan menyerahkan kepada Kasi Pengukuran
3 Memerintahkan Petugas melakukan pengukuran
4 Melakukan pengukuran dan menyerahkan hasil ukur kepada Kasi Pengukuran
3 Memeriksa hasil ukur, jika tidak benar dikembalikan kepada Petugas, jika benar diserahkan kepada Kasubbag TU
2 Mencatat hasil ukur dan menyampaikan kepada Kepala Kantor
1 Mengesahkan hasil ukur

Sekretaris | Kasubbag Aset | Pengurus Barang
1 Memerintahkan Kasubbag Aset melaksanakan inventarisasi aset
2 Menugaskan Pengurus Barang mendata aset
3 Mendata aset dan menyerahkan daftar aset kepada Kasubbag Aset
2 Memverifikasi daftar aset, jika tidak sesuai dikembalikan kepada Pengurus Barang, jika sesuai diserahkan kepada Sekretaris
1 Menandatangani daftar aset

Bupati | Sekda | Kepala Dinas | Kabid Tata Ruang
1 Menugaskan Sekda menyiapkan rancangan peraturan bupati
2 Menugaskan Kepala Dinas menyusun rancangan peraturan
3 Memerintahkan Kabid Tata Ruang menyusun konsep rancangan
4 Menyusun konsep rancangan dan menyerahkan kepada Kepala Dinas
3 Memeriksa konsep rancangan dan menyampaikan kepada Sekda
2 Memaraf rancangan peraturan dan menyampaikan kepada Bupati
1 Menetapkan peraturan bupati

Staf | Kasubbag Keuangan | Sekretaris | Kepala Dinas
1 Menyiapkan berkas perjalanan dinas
2 Meneliti berkas perjalanan dinas
3 Memaraf surat tugas
4 Menandatangani surat tugas
1 Mencatat surat tugas

Kepala Dinas | Sekretaris | Kasubbag Umum | Staf
4 Mencatat surat masuk dan menyerahkan kepada Kasubbag Umum
3 Memeriksa surat masuk dan menyampaikan kepada Sekretaris
2 Menelaah surat masuk dan meneruskan kepada Kepala Dinas
1 Memberi disposisi kepada Sekretaris
2 Meneruskan disposisi kepada Kasubbag Umum
3 Menindaklanjuti disposisi

Kepala Puskesmas | Kepala Tata Usaha | Bendahara | Petugas
1 Memerintahkan Bendahara menyusun laporan belanja
3 Menyusun laporan belanja dan menyerahkan kepada Kepala Tata Usaha
2 Verifikasi laporan belanja, jika tidak benar dikembalikan kepada Bendahara, jika benar disampaikan kepada Kepala Puskesmas
1 Persetujuan laporan belanja

Staf Umum | Kasubbag Umum | Sekretaris
1 Mengagendakan permintaan kendaraan dan menyerahkan kepada Kasubbag Umum
2 Memeriksa permintaan kendaraan dan menyampaikan kepada Sekretaris
3 Menyetujui permintaan kendaraan dan menyerahkan kepada Staf Umum
1 Menyiapkan kendaraan

Kepala Dinas | Sekretaris | Kasubbag Program
1 Menugaskan Kasubbag Program menyusun rencana kerja
3 Menyusun rencana kerja dan menyerahkan kepada Sekretaris
2 Mengoreksi rencana kerja, jika belum sesuai dikembalikan kepada Kasubbag Program, jika sesuai diserahkan kepada Kepala Dinas
1 Menetapkan rencana kerja

Kepala Dinas | Sekretaris | Kabid | Kasi | Pelaksana
1 Memberikan arahan kepada Kabid terkait penyusunan rencana kegiatan
3 Menjabarkan arahan Kepala Dinas dan menugaskan Kasi menyusun konsep
4 Menyusun konsep rencana kegiatan dibantu Pelaksana
3 Mengoreksi konsep rencana kegiatan
2 Memaraf konsep rencana kegiatan
1 Menyetujui dan menandatangani rencana kegiatan
5 Menggandakan dan mendistribusikan rencana kegiatan

Pengadministrasi Umum | Kasubbag Umum dan Kepegawaian | Sekretaris | Kepala Dinas
1 Menerima surat masuk, mencatat dalam buku agenda dan menyampaikan kepada Kasubbag Umum dan Kepegawaian
2 Memeriksa surat masuk dan meneruskan kepada Sekretaris
3 Menelaah isi surat dan menyampaikan kepada Kepala Dinas
4 Mendisposisi surat masuk kepada Sekretaris
3 Menindaklanjuti disposisi Kepala Dinas
1 Mengarsipkan surat masuk

Bendahara Pengeluaran | PPK | Kasubbag Keuangan | Kepala Dinas
1 Menyiapkan dokumen SPP beserta lampirannya dan mengajukan kepada PPK
2 Meneliti kelengkapan dokumen SPP, apabila tidak lengkap dikembalikan kepada Bendahara Pengeluaran
2 Menyiapkan SPM dan menyampaikan kepada Kepala Dinas
4 Menandatangani SPM
1 Mengirimkan SPM ke BPKAD

Camat | Sekcam | Kasi Trantib | Staf
1 Memerintahkan Sekcam untuk menyelenggarakan rapat koordinasi
2 Memerintahkan Kasi Trantib untuk menyiapkan bahan rapat
3 Memerintahkan Staf membuat undangan rapat
4 Membuat undangan rapat dan menyerahkan kepada Kasi Trantib
3 Memeriksa undangan rapat, bila benar diparaf dan diteruskan kepada Sekcam, bila salah dikembalikan kepada Staf
2 Memeriksa dan memaraf undangan rapat lalu menyampaikan kepada Camat
1 Menandatangani undangan rapat
4 Mengirim undangan rapat

Kepala Bidang | Kepala Seksi | Staf
1 Menugaskan Kepala Seksi untuk melakukan monitoring
2 Menyusun jadwal monitoring bersama Staf
3 Mempersiapkan surat tugas
1 Menandatangani surat tugas
2 Melaksanakan monitoring dan menyusun laporan hasil monitoring
1 Menerima laporan hasil monitoring

Pemohon | Petugas Front Office | Petugas Back Office | Kabid Pelayanan | Kepala Dinas
1 Mengajukan permohonan izin
2 Menerima dan memeriksa berkas permohonan, jika tidak lengkap dikembalikan kepada Pemohon, jika lengkap diserahkan kepada Petugas Back Office
3 Memproses permohonan dan mencetak draf izin, diserahkan kepada Kabid Pelayanan
4 Memverifikasi draf izin, jika tidak sesuai dikembalikan kepada Petugas Back Office, jika sesuai diparaf
5 Menandatangani izin
2 Menyerahkan izin kepada Pemohon

Inspektur | Irban | Ketua Tim | Anggota Tim
1 Memerintahkan Irban melaksanakan reviu LKj
2 Membentuk tim dan menunjuk Ketua Tim
3 Menyusun program kerja reviu
4 Melaksanakan reviu dan menyusun kertas kerja, disampaikan kepada Ketua Tim
3 Menyusun konsep laporan hasil reviu dan menyampaikan kepada Irban
2 Mengoreksi konsep laporan hasil reviu, jika tidak setuju dikembalikan kepada Ketua Tim, jika setuju disampaikan kepada Inspektur
1 Menandatangani laporan hasil reviu

Kepala Dinas | Sekretaris | Kasubbag Perencanaan | Bidang | Tim Penyusun
1 Mendisposisikan surat permintaan LKj kepada Sekretaris
2 Menerima disposisi dan menugaskan Kasubbag Perencanaan untuk mengoordinasikan penyusunan LKj
3 Membuat surat permintaan data kepada Bidang
4 Menyampaikan data capaian kinerja kepada Kasubbag Perencanaan
3 Memverifikasi data capaian kinerja dan menyerahkannya kepada Tim Penyusun
5 Menyusun draf LKj dan menyampaikan kepada Kasubbag Perencanaan
3 Memeriksa draf LKj, jika belum sesuai dikembalikan kepada Tim Penyusun untuk diperbaiki, jika sudah sesuai disampaikan kepada Sekretaris
2 Meneliti dan memaraf draf LKj kemudian diteruskan kepada Kepala Dinas
1 Menyetujui dan menandatangani LKj
3 Mengirimkan LKj ke Bagian Organisasi dan mendokumentasikan

Kasubbag Program | Operator SIPD | Sekretaris | Kepala Dinas
1 Menyiapkan data anggaran kas
2 Menginput anggaran kas ke dalam SIPD
1 Memvalidasi anggaran kas
3 Memeriksa anggaran kas
4 Menyetujui anggaran kas

Kepala Puskesmas | Kepala Tata Usaha | Penanggung Jawab Program | Bidan
1 Memerintahkan Kepala Tata Usaha menyiapkan lokakarya mini
2 Menyiapkan undangan dan bahan lokakarya mini
3 Memaparkan capaian program kepada Kepala Puskesmas
1 Memberikan umpan balik atas capaian program
2 Menyusun notulen lokakarya mini

Kepala UPT | Analis | Laboran | Petugas Administrasi
4 Menerima sampel dari pelanggan dan mencatat dalam buku sampel
3 Melakukan pengujian sampel dan menyerahkan hasil uji kepada Analis
2 Menghitung hasil uji dan menyusun laporan hasil uji
1 Memeriksa dan mengesahkan laporan hasil uji
4 Menyerahkan laporan hasil uji kepada pelanggan

Kepala Dinas | Kabid Perumahan | Kasi Pembiayaan | Staf Kasi Pembiayaan
1 Memerintahkan Kabid Perumahan untuk menyusun usulan bantuan perumahan
2 Meneruskan perintah Kepala Dinas kepada Kasi Pembiayaan
3 Memerintahkan Staf Kasi Pembiayaan mengumpulkan data calon penerima
4 Mengumpulkan dan mengolah data calon penerima, menyerahkan kepada Kasi Pembiayaan
3 Memverifikasi data calon penerima dan menyusun konsep usulan, diserahkan kepada Kabid Perumahan
2 Memeriksa konsep usulan, jika tidak sesuai dikembalikan kepada Kasi Pembiayaan, jika sesuai diparaf dan diserahkan kepada Kepala Dinas
1 Menandatangani usulan bantuan perumahan
`;
