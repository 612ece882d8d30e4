import { term, type Istilah } from './istilah';

/** The thirteen fields of the identity block (PermenPANRB 35/2012), with the labels sheets use. `unit` has none. */
export const ISTILAH_IDENTITAS = {
  unit: term('Nama unit', 'Office that owns the SOP, under its logo', [
    'Unit Kerja',
    'Satuan Kerja',
    'Nama Instansi',
    'Instansi',
    'Nama Unit Kerja',
    'SKPD',
    'OPD',
  ]),
  nomor: term('Nomor SOP', 'Number of the SOP', ['No SOP', 'No. SOP', 'Nomor', 'Nomor Dokumen', 'No. Dokumen', 'Nomor SOP AP']),
  'tanggal-pembuatan': term(
    'Tanggal Pembuatan',
    'Day the SOP was finished',
    ['Tgl Pembuatan', 'Tgl. Pembuatan', 'Tanggal Dibuat', 'Tgl Dibuat', 'Tanggal Penyusunan', 'Tanggal Terbit'],
    { 'Tanggal Pembuaatan': 'Tanggal Pembuatan' },
  ),
  'tanggal-revisi': term(
    'Tanggal Revisi',
    'Day it was revised or will be reviewed',
    ['Tgl Revisi', 'Tgl. Revisi', 'Tanggal Direvisi', 'Tanggal Revisi ke'],
    {
      'Tanggal Refisi': 'Tanggal Revisi',
      'Tgl Refisi': 'Tgl Revisi',
    },
  ),
  'tanggal-efektif': term(
    'Tanggal Efektif',
    'Day it takes effect',
    [
      'Tgl Efektif',
      'Tgl. Efektif',
      'Tanggal Pengesahan',
      'Tgl Pengesahan',
      'Tgl. Pengesahan',
      'Tanggal Disahkan',
      'Tanggal Berlaku',
      'Tgl Berlaku',
      'Tanggal Efektif/Pengesahan',
    ],
    { 'Tanggal Efektip': 'Tanggal Efektif', 'Tgl Efektip': 'Tgl Efektif', 'Tanggal Epektif': 'Tanggal Efektif' },
  ),
  'disahkan-oleh': term(
    'Disahkan oleh',
    'Official who approves: position, name, NIP',
    ['Disahkan', 'Pengesahan', 'Pejabat Pengesah', 'Disetujui oleh'],
    {
      'Di sahkan oleh': 'Disahkan oleh',
      'Disyahkan oleh': 'Disahkan oleh',
    },
  ),
  nama: term('Nama SOP', 'Title of the SOP', [
    'Judul SOP',
    'Judul',
    'Nama SOP AP',
    'Nama/Judul SOP',
    'Nama Prosedur',
    'Nama Standar Operasional Prosedur',
  ]),
  'dasar-hukum': term('Dasar Hukum', 'Regulations the SOP rests on', ['Dasar Hukum SOP', 'Landasan Hukum']),
  kualifikasi: term('Kualifikasi Pelaksana', 'What those who act must be able to do', [
    'Kualifikasi',
    'Kualifikasi Pelaksanaan',
    'Kualifikasi Pendidikan',
    'Kualifikasi Pelaksana SOP',
    'Kualifikasi Pelaksana/Pendidikan',
  ]),
  keterkaitan: term(
    'Keterkaitan',
    'Other SOPs it hangs together with',
    ['Keterkaitan SOP', 'Keterkaitan dengan SOP lain', 'Keterkaitan dengan SOP', 'Keterkaitan SOP Lain', 'SOP Terkait'],
    {
      Keterangan: 'Keterkaitan',
      Keterikatan: 'Keterkaitan',
      Keterkaian: 'Keterkaitan',
    },
  ),
  peralatan: term(
    'Peralatan/Perlengkapan',
    'Tools and materials',
    [
      'Peralatan',
      'Peralatan dan Perlengkapan',
      'Perlengkapan',
      'Perlengkapan/Peralatan',
      'Sarana dan Prasarana',
      'Peralatan & Perlengkapan',
    ],
    {
      'Peralatan Perengkapan': 'Peralatan/Perlengkapan',
      'Peralatan/Pelengkapan': 'Peralatan/Perlengkapan',
      'Perlatan/Perlengkapan': 'Peralatan/Perlengkapan',
    },
  ),
  peringatan: term(
    'Peringatan',
    'What goes wrong if the SOP is not followed, or a deadline',
    ['Peringatan/Risiko', 'Peringatan SOP'],
    {
      Peringatn: 'Peringatan',
    },
  ),
  pencatatan: term(
    'Pencatatan dan Pendataan',
    'Where each pelaksana records what was done',
    [
      'Pencatatan',
      'Pencatatan & Pendataan',
      'Pencatatan/Pendataan',
      'Pencatatan dan Pendokumentasian',
      'Pencatatan dan Pelaporan',
    ],
    {
      'Pencatatan dan Pendatan': 'Pencatatan dan Pendataan',
      'Pencatatan dan Pendaftaran': 'Pencatatan dan Pendataan',
      'Pencatatan Pendataan': 'Pencatatan dan Pendataan',
      'Pencatatan dan Pengarsipan': 'Pencatatan dan Pendataan',
      'Pendataan dan Pencatatan': 'Pencatatan dan Pendataan',
    },
  ),
} as const satisfies { readonly [field: string]: Istilah };
