/** What `runut capaian` says. */
export const CAPAIAN_TEXT = {
  caraPakai: 'Cara pakai: npm run -s runut -- capaian [--json] BERKAS.xlsx | DATA.json…',
  dataTanpaIsian: 'Data ini tidak memuat isian formulir bidang (isian: []).',
  bukanRunut: 'Tidak ada formulir bidang buatan Runut di berkas ini.',
  judul: (berkas: string, bidang: string, tahun: number): string => `${berkas}: ${bidang}, tahun ${String(tahun)}`,
};
