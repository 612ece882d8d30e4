/**
 * 1,024 common Indonesian words (10 bits each), sorted, without capitals: what a key's fingerprint is read out with. Never changed nor
 * put in another order: a key would then be called otherwise than it was confirmed.
 */
export const KATA: readonly string[] = `
abad acara adik ahli akrab aksara aktif alat alis ambil ampuh anggrek anggur angin angkat angklung antar anyam apel arca
arif arloji arus asam asri atap awas ayah ayun babak badan bagi bagus bahasa bakat balap balok bangku bangsa bangun
banjar bantal bantu banyak baru basuh batas batin bawang bayar bebas bebek beda bekal beku belajar belalang bendera
benih bentuk berani bersih besar besi betis betul biasa biji bilah bintang biola bisik bobot bonang boneka botol buah
budaya budi bugar bukit bukti bulat bumbu bunga busur butir cabang cacah cahaya cair cakar cakra campur cangkir cangkul
cantik cantum capai capung catat catur cekatan celah celana cemara cemerlang cendana cengkeh cerdas cerita cermat cermin
cicak cipta ciri coba cocok cokelat contoh corak coret cuaca cucu cuka cukup cumi curah daerah daftar daging dahan
dahulu dampak danau dandan dapur darat dasar dawai debar debu delima delman denah denda dengar deret desa desir detik
dewan dewasa diam dinding dingin dompet dongeng duduk dunia durian duta duyung edar ekor emas embun empat empuk enak
encer engsel erat esok fajar faktor fungsi gagak galah gali gambir gambus gamelan ganda ganti gapura garam garpu garuda
gasing gaun gaya gayung gedung gelang gemar gembira gempa genap genteng gerobak gigi giling gitar gong gosok goyang guci
gudang gulai guna gunting gunung gurih gurita guru habis hadiah hadir hafal halaman halus hambar hangat hanyut harap
harimau hasil hasrat hawa heboh helai hemat hening heran herba hias hibah hidang hijau hikmah hilir himpun hirup hitam
hitung hormat hotel hubung hukum hulu huma huni huruf hutan ibu idaman ikan iklim ikrar ikut ilalang ilham ilmu imbang
imbuh impian inap induk ingat intan inti irama iris isi istana izin jadwal jagat jagung jahe jahit jalan jambu jamin
jangkar jangkrik janji jantung jarak jarum jasa jati jauh jawab jejak jelajah jelma jembatan jemput jemur jendela jenis
jerami jernih jeruk jinak jingga jodoh joget joglo jual jujur jumlah jumpa kabin kabut kaca kacang kagum kait kakap kaki
kaldu kalung kamar kampung kamus kanan kancil kandang kanguru kantor kapal karcis karib karpet karton karya kasih kasur
kawat kayu kebaya kebun kecil kedai kejar kejut kelapa kelas keliling kelinci kelola keluar keluarga kembali kembar
kemeja kemiri kemudi kendali kental kentang kepala keramik kerang keranjang kerap kereta keris kerja kertas keruh ketat
ketela ketuk khas kicau kijang kilat kilo kirim klasik kobar kolam komet kompas kopi kopiah koran kota kuali kubis kuda
kue kukuh kulit kumbang kumpul kunci kuncup kuning kunjung kuno kupas kupu kurma kursi kurung kusen lada lajur lalu
lambat lancar landak langgam langit langkah langsung lantang lapang lapis laporan laron latar latih laut lawan layak
lebih lega lemari lembah lembing lembut lempar lempeng lengan lengkap lengkung lentera lepas lereng lesung lewat lidah
lihai lilin limau limpah lincah lindung lingkar lintas lipat lisan listrik logam lompat loncat lonceng lontar lorong
luar lubuk lukis lumba lumbung lumut lunak lurus lusa lusin lutung mahir mahkota main maju makan makmur malam mampu
mandi mandiri manfaat manggis mangkuk manis mantap marga masuk masyhur matahari matang meja mekar melati melon menara
mentega menteri merak merdeka merdu milik mimpi minat minggu minum minyak mirah mirip misal mitra mobil modal monyet
muara muat mudah mulia mulut muncul mundur mungil mungkin murid murni musang musim mustika mutiara mutu naik naluri nama
nanas nangka nasi nasihat naskah nelayan nenek neraca ngarai niaga niat nikmat nilam niscaya nona novel nuansa nuri
nyaman nyanyi nyaring nyata nyiur obat obor obrol olah oles omong ongkos orang oranye otak otot pabrik padat padi pagar
paham pahlawan pakai paku palem paling pamit pamor panah panci pandai pandu panen panggung pangkal panjang pantun papan
parang parit paruh pasak pasir pasti patung patut paus pedas pegang pegas pejam pekat pelan pelangi pelaut pelita peluk
pelupuk pena penari pencak pendek pendopo penjuru penting penuh penyu pepaya perahu percaya pergi perisai perkakas
perkutut permata pernah pertama petak petang peti petir piagam piala pijar pikir pilar pilih pindah pinggir pinjam pintu
pipi piring pisah pisang pita pohon pokok pola polos pondok potong potret prasasti pribadi prima puas pucuk puding puisi
pukul pulang pulau pulpen puncak punggung pupuk purba purnama pusaka pusat putar putih putri puyuh racik radio ragam
rahasia raih raja rajin rajut rakit raksasa rakyat ramai rambut rambutan ramu rancang rangkai rantai ranting rapat rapi
ratu rebana rebung rebus redup rekam rela rembulan rempah rencana rendah renung resap resep resmi restu rimba rimbun
rindang rindu ringan ringkas rintik rintis riwayat roda roman rombong rompi ronda rotan roti ruang ruas rujak rukun
rumah rumpun rumput rumus runcing runding runtun rupa rupiah rusuk sabar sabit sabun sagu sahabat sahaja sahut sakti
salak salur sambal sambung samping sampul samudra sandal sandar sanggar sanggul sanggup santan sapa saran sarapan sari
saring sastra sate satria saudara saung sawah sawo sayap sayur sedap sederhana sedia segar segel segera segi sehat sejuk
selasar selat selendang selesai selimut seluruh semangat semangka sembilan sembuh sempurna semut senam senang sendi
sendiri sendok senja sentosa senyap senyum sepak sepatu sepeda seragam serai serambi serbuk seruling setia siang sidik
sifat sigap sikap siku simak simpan simpang simpul sinar singa singgah singkat singkong siram sirih sirsak sisa sisir
siswa situs soal sopan sore soto suasana sukma sukses sulam suling sumber sumur sungai sunyi surat surau surya susu
susun sutra syair tabung tadah tahap tahu tahun tajam taji talang tambah tambang tampan tampil tanam tangan tangga
tangguh tangkai tani tanjung tanya tapak tapir tarik taruh tas tata taufan tawar teduh tegak tegap tegur tekad tekun
teladan telaga telapak telinga teliti telur teman tembaga tempe tempuh tempurung temu tenaga tendang tengah tenggara
tentu tenun tepat tepi tepung teras terbang terbit terima teripang terjun terompet terong terumbu tiang tiba tikar tiket
timun timur tindak tinggi tinta tirai tiru titik toko tokoh tolong tomat tombak tombol tongkat topeng toples tuan tubuh
tugas tugu tukang tulip tulus tumbuh tumpah tumpeng tunggal tunggu tuntas tuntun tupai turun tutup tutur ubah ubi ucap
udara ujar ujung ukir ukur ulas ulung umbi umpama umum undang unggas unggul ungu unik unta untai untung upacara upah
upaya urai urut usaha usia utama utuh wadah wahana wajan wajib waktu walet wangi wanita waris warna warta warung waspada
watak wayang wibawa wilayah wira wisata wisma wortel wujud yakin yayasan zaitun zaman zamrud
`
  .trim()
  .split(/\s+/);
