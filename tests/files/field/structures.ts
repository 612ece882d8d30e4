/**
 * Structures met in SOPs, each drawn as text: a line is a row, "|" parts its cells, "~" leaves one blank, "M" merges cells (row, column,
 * rows, columns). What is right stands behind ">": who acts in each step, its working minutes, its symbol (mark, terminator, process,
 * decision, connector), for each SOP on the sheet.
 */
export const FIELD = `
## actors after standards, check only, no band
> Anggota, Ketua, Anggota ; 10 15 60 ; m m m
No | Kegiatan | Kelengkapan | Waktu | Output | Ketua | Anggota
1 | Menyusun konsep | Data | 10 menit | Konsep | | √
2 | Memeriksa konsep | Konsep | 15 menit | Konsep diperiksa | √ |
3 | Mengirim laporan | Laporan | 1 jam | Tanda terima | | √

## unknown waktu header
> Staf, Kadis, Staf ; 900 450 60 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Target | Output
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
3 | Mengirim laporan | | √ | Laporan | 1 jam | Tanda terima

## words of people
> Staf, Kasubbag, Staf ; 900 450 60 ; m m m
No | Pekerjaan | Kasubbag | Staf | Berkas yang diperlukan | Lama | Yang dihasilkan
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
3 | Mengirim laporan | | √ | Laporan | 1 jam | Tanda terima

## stacked letters
> STAF, KADIS ; 900 450 ; m m
No | Kegiatan | K\\nA\\nD\\nI\\nS | S\\nT\\nA\\nF | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa

## spaced letters
> STAF, KEPALA DINAS ; 900 450 ; m m
N O | K E G I A T A N | K E P A L A   D I N A S | S T A F | K E L E N G K A P A N | W A K T U | O U T P U T
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa

## side by side
> Staf, Kadis, Staf ; 900 450 450 ; m m m
> Kasi, Camat ; 5 10 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | No | Kegiatan | Camat | Kasi | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep | | 1 | Menerima berkas | | √ | Berkas | 5 menit | Berkas tercatat
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa | | 2 | Menandatangani surat | √ | | Surat | 10 menit | Surat ditandatangani
3 | Mengirim konsep | | √ | Konsep | 1 hari | Tanda terima | | | | | | | |

## legend beside
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | Simbol | Arti
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep | | ● | Mulai/selesai
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa | | ■ | Kegiatan

## numbers 1.1
> Staf, Kadis, Kadis ; 900 450 450 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1.1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
1.2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
1.3 | Mengirim konsep | √ | | Konsep | 1 hari | Tanda terima

## numbers roman
> Staf, Kadis, Kadis ; 900 450 450 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
I | Menyusun konsep | | √ | Data | 2 hari | Konsep
II | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
III | Mengirim konsep | √ | | Konsep | 1 hari | Tanda terima

## numbers langkah
> Staf, Kadis, Kadis ; 900 450 450 ; m m m
Langkah | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
Langkah 1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
Langkah 2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
Langkah 3 | Mengirim konsep | √ | | Konsep | 1 hari | Tanda terima

## blank rows between
> Staf, Kadis, Kadis ; 900 450 450 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
~
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
~
~
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
~
3 | Mengirim konsep | √ | | Konsep | 1 hari | Tanda terima

## no No column, unnumbered with gaps
> Staf, Kadis, Kadis ; 900 450 450 ; m m m
Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
Menyusun konsep | | √ | Data | 2 hari | Konsep
~
Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
~
Mengirim konsep | √ | | Konsep | 1 hari | Tanda terima

## waktu split number and unit columns
> Staf, Kadis, Kadis ; 900 15 60 ; m m m
No | Kegiatan | Pelaksana | | Kelengkapan | Waktu | | Output
~ | | Kadis | Staf | | Jumlah | Satuan |
1 | Menyusun konsep | | √ | Data | 2 | hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 15 | menit | Konsep diperiksa
3 | Mengirim konsep | √ | | Konsep | 1 | jam | Tanda terima
M 0 2 1 2
M 0 5 1 2

## waktu split by merged header only
> Staf, Kadis ; 900 15 ; m m
No | Kegiatan | Pelaksana | | Kelengkapan | Waktu | | Output
~ | | Kadis | Staf | | | |
1 | Menyusun konsep | | √ | Data | 2 | hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 15 | menit | Konsep diperiksa
M 0 2 1 2
M 0 5 1 2

## band beneath
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Ket
~ | | Pelaksana | | Mutu Baku | | |
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep | -
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa | -
M 1 2 1 2
M 1 4 1 3

## band with sub bands
> Kasubbag, Sekretaris, Kabid ; 900 450 450 ; m m m
No | Kegiatan | Pelaksana | | | | Mutu Baku | | | Ket
~ | | Sekretariat | | Bidang | | Kelengkapan | Waktu | Output |
~ | | Sekretaris | Kasubbag | Kabid | Kasi | | | |
1 | Menyusun konsep | | √ | | | Data | 2 hari | Konsep | -
2 | Memeriksa konsep | √ | | | | Konsep | 1 hari | Konsep diperiksa | -
3 | Mengirim konsep | | | √ | | Konsep | 1 hari | Tanda terima | -
M 0 2 1 4
M 1 2 1 2
M 1 4 1 2
M 0 6 1 3
M 1 6 2 1
M 1 7 2 1
M 1 8 2 1

## names column with several names
> Staf&Kasubbag Umum dan Kepegawaian, Kadis, Staf&Operator ; 900 450 450 ; mm m mm
No | Kegiatan | Penanggung Jawab | Kelengkapan | Waktu | Output
1 | Menyusun konsep | Staf dan Kasubbag Umum dan Kepegawaian | Data | 2 hari | Konsep
2 | Memeriksa konsep | Kadis | Konsep | 1 hari | Konsep diperiksa
3 | Mengirim | Staf, Operator | Konsep | 1 hari | Terkirim

## PIC
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | PIC | Input | Durasi | Output
1 | Menyusun konsep | Staf | Data | 2 hari | Konsep
2 | Memeriksa konsep | Kadis | Konsep | 1 hari | Konsep diperiksa

## title in table and identity missing
> Staf, Kadis ; 900 450 ; m m
SOP PENYUSUNAN LAPORAN
No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
1 | Menyusun konsep | Staf | Data | 2 hari | Konsep
2 | Memeriksa konsep | Kadis | Konsep | 1 hari | Konsep diperiksa

## header repeated page break with different order
> Staf, Kadis, Kadis, Staf ; 900 450 450 450 ; m m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
~
Lanjutan SOP
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
3 | Mengirim konsep | √ | | Konsep | 1 hari | Tanda terima
4 | Mengarsipkan konsep | | √ | Konsep | 1 hari | Arsip

## labels next column row
> Staf, Kadis, Kadis ; 900 450 450 ; p d p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ◆ | Dikembalikan | Konsep | 1 hari | Konsep diperiksa
~ | | Dilanjutkan | | | |
3 | Mengirim konsep | ■ | | Konsep | 1 hari | Tanda terima

## kelengkapan two columns
> Staf, Kadis ; 900 450 ; m m
No | Uraian | Pelaksana | | Mutu Baku | | | | Ket
~ | | Kadis | Staf | Syarat | Bahan | Waktu | Output |
1 | Menyusun konsep | | √ | Surat | ATK | 2 hari | Konsep | -
2 | Memeriksa konsep | √ | | Konsep | Komputer | 1 hari | Konsep diperiksa | -
M 0 2 1 2
M 0 4 1 4

## waktu header with remark lines
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Persyaratan / Perlengkapan | Waktu Maksimal | Hasil Akhir
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa

## number with slash column header
> Pengelola, Kepala Bidang ; 900 450 ; m m
No. Urut | Rincian Kegiatan | Pelaksana Kegiatan | | Standar Baku | | | Keterangan
~ | | Kepala Bidang | Pengelola | Dokumen Pendukung | Estimasi Waktu | Hasil Kegiatan |
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep | -
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa | -
M 0 2 1 2
M 0 4 1 3

## uraian with separate columns a b
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Persiapan | | | | | |
~ | a. | Menyusun konsep | | √ | Data | 2 hari | Konsep
~ | b. | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa
M 0 1 1 2

## check column unknown right
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Elektronik
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep | √
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa |

## waktu by units
> Staf, Kadis ; 900 90 ; m m
No | Kegiatan | Pelaksana | | Kelengkapan | Waktu | | | Output
~ | | Kadis | Staf | | Hari | Jam | Menit |
1 | Menyusun konsep | | √ | Data | 2 | | | Konsep
2 | Memeriksa konsep | √ | | Konsep | | 1 | 30 | Konsep diperiksa
M 0 2 1 2
M 0 5 1 3

## pelaksana right of mutu baku under band
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Mutu Baku | | | Pelaksana | | Ket
~ | | Kelengkapan | Waktu | Output | Kadis | Staf |
1 | Menyusun konsep | Data | 2 hari | Konsep | | √ | -
2 | Memeriksa konsep | Konsep | 1 hari | Konsep diperiksa | √ | | -
M 0 2 1 3
M 0 5 1 2

## mulai selesai rows with marks
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
~ | Mulai | | ● | | |
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
~ | Selesai | ● | | | |

## total in waktu column only
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
~ | | | | Jumlah Waktu | 3 hari |

## total unlabelled
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
~ | | | | | 3 hari |

## signature beneath
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
~ | | | | | | Pontianak, 2 Januari 2025
~ | | | | | | Kepala Dinas,
~
~ | | | | | | NAMA PEJABAT
~ | | | | | | NIP. 197001011995031001

## step continued in next row
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep laporan dan | | ■ | Data | 2 hari | Konsep
~ | menyerahkan kepada Kadis | | | DPA | | Konsep lengkap
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa

## uraian before no
> Staf, Kadis ; 900 450 ; p p
Kegiatan | No | Kadis | Staf | Kelengkapan | Waktu | Output
Menyusun konsep | 1 | | ■ | Data | 2 hari | Konsep
Memeriksa konsep | 2 | ■ | | Konsep | 1 hari | Konsep diperiksa

## waktu header lines
> Staf, Kadis ; 10 480 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu\\n(Menit) | Output
1 | Menyusun konsep | | ■ | Data | 10 | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 480 | Konsep diperiksa

## waktu dalam menit
> Staf, Kadis ; 10 480 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu dalam menit | Output
1 | Menyusun konsep | | ■ | Data | 10 | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 480 | Konsep diperiksa

## waktu satuan colon
> Staf, Kadis ; 10 480 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu : Menit | Output
1 | Menyusun konsep | | ■ | Data | 10 | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 480 | Konsep diperiksa

## two jabatan in header
> Staf, Sekretaris&Kabid, Kadis ; 10 240 240 ; p pp p
No | Kegiatan | Kadis | Sekretaris / Kabid | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | | ■ | Data | 10 menit | Konsep
2 | Memeriksa konsep | | ■ | | Konsep | 4 jam | Konsep diperiksa
3 | Mengesahkan konsep | ■ | | | Konsep | 4 jam | Konsep sah

## letters as marks
> Staf, Kadis, Staf ; 10 240 240 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | v | Data | 10 menit | Konsep
2 | Memeriksa konsep | V | | Konsep | 4 jam | Konsep diperiksa
3 | Mengirim konsep | | P | Konsep | 4 jam | Terkirim

## mark words
> Staf, Kadis, Kadis, Staf ; 10 240 240 240 ; t p d t
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | Mulai | Data | 10 menit | Konsep
2 | Memeriksa konsep | Proses | | Konsep | 4 jam | Konsep diperiksa
3 | Menyetujui konsep | Keputusan | Tidak | Konsep | 4 jam | Konsep sah
4 | Mengirim konsep | | Selesai | Konsep | 4 jam | Terkirim

## RACI
> Staf, Sekretaris, Staf ; 10 240 240 ; m m m
No | Kegiatan | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | I | C | R | Data | 10 menit | Konsep
2 | Memeriksa konsep | A | R | I | Konsep | 4 jam | Konsep diperiksa
3 | Mengirim konsep | I | I | R/A | Konsep | 4 jam | Terkirim

## title row merged inside the header
> Staf, Kadis ; 10 240 ; m m
PELAKSANAAN SOP | | | | | |
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | v | Data | 10 menit | Konsep
2 | Memeriksa konsep | V | | Konsep | 4 jam | Konsep diperiksa
M 0 0 1 7

## actors in two physical columns each with arrows
> Staf, Kadis, Staf ; 10 240 240 ; p d p
No | Kegiatan | Kadis | | Staf | | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | | ■ | ← | Data | 10 menit | Konsep
2 | Memeriksa konsep | ◆ | Ya | | | Konsep | 4 jam | Konsep diperiksa
3 | Mengirim konsep | | | ■ | | Konsep | 4 jam | Terkirim
M 0 2 1 2
M 0 4 1 2

## numbers 01
> Staf, Kadis ; 10 240 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
01. | Menyusun konsep | | v | Data | 10 menit | Konsep
02. | Memeriksa konsep | V | | Konsep | 4 jam | Konsep diperiksa

## header in english-ish
> Staf, Kadis ; 10 240 ; m m
No | Activity | Actor | Input | Time | Output
1 | Menyusun konsep | Staf | Data | 10 menit | Konsep
2 | Memeriksa konsep | Kadis | Konsep | 4 jam | Konsep diperiksa

## no output column
> Staf, Kadis ; 10 240 ; m m
No | Kegiatan | Pelaksana | Waktu | Dokumen
1 | Menyusun konsep | Staf | 10 menit | Konsep
2 | Memeriksa konsep | Kadis | 4 jam | Konsep diperiksa

## waktu mulai selesai
> Staf, Kadis ; - - ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | v | Data | 08.00-08.10 | Konsep
2 | Memeriksa konsep | V | | Konsep | 08.10 s.d. 09.00 WIB | Konsep diperiksa

## identity labels without block far right
> Staf, Kadis ; 5 5 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | Nomor SOP | 1/2025
1 | Menyusun konsep | | v | Data | 5 menit | Konsep | | Tanggal Pembuatan | 2 Januari 2025
2 | Memeriksa konsep | V | | Konsep | 5 menit | Konsep diperiksa | | Nama SOP | Penyusunan LKj

## page break with number row and no header
> Staf, Kadis ; 5 5 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Menyusun konsep | | v | Data | 5 menit | Konsep
Halaman 1 dari 2
(1) | (2) | (3) | (4) | (5) | (6) | (7)
2 | Memeriksa konsep | V | | Konsep | 5 menit | Konsep diperiksa

## merged waktu over steps
> Staf, Staf, Kadis ; 900 900 450 ; p p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Mengetik konsep | | ■ | Konsep | | Ketikan
3 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
M 1 5 2 1

## merged no and uraian over two rows
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
~ | | | | DPA | |
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
~ | | | | Lembar kerja | | Catatan
M 1 0 2 1
M 1 1 2 1
M 3 0 2 1
M 3 1 2 1

## header over four rows
> Kasubbag Umum, Sekretaris, Kabid Perumahan ; 10 15 60 ; t d t
No | Uraian Prosedur | Pelaksana | | | Mutu Baku | | | Ket
~ | | Dinas Perumahan | | | Kelengkapan | Waktu | Output |
~ | | Sekretariat | | Bidang | | | |
~ | | Sekretaris | Kasubbag Umum | Kabid Perumahan | | | |
1 | Menyusun konsep | | ● | | Data | 10 menit | Konsep | -
2 | Memeriksa konsep | ◆ | | | Konsep | 15 menit | Konsep diperiksa | -
3 | Mengesahkan konsep | | | ● | Konsep | 1 jam | Konsep sah | -
M 0 0 4 1
M 0 1 4 1
M 0 2 1 3
M 1 2 1 3
M 2 2 1 2
M 0 5 1 3
M 1 5 3 1
M 1 6 3 1
M 1 7 3 1
M 0 8 4 1

## identity above and title
> Staf, Kadis ; 900 450 ; p p
PEMERINTAH KABUPATEN CONTOH | | Nomor SOP | 1/2025
DINAS CONTOH | | Tanggal Pembuatan | 2 Januari 2025
~ | | Disahkan oleh | Kepala Dinas
~ | | Nama SOP | Penyusunan LKj
~
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa

## sections A B with numbers again
> Staf, Kadis, Staf, Kadis ; 900 450 900 450 ; p p p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
A | PERSIAPAN | | | | |
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
B | PELAKSANAAN | | | | |
1 | Mengirim konsep | | ■ | Data | 2 hari | Tanda terima
2 | Menerima jawaban | ■ | | Konsep | 1 hari | Jawaban

## header repeated with numbering going on
> Staf, Kadis, Staf, Kadis ; 900 450 900 450 ; p p p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
3 | Mengirim konsep | | ■ | Data | 2 hari | Tanda terima
4 | Menerima jawaban | ■ | | Konsep | 1 hari | Jawaban

## two SOPs one beneath the other
> Staf, Kadis ; 900 450 ; p p
> Staf, Sekretaris ; 900 450 ; p p
SOP PENYUSUNAN KONSEP
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa
~
SOP PENGIRIMAN SURAT
No | Kegiatan | Sekretaris | Staf | Kelengkapan | Waktu | Output
1 | Mengirim surat | | ■ | Data | 2 hari | Tanda terima
2 | Menerima jawaban | ■ | | Konsep | 1 hari | Jawaban

## decision with labels beside
> Staf, Sekretaris, Kadis ; 900 450 10 ; p d t
No | Kegiatan | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | Ya | ◆ | Tidak | Konsep | 1 hari | Konsep diperiksa
3 | Mengesahkan konsep | ● | | | Konsep | 10 menit | Konsep sah

## decision with return number
> Staf, Sekretaris, Kadis ; 900 450 10 ; p d t
No | Kegiatan | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | | ◆ Tidak ke 1 | | Konsep | 1 hari | Konsep diperiksa
3 | Mengesahkan konsep | ● | | | Konsep | 10 menit | Konsep sah

## labels in row beneath
> Staf, Sekretaris, Kadis ; 900 450 10 ; p d t
No | Kegiatan | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | | ◆ | | Konsep | 1 hari | Konsep diperiksa
~ | | Sesuai | | Tidak sesuai | | |
3 | Mengesahkan konsep | ● | | | Konsep | 10 menit | Konsep sah

## uraian with numbers inside, no column
> Staf, Kadis ; 900 450 ; p p
Uraian Prosedur | Kadis | Staf | Kelengkapan | Waktu | Output
1. Menyusun konsep | | ■ | Data | 2 hari | Konsep
2. Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa

## no kelengkapan column
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Waktu | Output
1 | Menyusun konsep | | ■ | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | 1 hari | Konsep diperiksa

## output before waktu
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Output | Waktu
1 | Menyusun konsep | | ■ | Data | Konsep | 2 hari
2 | Memeriksa konsep | ■ | | Konsep | Konsep diperiksa | 1 hari

## keterangan in the middle
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Keterangan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | segera | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | teliti | ■ | | Konsep | 1 hari | Konsep diperiksa

## office as actors
> OPD, Bappeda, Inspektorat ; 900 450 450 ; p p p
No | Kegiatan | OPD | Bappeda | Inspektorat | Kelengkapan | Waktu | Output
1 | Menyusun konsep | ■ | | | Data | 2 hari | Konsep
2 | Memeriksa konsep | | ■ | | Konsep | 1 hari | Konsep diperiksa
3 | Mereviu konsep | | | ■ | Konsep | 1 hari | Catatan reviu

## pelaksana as first column
> Staf, Kepala Dinas ; 900 450 ; m m
Pelaksana | No | Kegiatan | Kelengkapan | Waktu | Output
Staf | 1 | Menyusun konsep | Data | 2 hari | Konsep
Kepala Dinas | 2 | Memeriksa konsep | Konsep | 1 hari | Konsep diperiksa

## actors merged over steps by names
> Staf, Staf, Kepala Dinas ; 900 450 450 ; m m m
No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
1 | Menyusun konsep | Staf | Data | 2 hari | Konsep
2 | Mengetik konsep | | Konsep | 1 hari | Ketikan
3 | Memeriksa konsep | Kepala Dinas | Ketikan | 1 hari | Konsep diperiksa
M 1 2 2 1

## mark merged over two steps
> Staf, Staf, Kadis ; 900 450 450 ; p p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Mengetik konsep | | | Konsep | 1 hari | Ketikan
3 | Memeriksa konsep | ■ | | Ketikan | 1 hari | Konsep diperiksa
M 1 3 2 1

## boxes with two actors
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | ☐ | ☑ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ☑ | ☐ | Konsep | 1 hari | Konsep diperiksa

## step text inside the box
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | [Menyusun konsep] | Data | 2 hari | Konsep
2 | Memeriksa konsep | <Memeriksa konsep?> | | Konsep | 1 hari | Konsep diperiksa

## title beneath header row blank rows
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
~
~
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa

## empty band cell over actors
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | | | Mutu Baku | | | Ket
~ | | Kadis | Staf | Kelengkapan | Waktu | Output |
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep | -
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa | -
M 0 4 1 3

## notes column after ket
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Ket | Status
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep | - | selesai
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa | - | belum

## seven actors
> Pemohon, Loket, Kasi Perizinan, Kabid, Sekretaris, Kepala Dinas, Arsiparis ; 5 10 60 450 30 15 5 ; t p d p p p t
No | Kegiatan | Pemohon | Loket | Kasi Perizinan | Kabid | Sekretaris | Kepala Dinas | Arsiparis | Kelengkapan | Waktu | Output
1 | Mengajukan berkas | ● | | | | | | | KTP | 5 menit | Berkas
2 | Menerima berkas | | ■ | | | | | | Berkas | 10 menit | Berkas lengkap
3 | Memeriksa berkas | | | ◆ | | | | | Berkas lengkap | 1 jam | Lembar periksa
4 | Menyetujui konsep izin | | | | ■ | | | | Lembar periksa | 1 hari | Konsep izin
5 | Memaraf konsep izin | | | | | ■ | | | Konsep izin | 30 menit | Konsep diparaf
6 | Menandatangani izin | | | | | | ■ | | Konsep diparaf | 15 menit | Izin
7 | Mengarsipkan izin | | | | | | | ● | Izin | 5 menit | Arsip

## waktu variants
> Staf, Kadis, Staf, Staf, Staf, Kadis ; 30 30 90 900 1350 2250 ; p p p p p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ■ | Data | ½ jam | Konsep
2 | Memeriksa konsep | ■ | | Konsep | ± 30 menit | Konsep diperiksa
3 | Mengetik konsep | | ■ | Konsep | 1 jam 30 menit | Ketikan
4 | Mencetak konsep | | ■ | Ketikan | 2 (dua) hari | Cetakan
5 | Mengirim konsep | | ■ | Cetakan | maks. 3 hr kerja | Resi
6 | Menunggu jawaban | ■ | | Resi | 1 minggu | Jawaban

## mutu baku band two rows above with gap
> Staf, Kadis ; 900 450 ; p p
No | Uraian | Pelaksana | | Mutu Baku | | | Keterangan
~ | | | | | | |
~ | | Kadis | Staf | Kelengkapan | Waktu | Output |
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep | -
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa | -
M 0 2 2 2
M 0 4 2 3

## kegiatan split into two columns
> Staf, Kadis ; 900 450 ; p p
No | Kegiatan | Rincian Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Persiapan | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Pelaksanaan | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa

## header words broken in lines
> Sekretaris, Kepala Dinas ; 900 450 ; p p
No | Uraian\\nPro-\\nsedur | Kepala\\nDinas | Sekre-\\ntaris | Kelengka\\npan | Wak\\ntu | Out\\nput
1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep
2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa

## steps under words nobody knows
> Staf, Kadis, Staf ; 10 15 60 ; m m m
Urutan | Apa yang dikerjakan | Kadis | Staf | Bahan | Lama | Hasil
1 | Menyusun konsep | | √ | Data | 10 menit | Konsep
2 | Memeriksa konsep | √ | | Konsep | 15 menit | Konsep diperiksa
3 | Mengirim konsep | | √ | Konsep | 1 jam | Tanda terima

## two jabatan over one column on two lines under a band
> Kasubbag Umum&Staf, Kadis ; 10 15 ; mm m
No | Kegiatan | Pelaksana | | Mutu Baku | | | Ket
~ | | Kadis | Kasubbag Umum\\ndan Staf | Kelengkapan | Waktu | Output |
1 | Menyusun konsep | | √ | Data | 10 menit | Konsep | -
2 | Memeriksa konsep | √ | | Konsep | 15 menit | Konsep diperiksa | -
M 0 2 1 2
M 0 4 1 3

## two jabatan in a cell of names
> Operator&Verifikator, Verifikator, Kepala Bidang Perencanaan, Operator ; 10 15 60 5 ; mm m m m
No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
1 | Menyusun konsep | Operator dan Verifikator | Data | 10 menit | Konsep
2 | Memeriksa konsep | Verifikator | Konsep | 15 menit | Konsep diperiksa
3 | Menyetujui konsep | Kepala Bidang\\nPerencanaan | Konsep | 1 jam | Konsep disetujui
4 | Mengirim laporan | Operator | Laporan | 5 menit | Tanda terima

## second waktu after the output
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Waktu Realisasi | Ket
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep | 1 hari | -
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa | 3 jam | -

## waktu before and after under one header
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | | Output
~ | | | | | Sebelum | Sesudah |
1 | Menyusun konsep | | √ | Data | 2 hari | 1 hari | Konsep
2 | Memeriksa konsep | √ | | Konsep | 1 hari | 3 jam | Konsep diperiksa
M 0 5 1 2

## two outputs of one name
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Output
1 | Menyusun konsep | | √ | Data | 2 hari | Konsep | Konsep di SIPD
2 | Memeriksa konsep | √ | | Konsep | 1 hari | Konsep diperiksa | Catatan di SIPD

## waktu in nilai and satuan under a band, legend under the table
> Staf, Sekretaris, Kadis ; 15 60 900 ; t d t
No | Uraian Kegiatan | Pelaksana | ~ | ~ | Mutu Baku | ~ | ~ | ~ | Ket
~ | ~ | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | ~ | Output | ~
~ | ~ | ~ | ~ | ~ | ~ | Nilai | Satuan | ~ | ~
1 | Menyusun konsep surat | | | ● | Data | 15 | Menit | Konsep | -
2 | Memeriksa konsep surat | | ◆ | | Konsep | 1 | Jam | Konsep diperiksa | -
3 | Menandatangani surat | ● | | | Konsep | 2 | Hari | Surat | -
Keterangan : | ~
● | Mulai / Selesai
◆ | Pengambilan keputusan
■ | Proses
M 0 0 3 1
M 0 1 3 1
M 0 2 1 3
M 0 5 1 4
M 1 2 2 1
M 1 3 2 1
M 1 4 2 1
M 1 5 2 1
M 1 6 1 2
M 1 8 2 1
M 0 9 3 1

## actors under two bands of units
> Staf, Kasubbag, Kabid, Sekretaris ; 10 15 20 30 ; t p p t
No | Kegiatan | Pelaksana | ~ | ~ | ~ | Mutu Baku | ~ | ~
~ | ~ | Sekretariat | ~ | Bidang | ~ | Kelengkapan | Waktu | Output
~ | ~ | Sekretaris | Kasubbag | Kabid | Staf | ~ | ~ | ~
1 | Mengumpulkan data | | | | ● | Surat | 10 menit | Data
2 | Mengolah data | | ■ | | | Data | 15 menit | Olahan
3 | Membahas hasil olahan | | | ■ | | Olahan | 20 menit | Hasil
4 | Mengesahkan laporan | ● | | | | Hasil | 30 menit | Laporan
M 0 0 3 1
M 0 1 3 1
M 0 2 1 4
M 0 6 1 3
M 1 2 1 2
M 1 4 1 2
M 1 6 2 1
M 1 7 2 1
M 1 8 2 1

## the same as above: idem, sda, ditto marks
> Staf, Kadis, Staf, Staf ; 15 15 15 30 ; m m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Ket
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep surat | -
2 | Memeriksa konsep surat | √ | | idem | sda | s.d.a. | -
3 | Mengetik surat | | √ | " | " | Surat | -
4 | Mengirim surat | | √ | Idem | 30 menit | Tanda terima | sda

## standards before actors, header and numbers again on the next page
> Staf, Kadis, Staf, Kadis ; 10 20 30 40 ; m m m m
No | Kegiatan | Mutu Baku | ~ | ~ | Pelaksana | ~ | Ket
~ | ~ | Kelengkapan | Waktu | Output | Kadis | Staf | ~
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Menyusun konsep | Data | 10 menit | Konsep | | √ | -
2 | Memeriksa konsep | Konsep | 20 menit | Konsep diperiksa | √ | | -
Halaman 1 dari 2 | ~
SOP Surat Keluar (lanjutan) | ~
No | Kegiatan | Mutu Baku | ~ | ~ | Pelaksana | ~ | Ket
~ | ~ | Kelengkapan | Waktu | Output | Kadis | Staf | ~
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
3 | Mengetik surat | Konsep | 30 menit | Surat | | √ | -
4 | Menandatangani surat | Surat | 40 menit | Surat ditandatangani | √ | | -

## decision words in the cells beside the decision
> Staf, Kasubbag, Kadis ; 15 20 30 ; t d t
No | Kegiatan | Staf | Kasubbag | Kadis | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | ● | | | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | Tidak | ◆ | Ya | Konsep | 20 menit | Konsep diperiksa
3 | Menandatangani surat | | | ● | Konsep | 30 menit | Surat

## decision words with an arrow
> Staf, Kasubbag, Kadis ; 15 20 30 ; t d t
No | Kegiatan | Staf | Kasubbag | Kadis | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | ● | | | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | <- Tidak | ◆ | Ya -> | Konsep | 20 menit | Konsep diperiksa
3 | Menandatangani surat | | | ● | Konsep | 30 menit | Surat

## arrows alone in other actors' cells
> Staf, Kasubbag, Kadis ; 15 20 30 ; t p t
No | Kegiatan | Staf | Kasubbag | Kadis | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | ● | -> | | Data | 15 menit | Konsep
2 | Meneruskan konsep surat | | ■ | -> | Konsep | 20 menit | Konsep diteruskan
3 | Menandatangani surat | | | ● | Konsep | 30 menit | Surat

## one kegiatan over rows, a symbol in each
> Staf, Kasubbag, Kadis ; 15 20 30 ; t d t
No | Kegiatan | Staf | Kasubbag | Kadis | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | ● | | | Data | 15 menit | Konsep
2 | Memeriksa dan memperbaiki konsep surat | | ◆ | | Konsep | 20 menit | Konsep diperiksa
~ | ~ | Tidak | | | ~ | ~ | ~
3 | Menandatangani surat | | | ● | Konsep | 30 menit | Surat
M 2 0 2 1
M 2 1 2 1
M 2 5 2 1
M 2 6 2 1
M 2 7 2 1

## footnote signs and their notes
> Staf, Kadis ; 900 450 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat *) | | √ | Data | 2 hari *) | Konsep
2 | Menandatangani surat | √ | | Konsep | 1 hari**) | Surat
*) dapat diperpanjang bila data belum lengkap | ~
**) pada hari kerja | ~

## waktu minimal and maksimal
> Staf, Kadis ; 20 60 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | ~ | Output
~ | ~ | ~ | ~ | ~ | Minimal | Maksimal | ~
1 | Menyusun konsep surat | | √ | Data | 10 menit | 20 menit | Konsep
2 | Menandatangani surat | √ | | Konsep | 30 menit | 1 jam | Surat
M 0 5 1 2

## primes for minutes
> Staf, Kadis, Staf ; 15 90 5 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ | Data | 15' | Konsep
2 | Menandatangani surat | √ | | Konsep | 1 jam 30' | Surat
3 | Mengirim surat | | √ | Surat | 5' | Tanda terima

## lists over rows of one step
> Staf, Kadis ; 15 30 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Ket
1 | Menyusun konsep surat | | √ | 1. Disposisi | 15 menit | Konsep surat | -
~ | ~ | ~ | ~ | 2. Agenda surat | ~ | ~ | ~
~ | ~ | ~ | ~ | 3. Contoh surat | ~ | ~ | ~
2 | Menandatangani surat | √ | | Konsep surat | 30 menit | Surat | -

## start and end as rows over the whole table
> Staf, Kadis ; 15 30 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
MULAI | ~ | ~ | ~ | ~ | ~ | ~
1 | Menyusun konsep surat | | ■ | Data | 15 menit | Konsep
2 | Menandatangani surat | ■ | | Konsep | 30 menit | Surat
SELESAI | ~ | ~ | ~ | ~ | ~ | ~
M 1 0 1 7
M 4 0 1 7

## codes for actors, with a legend above
> P3, P2, P1 ; 15 20 30 ; m m m
P1 = Kepala Dinas, P2 = Sekretaris, P3 = Staf | ~
No | Kegiatan | P1 | P2 | P3 | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | | √ | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | | √ | | Konsep | 20 menit | Konsep diperiksa
3 | Menandatangani surat | √ | | | Konsep | 30 menit | Surat

## risk and control after the remarks
> Staf, Kadis ; 15 30 ; m m
No | Kegiatan | Pelaksana | ~ | Mutu Baku | ~ | ~ | Ket | Risiko | Pengendalian
~ | ~ | Kadis | Staf | Kelengkapan | Waktu | Output | ~ | ~ | ~
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep | - | Salah ketik | Diperiksa
2 | Menandatangani surat | √ | | Konsep | 30 menit | Surat | - | Terlambat | Dijadwalkan

## each actor twice: officer and assistant
> Kadis, Staf ; 15 30 ; m m
No | Kegiatan | Kadis | ~ | Staf | ~ | Kelengkapan | Waktu | Output
~ | ~ | PJ | Pelaksana | PJ | Pelaksana | ~ | ~ | ~
1 | Memerintahkan penyusunan | √ | | | | Surat | 15 menit | Disposisi
2 | Menyusun konsep surat | | | | √ | Disposisi | 30 menit | Konsep
M 0 2 1 2
M 0 4 1 2

## two units with the same positions
> Kabid Bidang A, Staf Bidang A, Kabid Bidang B, Staf Bidang B ; 10 15 20 30 ; m m m m
No | Kegiatan | Bidang A | ~ | Bidang B | ~ | Kelengkapan | Waktu | Output
~ | ~ | Kabid | Staf | Kabid | Staf | ~ | ~ | ~
1 | Memerintahkan pengumpulan data | √ | | | | Surat | 10 menit | Disposisi
2 | Mengumpulkan data | | √ | | | Disposisi | 15 menit | Data
3 | Meneliti data | | | √ | | Data | 20 menit | Data diteliti
4 | Mengarsipkan data | | | | √ | Data diteliti | 30 menit | Arsip
M 0 2 1 2
M 0 4 1 2

## waktu with the day it is due
> Staf, Kadis ; 450 60 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep laporan | | √ | Data | 1 hari (paling lambat tgl 5) | Konsep
2 | Menandatangani laporan | √ | | Konsep | 1 jam, setiap tanggal 10 | Laporan

## waktu in three columns: hari, jam, menit
> Staf, Kadis, Staf ; 480 30 450 ; m m m
No | Kegiatan | Pelaksana | ~ | Mutu Baku | ~ | ~ | ~ | ~ | Ket
~ | ~ | Kadis | Staf | Kelengkapan | Waktu | ~ | ~ | Output | ~
~ | ~ | ~ | ~ | ~ | Hari | Jam | Menit | ~ | ~
1 | Menyusun konsep surat | | √ | Data | | 8 | | Konsep | -
2 | Memeriksa konsep surat | √ | | Konsep | | | 30 | Konsep diperiksa | -
3 | Mengirim surat | | √ | Surat | 1 | | | Tanda terima | -
M 0 2 1 2
M 0 4 1 5
M 1 5 1 3

## notes as rows between the steps
> Staf, Kadis, Staf ; 15 60 30 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep
Catatan: konsep memakai format terbaru | ~ | ~ | ~ | ~ | ~ | ~
2 | Memeriksa konsep surat | √ | | Konsep | 1 jam | Konsep diperiksa
*) bila kepala dinas berhalangan, sekretaris | ~ | ~ | ~ | ~ | ~ | ~
3 | Mengirim surat | | √ | Surat | 30 menit | Tanda terima
M 2 0 1 7
M 4 0 1 7

## subtotal of each part and a grand total
> Staf, Kadis, Staf ; 15 60 30 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
I | TAHAP PERSIAPAN | ~ | ~ | ~ | ~ | ~
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | √ | | Konsep | 60 menit | Konsep diperiksa
~ | Sub jumlah I | ~ | ~ | ~ | 75 menit | ~
II | TAHAP PENGIRIMAN | ~ | ~ | ~ | ~ | ~
1 | Mengirim surat | | √ | Surat | 30 menit | Tanda terima
~ | Sub jumlah II | ~ | ~ | ~ | 30 menit | ~
~ | JUMLAH SELURUHNYA | ~ | ~ | ~ | 105 menit | ~

## actors in mixed marks, a legend row beneath
> Staf, Kadis, Staf ; 15 60 30 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | ✓ | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | x | | Konsep | 1 jam | Konsep diperiksa
3 | Mengirim surat | | V | Surat | 30 menit | Tanda terima
Keterangan: ✓ = melaksanakan, x = memeriksa | ~ | ~ | ~ | ~ | ~ | ~

## header again with "lanjutan" on the next page
> Staf, Kadis, Staf, Kadis ; 15 60 30 10 ; m m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | √ | | Konsep | 1 jam | Konsep diperiksa
Halaman 1/2 | ~ | ~ | ~ | ~ | ~ | ~
Lanjutan SOP Pengiriman Surat | ~ | ~ | ~ | ~ | ~ | ~
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
3 | Mengirim surat | | √ | Surat | 30 menit | Tanda terima
4 | Menerima laporan pengiriman | √ | | Tanda terima | 10 menit | Disposisi
Halaman 2/2 | ~ | ~ | ~ | ~ | ~ | ~

## columns called Aktor, Bahan, Durasi, Hasil
> OPERATOR, VERIFIKATOR, OPERATOR ; 20 60 5 ; p d p
NO. | LANGKAH KERJA | AKTOR | ~ | BAKU MUTU | ~ | ~ | CATATAN
~ | ~ | OPERATOR | VERIFIKATOR | BAHAN | DURASI | HASIL | ~
1. | Menginput data usulan | ■ | | Usulan | 20 menit | Data terinput | ~
2. | Memverifikasi data usulan | | ◆ | Data terinput | 1 jam | Data terverifikasi | ~
3. | Mencetak rekap usulan | ■ | | Data terverifikasi | 5 menit | Rekap | ~
M 0 2 1 2
M 0 4 1 3

## spare columns between the columns
> Staf, Kadis, Staf ; 15 60 30 ; m m m
No | | Kegiatan | | Kadis | | Staf | | Kelengkapan | | Waktu | | Output
1 | | Menyusun konsep surat | | | | √ | | Data | | 15 menit | | Konsep
~ | ~
2 | | Memeriksa konsep surat | | √ | | | | Konsep | | 1 jam | | Konsep diperiksa
~ | ~
3 | | Mengirim surat | | | | √ | | Surat | | 30 menit | | Tanda terima

## step words broken over rows without a number
> Staf, Kadis ; 15 60 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ | Data dari | 15 menit | Konsep surat
~ | permintaan data kepada | ~ | ~ | bidang | ~ | permintaan
~ | seluruh bidang | ~ | ~ | ~ | ~ | ~
2 | Menandatangani surat | √ | | Konsep surat | 1 jam | Surat
~ | permintaan data | ~ | ~ | ~ | ~ | ~

## decision words in a column of their own
> Staf, Kadis, Staf ; 15 60 30 ; p d p
No | Kegiatan | Kadis | Staf | Keputusan | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | ■ | | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | ◆ | | Tidak: kembali ke 1 | Konsep | 1 jam | Konsep diperiksa
3 | Mengirim surat | | ■ | | Surat | 30 menit | Tanda terima

## head and staff named with their grades
> Staf (Pelaksana), Kepala Dinas (Eselon II.b), Staf (Pelaksana) ; 15 60 30 ; m m m
No | Uraian Prosedur | Pelaksana | ~ | Mutu Baku | ~ | ~
~ | ~ | Kepala Dinas (Eselon II.b) | Staf (Pelaksana) | Persyaratan / Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | √ | | Konsep | 1 jam | Konsep diperiksa
3 | Mengirim surat | | √ | Surat | 30 menit | Tanda terima
M 0 2 1 2
M 0 4 1 3

## two SOPs side by side of different heights under titles
> Staf, Kadis ; 15 60 ; m m
> Kasi, Camat, Kasi ; 5 10 15 ; m m m
SOP SURAT MASUK | ~ | ~ | ~ | ~ | ~ | ~ | | SOP LEGALISASI | ~ | ~ | ~ | ~ | ~ | ~
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | No | Kegiatan | Camat | Kasi | Kelengkapan | Waktu | Output
1 | Mencatat surat | | √ | Surat | 15 menit | Surat tercatat | | 1 | Menerima berkas | | √ | Berkas | 5 menit | Berkas tercatat
2 | Mendisposisikan surat | √ | | Surat tercatat | 1 jam | Disposisi | | 2 | Menandatangani berkas | √ | | Berkas tercatat | 10 menit | Berkas sah
~ | ~ | ~ | ~ | ~ | ~ | ~ | | 3 | Menyerahkan berkas | | √ | Berkas sah | 15 menit | Tanda terima
M 0 0 1 7
M 0 8 1 7

## waktu with day and hour words and a unit in the header
> Staf, Kadis, Staf ; 90 10 450 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu (menit) | Output
1 | Menyusun konsep surat | | √ | Data | 90 | Konsep
2 | Memeriksa konsep surat | √ | | Konsep | 10' | Konsep diperiksa
3 | Mengirim surat | | √ | Surat | 1 hari kerja | Tanda terima

## numbers with letters, parent rows say who
> Staf, Staf, Kadis ; 15 20 30 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Penyusunan surat | ~ | ~ | ~ | ~ | ~
~ | a. Menyusun konsep surat | | √ | Data | 15 menit | Konsep
~ | b. Mengetik konsep surat | | √ | Konsep | 20 menit | Konsep diketik
2 | Pengesahan surat | ~ | ~ | ~ | ~ | ~
~ | a. Menandatangani surat | √ | | Konsep diketik | 30 menit | Surat

## actors as a merged cell over three rows of one step
> Staf, Kadis ; 15 60 ; p p
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | ■ | Data | 15 menit | Konsep
~ | ~ | ~ | ~ | Agenda | ~ | ~
~ | ~ | ~ | ~ | Contoh | ~ | ~
2 | Memeriksa konsep surat | ■ | | Konsep | 1 jam | Konsep diperiksa
~ | ~ | ~ | ~ | Lembar disposisi | ~ | ~
M 1 0 3 1
M 1 1 3 1
M 1 2 3 1
M 1 3 3 1
M 1 5 3 1
M 1 6 3 1
M 4 0 2 1
M 4 1 2 1
M 4 2 2 1
M 4 3 2 1
M 4 5 2 1
M 4 6 2 1

## waktu with slashes: each file and each day
> Staf, Kadis, Staf ; 5 10 450 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Mencatat berkas | | √ | Berkas | 5 menit/berkas | Berkas tercatat
2 | Menandatangani berkas | √ | | Berkas tercatat | 10 mnt per berkas | Berkas sah
3 | Mengarsipkan berkas | | √ | Berkas sah | ± 1 hari | Arsip

## header in two languages
> Staff, Head, Staff ; 15 60 30 ; m m m
No | Kegiatan (Activity) | Pelaksana (Actor) | ~ | Kelengkapan (Input) | Waktu (Time) | Output (Result)
~ | ~ | Head | Staff | ~ | ~ | ~
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | √ | | Konsep | 1 jam | Konsep diperiksa
3 | Mengirim surat | | √ | Surat | 30 menit | Tanda terima
M 0 2 1 2

## marks with the order in the cell
> Staf, Kadis, Staf ; 15 60 30 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ (1) | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | √ (2) | | Konsep | 1 jam | Konsep diperiksa
3 | Mengirim surat | | √ (3) | Surat | 30 menit | Tanda terima

## title and unit between the header and the steps
> Staf, Kadis ; 15 60 ; m m
No | Kegiatan | Pelaksana | ~ | Mutu Baku | ~ | ~ | Ket
~ | ~ | Kadis | Staf | Kelengkapan | Waktu | Output | ~
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
BIDANG SEKRETARIAT | ~ | ~ | ~ | ~ | ~ | ~ | ~
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep | -
2 | Menandatangani surat | √ | | Konsep | 1 jam | Surat | -
M 0 2 1 2
M 0 4 1 3
M 3 0 1 8

## output and kelengkapan under one band, waktu at the end
> Staf, Kadis ; 15 60 ; m m
No | Aktivitas | Pelaksana | ~ | Dokumen | ~ | Waktu
~ | ~ | Kadis | Staf | Masukan | Keluaran | ~
1 | Menyusun konsep surat | | √ | Data | Konsep | 15 menit
2 | Menandatangani surat | √ | | Konsep | Surat | 1 jam
M 0 2 1 2
M 0 4 1 2

## signing block at the right of the last steps
> Staf, Kadis ; 15 60 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | Mengetahui:
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep | | Kepala Dinas
2 | Menandatangani surat | √ | | Konsep | 1 jam | Surat | | Nama Pejabat
~ | ~ | ~ | ~ | ~ | ~ | ~ | | NIP. 197001011995011001

## waktu as 1 x 24 jam of the calendar, seconds, half an hour
> Staf, Kadis, Staf ; 321.43 1 30 ; m m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ | Data | 1 x 24 jam | Konsep
2 | Memeriksa konsep surat | √ | | Konsep | 60 detik | Konsep diperiksa
3 | Mengirim surat | | √ | Surat | ½ jam | Tanda terima

## actors in one column, one name each
> Kepala Dinas, Staf, Kepala Dinas ; 5 15 10 ; m m m
No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
1 | Memerintahkan penyusunan | Kepala Dinas | Surat | 5 menit | Disposisi
2 | Menyusun konsep surat | Staf | Disposisi | 15 menit | Konsep
3 | Menandatangani surat | Kepala Dinas | Konsep | 10 menit | Surat

## mulai and selesai beside a step in its actor's cell
> Staf, Kadis, Staf ; 15 60 30 ; t d t
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | MULAI | Data | 15 menit | Konsep
2 | Memeriksa konsep surat | ◊ | | Konsep | 1 jam | Konsep diperiksa
3 | Mengirim surat | | SELESAI | Surat | 30 menit | Tanda terima

## no band over the standards, other words for all of them
> Staf, Kadis ; 15 60 ; m m
No. Urut | Rincian Kegiatan | Unit Kerja/Pelaksana | ~ | Syarat | Lama Waktu | Hasil Akhir | Keterangan/Catatan
~ | ~ | Kadis | Staf | ~ | ~ | ~ | ~
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep | -
2 | Menandatangani surat | √ | | Konsep | 1 jam | Surat | -
M 0 2 1 2

## identity of a second SOP directly beneath the first
> Staf, Kadis ; 15 60 ; m m
> Staf, Kadis ; 5 10 ; m m
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep surat | | √ | Data | 15 menit | Konsep
2 | Menandatangani surat | √ | | Konsep | 1 jam | Surat
Nomor SOP | 065/2/2026 | ~ | ~ | ~ | ~ | ~
Nama SOP | Pengarsipan Surat | ~ | ~ | ~ | ~ | ~
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Mengarsipkan surat | | √ | Surat | 5 menit | Arsip
2 | Memeriksa arsip | √ | | Arsip | 10 menit | Arsip diperiksa
`;
