// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { writeFormulir } from '../../../../src/domain/kinerja/formulir/write-formulir';
import { readPengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/read-pengaturan';
import { writePengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { applyToBook } from '../../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../../src/files/xlsx/book';
import { writeXlsx } from '../../../../src/files/xlsx/write';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';
import { room } from '../../with-berkas';
import { KADIS, SOP_LKJ } from '../../../domain/tracker/stories';

const type = (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

async function openPerjanjian() {
  const workbook = emptyWorkbook();
  const { pane } = renderPane(workbook);
  act(() => {
    pane.openLayer('perjanjian');
  });
  await screen.findByLabelText(/^Nama kantor/);
  const saved = async (): Promise<Pengaturan> => {
    const { sheets } = await workbook.read([{ sheet: { name: 'Pengaturan' }, parts: ['values'] }]);
    const [sheet] = sheets;
    if (!sheet) throw new Error('nothing was saved');
    return readPengaturan(sheet, 0).pengaturan;
  };
  return { saved, workbook, pane };
}

describe('the yearly set-up', () => {
  it('proposes the year of the Berkas in hand, which it is for', async () => {
    const given = await room(SOP_LKJ);
    const sop = await given.sop();
    const begun = { kind: 'start-berkas', nama: 'LKj 2024', periode: '2024', sop } as const;
    const berkas = await given.oleh(KADIS, begun, '05', '08:00');
    const { pane } = renderPane(given.workbook);
    act(() => {
      pane.chooseBerkas(berkas);
      pane.openLayer('perjanjian');
    });
    expect((await screen.findByLabelText<HTMLInputElement>('Tahun laporan')).value).toBe('2024');
  });

  it('takes every detail of an indikator and a programme, and keeps it on the sheet', async () => {
    const { saved } = await openPerjanjian();
    type(/^Nama kantor/, 'Dinas Uji');
    type('Tahun laporan', '2025');
    type('Nama bidang 1', 'Perumahan');
    type('Nama bidang 2', 'Permukiman');
    await press('Tambah indikator');
    type(/^Indikator kinerja/, 'Rumah dibangun');
    type('Target setahun', '1.202');
    await press('1202 (bulat)');
    type('Satuan', 'unit');
    fireEvent.click(screen.getByLabelText('Makin tinggi makin baik'));
    fireEvent.change(screen.getByLabelText(/^Triwulan menjadi setahun/), { target: { value: 'sum' } });
    await press('Bagi dari target setahun');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Permukiman' }));
    type('Target 2024', '900');
    type('Realisasi 2024', '87,5');
    type('Tahun akhir Renstra', '2029');
    type('Target akhir Renstra', '5000');
    type('Standar nasional', '1000');
    await press('Selesai');
    await press('Tambah program atau kegiatan');
    type(/^Nama program/, 'Program Perumahan');
    type('Pagu (Rp)', '24.000.000');
    fireEvent.click(within(screen.getByRole('group', { name: 'Mendukung indikator' })).getByLabelText('Rumah dibangun'));
    fireEvent.change(screen.getByLabelText('Rumus efisiensi'), { target: { value: 'selisih' } });
    await press('Simpan');
    await waitFor(async () => {
      expect(await saved()).toMatchObject({
        kantor: { nama: 'Dinas Uji' },
        tahun: 2025,
        indikator: [
          {
            target: 1202,
            arah: 'positif',
            metode: 'sum',
            targetTriwulan: [300, 300, 300, 302],
            bidang: ['B1', 'B2'],
            lalu: [{ tahun: 2024, target: 900, realisasi: 87.5 }],
            renstra: { tahun: 2029, target: 5000 },
            standarNasional: 1000,
          },
        ],
        program: [{ jenis: 'program', nama: 'Program Perumahan', pagu: 24_000_000, bidang: 'B1', indikator: ['S1.1'] }],
        ketentuan: { efisiensi: 'selisih' },
      });
    });
  });

  it('takes a whole agreement pasted from a sheet, and says what it understood first', async () => {
    const { saved } = await openPerjanjian();
    type(/^Nama kantor/, 'Dinas Uji');
    type('Tahun laporan', '2025');
    await press('Tempel tabel…');
    type(
      /^Tabel Perjanjian Kinerja/,
      'Sasaran\tIndikator\tTarget\tArah\tMetode\tBidang\nHunian\tRumah layak\t70\tpositif\tterakhir\tPerumahan',
    );
    expect(await screen.findByText('Terbaca: 1 sasaran, 1 indikator, 0 program baru.')).toBeDefined();
    await press('Masukkan');
    await press('Simpan');
    await waitFor(async () => {
      expect((await saved()).indikator).toMatchObject([{ nama: 'Rumah layak', target: 70, bidang: ['B1'] }]);
    });
  });

  it('asks which of two agreements counts, names what is not taken, and takes a column a person points out', async () => {
    const { saved } = await openPerjanjian();
    type(/^Nama kantor/, 'Dinas Uji');
    type('Tahun laporan', '2026');
    await press('Tempel tabel…');
    type(
      /^Tabel Perjanjian Kinerja/,
      'No\tSasaran\tIndikator\tTarget Semula\tTarget Menjadi\tDikerjakan\n1\tHunian\tRumah layak\t≥ 70\t72,50 (BB)\tPerumahan',
    );
    expect(await screen.findByText('Ada angka sebelum dan setelah perubahan. Yang mana yang diambil?')).toBeDefined();
    expect(await screen.findByText(/^E2: dari “72,50 \(BB\)” diambil angkanya, 72,5/)).toBeDefined();
    expect(screen.getByText(/^Kolom F “Dikerjakan”: ini kolom yang belum dikenal, tidak diambil/)).toBeDefined();
    fireEvent.click(screen.getByLabelText('Yang sebelum perubahan saja'));
    fireEvent.change(await screen.findByLabelText('Ambil kolom F sebagai'), { target: { value: 'bidang' } });
    expect(await screen.findByText('Rumah layak: 70')).toBeDefined();
    await press('Masukkan');
    await press('Simpan');
    await waitFor(async () => {
      expect(await saved()).toMatchObject({ bidang: [{ nama: 'Perumahan' }], indikator: [{ nama: 'Rumah layak', target: 70 }] });
    });
  });

  it('opens a file of any kind, and says which realisasi has no form yet', async () => {
    const { saved } = await openPerjanjian();
    type(/^Nama kantor/, 'Dinas Uji');
    type('Tahun laporan', '2025');
    await press('Tempel tabel…');
    fireEvent.change(screen.getByLabelText('Pilih berkas Perjanjian Kinerja'), {
      target: {
        files: [
          new NodeFile(
            [
              `Sasaran\tIndikator\tTarget\tBidang\tRealisasi TW I\tKendala\nHunian\tRumah layak\t70\tPerumahan\t12\tData terlambat`,
            ],
            'pk.tsv',
          ),
        ],
      },
    });
    expect(await screen.findByText('Terbaca: 1 sasaran, 1 indikator, 0 program baru.')).toBeDefined();
    expect(screen.getByLabelText(/^Masukkan realisasi, kendala dari 1 baris ke sel kosong formulir/)).toBeDefined();
    expect(screen.getByText('Kendala: Data terlambat')).toBeDefined();
    await press('Masukkan');
    await press('Simpan');
    expect(await screen.findByText(/^0 isian masuk ke formulir bidang; belum ada formulir untuk Rumah layak/)).toBeDefined();
    expect((await saved()).indikator).toMatchObject([{ nama: 'Rumah layak' }]);
  });

  it('begins from last year’s workbook: its realisasi become last year’s', async () => {
    const earlier = samplePengaturan(2025);
    const content = sampleIsian(2025);
    const bytes = writeXlsx(
      applyToBook(emptyBook(), [
        ...writePengaturan(earlier),
        ...earlier.bidang.flatMap((one) => {
          const own = content[one.id];
          return writeFormulir(earlier, one, { dibuat: '2025-12-01T08:00:00+07:00', ...(own ? { content: own } : {}) });
        }),
      ]),
    );
    const { saved } = await openPerjanjian();
    fireEvent.change(screen.getByLabelText('Pilih buku kerja tahun lalu'), {
      target: { files: [new NodeFile([Uint8Array.from(bytes)], 'LKj 2025.xlsx')] },
    });
    expect(await screen.findByText(/^Pengaturan 2026 disiapkan dari LKj 2025\.xlsx/)).toBeDefined();
    await press('Simpan');
    await waitFor(async () => {
      const added = await saved();
      expect(added.tahun).toBe(2026);
      expect(added.indikator[0]).toMatchObject({ target: '', lalu: [{ tahun: 2025, target: 70.25, realisasi: 69.88 }, {}, {}] });
    });
  });

  it('says why a file is not last year’s workbook, and changes nothing', async () => {
    await openPerjanjian();
    const choose = screen.getByLabelText('Pilih buku kerja tahun lalu');
    fireEvent.change(choose, { target: { files: [new NodeFile(['bukan'], 'surat.xlsx')] } });
    expect(await screen.findByText(/^surat\.xlsx bukan buku kerja Excel/)).toBeDefined();
  });

  it('takes along what somebody else saved meanwhile, and asks where both changed one entry', async () => {
    const first = await openPerjanjian();
    type(/^Nama kantor/, 'Dinas Uji');
    type('Tahun laporan', '2025');
    type('Nama bidang 1', 'Perumahan');
    await press('Tambah indikator');
    type(/^Indikator kinerja/, 'Rumah dibangun');
    await press('Selesai');
    await press('Simpan');
    await waitFor(async () => expect((await first.saved()).kantor.nama).toBe('Dinas Uji'));
    const { pane } = first;
    act(() => {
      pane.openLayer('perjanjian');
    });
    await screen.findByLabelText(/^Nama kantor/);
    const there = await first.saved();
    const { sheets } = await first.workbook.read([{ sheet: { name: 'Pengaturan' }, parts: ['values'] }]);
    const theirs: Pengaturan = { ...there, kantor: { ...there.kantor, nama: 'Dinas Mereka', kota: 'Pontianak' } };
    await first.workbook.write(writePengaturan(theirs, sheets[0]));
    type(/^Nama kantor/, 'Dinas Saya');
    type('Nama bidang 1', 'Perumahan Rakyat');
    await press('Simpan');
    fireEvent.click(await screen.findByRole('radio', { name: /Dinas Saya/ }));
    await press('Simpan');
    await waitFor(async () =>
      expect(await first.saved()).toMatchObject({
        kantor: { nama: 'Dinas Saya', kota: 'Pontianak' },
        bidang: [{ nama: 'Perumahan Rakyat' }],
      }),
    );
  });
});
