import { text } from '../domain/text';

export const noExcel = {
  judul: text('Panel ini bekerja di dalam Excel', 'This pane works inside Excel'),
  isi: text(
    'Halaman ini dibuka di luar Excel, sehingga tidak ada buku kerja yang dapat dibaca. Buka Excel, lalu pilih Runut di pita.',
    'This page was opened outside of Excel, so there is no workbook to read. Open Excel, then choose Runut on the ribbon.',
  ),
};

export const excelSilent = {
  judul: text('Excel belum menyambut panel ini', 'Excel has not welcomed this pane yet'),
  isi: text(
    'Biasanya karena jaringan lambat atau Excel masih membuka berkas. Panel ini terus menunggu; buku kerja tidak diubah.',
    'Usually the network is slow, or Excel is still opening the file. The pane keeps waiting; the workbook is not changed.',
  ),
};

export const officeNotLoaded = {
  judul: text('Penghubung ke Excel tidak dapat dimuat', 'The link to Excel could not be loaded'),
  isi: text(
    'Berkas office.js tidak sampai ke komputer ini. Periksa sambungan internet atau firewall (tembok api), lalu muat ulang. Buku kerja tidak diubah.',
    'The file office.js did not reach this computer. Check the internet connection or firewall, then reload. The workbook is not changed.',
  ),
};

export const tooOld = {
  judul: text('Excel ini terlalu lama untuk Runut', 'This Excel is too old for Runut'),
  isi: text(
    'Runut memerlukan Excel 2021, LTSC 2024, Microsoft 365, Excel untuk web, atau Excel untuk Mac (ExcelApi 1.14). Perbarui Excel, atau buka buku kerja ini di Excel untuk web. Buku kerja tidak diubah.',
    'Runut needs Excel 2021, LTSC 2024, Microsoft 365, Excel on the web, or Excel for Mac (ExcelApi 1.14). Update Excel, or open this workbook in Excel on the web. The workbook is not changed.',
  ),
};

export const stopped = {
  judul: text('Panel berhenti', 'The pane has stopped'),
  isi: text(
    'Runut menemui keadaan yang tidak dikenalnya. Ini kekurangan pada Runut, bukan pada pekerjaan Anda: buku kerja tetap seperti yang terlihat di lembar, dan isian yang belum disimpan tetap ada. Muat ulang panel; bila terulang, kirimkan rinciannya kepada pengelola Runut.',
    'Runut met a situation it does not know. This is a flaw in Runut, not in your work: the workbook stays as you see it, and what was not saved yet is kept. Reload the pane; if it happens again, send the details to whoever looks after Runut.',
  ),
};

export const details = text('Rincian', 'Details');
export const reload = text('Muat ulang panel', 'Reload the pane');
