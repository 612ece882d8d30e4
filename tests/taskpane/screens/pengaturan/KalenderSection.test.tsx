// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_KALENDER, type Kalender } from '../../../../src/domain/kantor/kalender/kalender';
import { readKalender } from '../../../../src/domain/kantor/kalender/kalender-sheet';
import type { BookWorkbook } from '../../../../src/files/xlsx/book-workbook';
import { browserFiles } from '../../../../src/addin/files/browser-files';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';

async function opened(): Promise<BookWorkbook> {
  const workbook = emptyWorkbook();
  const { pane } = renderPane(workbook, { now: () => new Date('2026-01-12T10:00:00+07:00') });
  act(() => {
    pane.openLayer('pengaturan');
  });
  await screen.findByRole('heading', { name: 'Kalender kerja' });
  return workbook;
}

const kept = async (workbook: BookWorkbook): Promise<Kalender> => {
  const { sheets } = await workbook.read([{ sheet: { name: 'Kalender' }, parts: ['values'] }]);
  const { kalender, masalah } = readKalender(sheets[0]);
  expect(masalah).toEqual([]);
  return kalender;
};
const change = async (apa: string) => {
  await press(`Ubah ${apa}`);
  return screen.findByRole('dialog');
};
const fill = (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const saved = () => screen.findByText('Kalender kerja disimpan di lembar Kalender.');

describe('the working calendar', () => {
  it('begins with the national rule and says so', async () => {
    await opened();
    expect(screen.getByText('Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 · WIB')).toBeDefined();
    expect(screen.getByText(/menurut Perpres 21\/2023/)).toBeDefined();
  });

  it('takes days, hours, breaks and the time zone', async () => {
    const workbook = await opened();
    await change('Hari dan jam kerja');
    fill('Zona waktu', 'WITA');
    fill('Senin, Mulai', '8');
    fill('Senin, Selesai', '15:30');
    await press('Samakan Selasa sampai Jumat');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sabtu' }));
    fill('Sabtu, Mulai', '08.00');
    fill('Sabtu, Selesai', '12.00');
    await press('Simpan');
    await saved();
    const { zona, hari } = await kept(workbook);
    const biasa = { mulai: 480, selesai: 930, istirahat: { mulai: 720, selesai: 780 } };
    expect(zona).toBe('WITA');
    expect(hari).toEqual([biasa, biasa, biasa, biasa, biasa, { mulai: 480, selesai: 720 }, null]);
    expect(screen.getByText('Senin–Jumat 08.00–15.30, Sabtu 08.00–12.00 · WITA')).toBeDefined();
  });

  it('says on which day hours make no sense, and keeps nothing then', async () => {
    const workbook = await opened();
    const writes = workbook.calls.write;
    await change('Hari dan jam kerja');
    fill('Rabu, Selesai', '06.00');
    await press('Simpan');
    const rabu = await screen.findByRole('group', { name: 'Rabu' });
    expect(within(rabu).getByRole('alert').textContent).toBe('Jam selesai harus sesudah jam mulai.');
    expect(workbook.calls.write).toBe(writes);
  });

  it('takes the days of Ramadan and its hours', async () => {
    const workbook = await opened();
    await change('Jam Ramadan');
    await press('Tambah masa Ramadan');
    fill('Dari', '2026-03-19');
    fill('Sampai', '2026-02-18');
    await press('Simpan');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Isi kedua tanggal/);
    fill('Dari', '2026-02-18');
    fill('Sampai', '2026-03-19');
    fill('Jumat, istirahat sampai', '12.00');
    await press('Simpan');
    await saved();
    const { ramadan } = await kept(workbook);
    expect(ramadan.masa).toEqual([{ dari: '2026-02-18', sampai: '2026-03-19' }]);
    expect(ramadan.hari[4]?.istirahat).toEqual({ mulai: 690, selesai: 720 });
    expect(ramadan.hari[0]).toEqual(DEFAULT_KALENDER.ramadan.hari[0]);
  });

  it('takes holidays pasted or from a file, shows each line it cannot read, and lets one be taken out', async () => {
    const workbook = await opened();
    await change('Libur dan cuti bersama');
    fireEvent.change(screen.getByLabelText('Pilih berkas daftar libur'), {
      target: { files: [new NodeFile(['1 Januari 2026 Tahun Baru\n16 Januari 2026 Isra Mikraj'], 'libur.txt')] },
    });
    await screen.findByText('2 tanggal terbaca, 2 di antaranya baru.');
    await press(/^Simpan 2 hari libur/);
    await saved();
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    const dialog = await change('Libur dan cuti bersama');
    fill('Tempel daftar libur', 'Cuti bersama\n31 Februari 2026 Entah\n20–24 Maret 2026 Idulfitri');
    expect(screen.getByText(/^Baris 2 “31 Februari 2026 Entah”: tanggalnya tidak ada\./)).toBeDefined();
    await press('Hapus 16 Jan 2026', dialog);
    await press(/^Simpan 6 hari libur/);
    await screen.findByText('6 hari di 2026');
    const { libur } = await kept(workbook);
    expect(libur.map(({ tanggal, jenis }) => `${tanggal} ${jenis}`)).toEqual([
      '2026-01-01 libur',
      ...['20', '21', '22', '23', '24'].map((day) => `2026-03-${day} cuti-bersama`),
    ]);
  });

  it('says which years have no holidays, and takes a workbook with their dates as Excel keeps them', async () => {
    const workbook = await opened();
    const files = await browserFiles.xlsx('Libur', [
      {
        kind: 'write',
        sheet: 'Libur',
        at: { row: 0, column: 0 },
        values: [
          ['HARI LIBUR NASIONAL TAHUN 2027', ''],
          ['Tahun Baru 2027 Masehi', 46388],
        ],
      },
    ]);
    await change('Libur dan cuti bersama');
    expect(screen.getByText('Libur 2026 belum ada.')).toBeDefined();
    expect(screen.getByText(/^Tempel lampiran SKB 3 Menteri .* 2027, atau pilih berkasnya\.$/)).toBeDefined();
    const file = new NodeFile([files], 'libur-2027.xlsx');
    fireEvent.change(screen.getByLabelText('Pilih berkas daftar libur'), { target: { files: [file] } });
    await screen.findByText('1 tanggal terbaca, 1 di antaranya baru.');
    expect(screen.queryByText(/2027, atau pilih berkasnya/)).toBeNull();
    await press(/^Simpan 1 hari libur/);
    await saved();
    expect((await kept(workbook)).libur).toEqual([{ tanggal: '2027-01-01', nama: 'Tahun Baru 2027 Masehi', jenis: 'libur' }]);
  });

  it('says of a file that is no list why it cannot be read', async () => {
    await opened();
    await change('Libur dan cuti bersama');
    const file = new NodeFile([new Uint8Array([1, 2, 3])], 'libur.xlsx');
    fireEvent.change(screen.getByLabelText('Pilih berkas daftar libur'), { target: { files: [file] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/libur\.xlsx/);
  });
});
