// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { act as actOn } from '../../../../src/app/tracker/act';
import type { Signatures } from '../../../../src/app/computer-key';
import { openTracker, type TrackerView } from '../../../../src/app/tracker/open-tracker';
import { newSession } from '../../../../src/app/tracker/session';
import type { Saya } from '../../../../src/domain/stamp';
import { printedHead } from '../../../../src/domain/tracker/log/printed-head';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { appendEdits, sealedRow } from '../../../../src/domain/tracker/log/append-edits';
import { readLog } from '../../../../src/domain/tracker/log/read-log';
import { Story, KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../../../domain/tracker/stories';
import { computer, REFUSING } from '../../../app/tracker/computers';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { room, type Room } from '../../with-berkas';
import { writePengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { inLane } from '../../../domain/tracker/log-sheets';
import { press } from '../../press';

const NOW = '2026-01-12T10:00:00+07:00';

async function kisah(): Promise<Room & { readonly berkas: string }> {
  const given = await room(SOP_LKJ);
  const sop = await given.sop();
  const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop }, '05', '08:00');
  const done = (saya: Saya, langkah: number, hari: string, jam: string, text: string) =>
    given.oleh(saya, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1], keluaran: { teks: text } }, hari, jam);
  await done(KADIS, 0, '05', '08:10', 'Disposisi 1');
  await done(SEKRETARIS, 1, '05', '10:40', 'Disposisi 2');
  await done(TEAM, 2, '06', '09:50', 'Konsep 1');
  await given.oleh(KASUBBAG, { kind: 'return', berkas, langkah: 3, ke: 2, alasan: 'Angka belum cocok' }, '07', '09:00');
  await done(TEAM, 2, '08', '09:50', 'Konsep 2');
  await given.oleh(TEAM, { kind: 'note', berkas, langkah: 2, teks: 'Data Perumahan menyusul' }, '08', '10:00');
  return { ...given, berkas };
}

async function opened(workbook: Room['workbook'], saya: Saya, signatures?: Signatures) {
  const rendered = renderPane(workbook, { now: () => new Date(NOW), ...(signatures ? { signatures } : {}) });
  act(() => {
    rendered.pane.declareSaya(saya);
    rendered.pane.openLayer('riwayat');
  });
  await screen.findByRole('list', { name: 'Peristiwa, terbaru di atas' });
  return rendered;
}

const fill = (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const rows = () =>
  within(screen.getByRole('list', { name: 'Peristiwa, terbaru di atas' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('.ink_block')?.textContent);

const view = async ({ workbook }: Room): Promise<TrackerView> =>
  openTracker(workbook, newSession('sesudahnya'), { at: NOW, saya: KADIS });

describe('the history', () => {
  it('is narrowed by step, person, days and words, and says how many match', async () => {
    const given = await kisah();
    await opened(given.workbook, KADIS);
    expect(rows()).toHaveLength(7);
    await press('Saring');
    fill('Kegiatan', '2');
    await screen.findByText('4 peristiwa cocok');
    expect(rows()[2]).toBe('Kegiatan 4 dikembalikan ke kegiatan 3: Angka belum cocok');
    fill('Orang', 'Dewi');
    await screen.findByText('3 peristiwa cocok');
    fill('Dari tanggal', '2026-01-08');
    await screen.findByText('2 peristiwa cocok');
    fill('Cari kegiatan, nama, atau kata', 'perumahan');
    await screen.findByText('1 peristiwa cocok');
    await press('Hapus saringan');
    await screen.findByText('1 peristiwa cocok');
    fill('Cari kegiatan, nama, atau kata', '');
    await waitFor(() => {
      expect(rows()).toHaveLength(7);
    });
  });

  it('sums the Berkas up in a sentence', async () => {
    const given = await kisah();
    await opened(given.workbook, KADIS);
    expect(
      screen.getByText(
        /^1 kali dikembalikan di Kasubbag Renja, Monev dan Keuangan; kegiatan 2 melewati waktu baku 2 jam 10 menit/,
      ),
    ).toBeDefined();
  });

  it('tells everything about one event, and who may correct it', async () => {
    const given = await kisah();
    await opened(given.workbook, KADIS);
    fireEvent.click(screen.getByText('Catatan kegiatan 3: Data Perumahan menyusul'));
    const row = screen.getByText('Dewi, Tim LKj').closest('li') as HTMLElement;
    expect(within(row).getByText('8 Jan 2026 10.00 WIB')).toBeDefined();
    expect(within(row).getByText('3. Mengumpulkan data dan menyusun konsep')).toBeDefined();
    expect(within(row).getByText('Dapat dikoreksi oleh Dewi atau jabatan Tim LKj.')).toBeDefined();
    expect(within(row).queryByRole('button', { name: 'Koreksi…' })).toBeNull();
  });

  it('[T11] an act is corrected by a new event; the old one stays and shows as corrected', async () => {
    const given = await kisah();
    await opened(given.workbook, TEAM);
    fireEvent.click(screen.getAllByText(/^Kegiatan 3 selesai/)[0] as HTMLElement);
    await press('Koreksi…');
    await screen.findByRole('dialog');
    expect(screen.getByLabelText<HTMLInputElement>('Output').value).toBe('Konsep 2');
    await press('Catat koreksi');
    expect(await screen.findByText('Belum ada yang diubah.')).toBeDefined();
    fill('Output', 'Konsep LKj versi 2');
    fill('Waktu sebenarnya', '2026-01-07T15:30');
    fill(/^Mengapa dikoreksi/, 'Salah ketik dan terlambat dicatat');
    await press('Catat koreksi');
    await screen.findByText(/^Koreksi atas “Kegiatan 3 selesai.*”: Salah ketik dan terlambat dicatat/);
    expect(screen.getAllByText('dikoreksi')).toHaveLength(1);
    const changes = screen.getAllByRole('list', { name: 'Yang dikoreksi' })[0] as HTMLElement;
    expect(
      within(changes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Waktu: semula 8 Jan 09.50, kini 7 Jan 15.30', 'Output: semula Konsep 2, kini Konsep LKj versi 2']);
    const { state } = await view(given);
    expect(state.berkas.get(given.berkas)?.langkah[2]?.kini).toMatchObject({
      selesai: '2026-01-07T15:30:00+07:00',
      keluaran: { teks: 'Konsep LKj versi 2' },
    });
  });

  it('[T12] an act is voided only while nothing has followed; else the reason is said beforehand', async () => {
    const given = await kisah();
    await opened(given.workbook, TEAM);
    fireEvent.click(screen.getAllByText(/^Kegiatan 3 selesai/)[1] as HTMLElement);
    await press('Koreksi…');
    await screen.findByRole('dialog');
    expect(screen.getByLabelText<HTMLInputElement>('Tidak pernah terjadi').disabled).toBe(true);
    expect(screen.getByText(/sudah ada kelanjutannya/)).toBeDefined();
    await press('Batal');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    fireEvent.click(screen.getByText('Catatan kegiatan 3: Data Perumahan menyusul'));
    await press('Koreksi…');
    await screen.findByRole('dialog');
    fireEvent.click(screen.getByLabelText('Tidak pernah terjadi'));
    fill(/^Mengapa dikoreksi/, 'Salah Berkas');
    await press('Batalkan peristiwa');
    await screen.findByText('“Catatan kegiatan 3: Data Perumahan menyusul” dibatalkan: Salah Berkas');
    expect(screen.getByText('Catatan kegiatan 3: Data Perumahan menyusul').className).toContain('riwayat_coret');
  });
});

describe('the proof of the log', () => {
  it('checks from the first row, says what it proves and cannot, and compares a printed head', async () => {
    const given = await kisah();
    const before = (await view(given)).events[3] as TrackerEvent;
    await opened(given.workbook, KADIS);
    await press('Periksa keutuhan');
    await screen.findByText('Diperiksa 12 Jan 10.00 dari baris pertama: 7 peristiwa, semuanya seperti saat ditulis.');
    expect(screen.getByText(/^Rantai tidak membuktikan siapa yang sebenarnya bertindak/)).toBeDefined();
    fill('Kode verifikasi di LKj', printedHead(before.hash));
    await press('Bandingkan');
    await waitFor(() => {
      expect(document.querySelector('.riwayat_jawaban')?.getAttribute('data-ada')).toBe('true');
    });
    const added = within(screen.getByRole('list', { name: 'Yang bertambah sesudah LKj dicetak' }));
    expect(added.getAllByRole('listitem')).toHaveLength(3);
    fill('Kode verifikasi di LKj', 'ffffffffffffffff');
    await press('Bandingkan');
    await waitFor(() => {
      expect(document.querySelector('.riwayat_jawaban')?.getAttribute('data-ada')).toBe('false');
    });
  });

  it('tells the signatures apart from the chain, this computer by its words, and why acts go unsigned', async () => {
    const given = await kisah();
    const own = computer();
    const note = (signatures?: Signatures) => {
      const session = newSession('x', signatures ? { signatures } : {});
      return actOn(given.workbook, session, { kind: 'note', berkas: given.berkas, teks: 'x' }, stampOf(TEAM, NOW));
    };
    await note(own);
    await note();
    const { unmount } = await opened(given.workbook, KADIS, own);
    await press('Periksa keutuhan');
    await screen.findByText('1 tindakan ditandatangani oleh 1 komputer, 8 tanpa tanda tangan, 0 tidak cocok.');
    const computers = within(screen.getByRole('list', { name: 'Komputer yang menandatangani' }));
    const words = (await screen.findByText('Kunci komputer ini:')).querySelector('strong')?.textContent ?? '?';
    expect(words.split(' ')).toHaveLength(6);
    expect(computers.getByRole('listitem').textContent).toContain(`“${words}”: Dewi, sejak 12 Jan 2026, 1 tindakan.`);
    const asked = within(screen.getByRole('list', { name: 'Tanda tangan yang perlu ditanyakan' }));
    expect(asked.getByRole('listitem').textContent).toContain('padahal atas nama ini sudah pernah ada');
    expect(screen.getByText(/^Tanda tangan tidak membuktikan siapa yang duduk/)).toBeDefined();
    unmount();
    await opened(given.workbook, KADIS, computer(REFUSING));
    expect(await screen.findByText(/peramban menolak menyimpan kunci/)).toBeDefined();
  });

  /** The computer of Dewi in the checked list of an office whose head looks at it. */
  async function computerOfDewi(): Promise<() => HTMLElement> {
    const given = await kisah();
    const session = newSession('x', { signatures: computer() });
    await actOn(given.workbook, session, { kind: 'note', berkas: given.berkas, teks: 'x' }, stampOf(TEAM, NOW));
    const settings = samplePengaturan(2026);
    await given.workbook.write(
      writePengaturan({
        ...settings,
        kantor: { ...settings.kantor, kepala: { ...settings.kantor.kepala, jabatan: KADIS.jabatan } },
      }),
    );
    await opened(given.workbook, KADIS, computer());
    await press('Periksa keutuhan');
    const list = await screen.findByRole('list', { name: 'Komputer yang menandatangani' });
    return () => {
      const found = [...list.children].find(({ textContent }) => textContent.includes('Dewi')) as HTMLElement | undefined;
      return found ?? list;
    };
  }

  it('lets the head confirm a computer by its words, and say later that it is known no longer', async () => {
    const item = await computerOfDewi();
    expect(within(item()).getByText('belum dikonfirmasi')).toBeDefined();
    await press('Konfirmasi komputer Dewi');
    const asked = await screen.findByRole('dialog', { name: 'Konfirmasi kunci komputer' });
    const words = within(asked).getByText(/^[a-z]+( [a-z]+){5}$/).textContent ?? '?';
    expect(item().textContent).toContain(`“${words}”`);
    await press('Konfirmasi');
    await waitFor(() => expect(item().textContent).toContain('dikonfirmasi oleh Ani (Kepala Dinas)'));
    await screen.findByText(`Kunci komputer “${words}” (Dewi) dikonfirmasi`);
    await press('Komputer Dewi tidak lagi dikenali');
    await screen.findByRole('dialog', { name: 'Kunci tidak lagi dikenali' });
    fill(/^Alasan/, 'Laptop hilang');
    await press('Tidak lagi dikenali');
    await waitFor(() => expect(within(item()).getByText('tidak dikenali')).toBeDefined());
    await screen.findByText(`Kunci komputer “${words}” tidak lagi dikenali: Laptop hilang`);
  });

  it('lets the head say of a computer that nobody confirmed that it is not known, and of that one nothing but a confirmation', async () => {
    const item = await computerOfDewi();
    const acts = () =>
      within(item())
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(acts()).toEqual(['Konfirmasi', 'Tidak lagi dikenali']);
    await press('Komputer Dewi tidak lagi dikenali');
    await screen.findByRole('dialog', { name: 'Kunci tidak lagi dikenali' });
    fill(/^Alasan/, 'Bukan komputer kantor');
    await press('Tidak lagi dikenali');
    await waitFor(() => expect(within(item()).getByText('tidak dikenali')).toBeDefined());
    expect(acts()).toEqual(['Konfirmasi']);
  });

  it('names row and kind of what is not as it was written, and restores it', async () => {
    const given = await kisah();
    await opened(given.workbook, KADIS);
    await given.workbook.write([{ kind: 'write', sheet: '_runut_log', at: { row: 3, column: 3 }, values: [['Orang Lain']] }]);
    await press('Periksa keutuhan');
    await screen.findByText(/ada yang tidak seperti saat ditulis/);
    expect(await screen.findByText('diubah')).toBeDefined();
    expect(screen.getByText(/^Baris 4 tidak lagi seperti saat ditulis/)).toBeDefined();
    await press('Pulihkan dari salinan');
    await screen.findByText(/^Rantai utuh · 8 peristiwa/);
  });
});

describe('a log of ten thousand events', () => {
  const COUNT = 10_000;

  it('keeps few rows in the page, wherever one scrolls, and reads them out as part of the whole', async () => {
    const cerita = new Story().start('LKj 2025');
    const last = cerita.events[0];
    if (!last) throw new Error('The story has no beginning.');
    const notes = Array.from({ length: COUNT - 1 }, (_, index) => ({
      ...last,
      id: `catatan-${String(index)}`,
      waktu: new Date(Date.UTC(2026, 0, 5, 1) + index * 60_000).toISOString().replace('.000Z', '+00:00'),
      jenis: 'catatan-ditambahkan' as const,
      data: { teks: `Catatan nomor ${String(index)}` },
    }));
    const events = seal([last, ...notes], []);
    const workbook = emptyWorkbook();
    await workbook.write(appendEdits(readLog({ log: undefined, salinan: undefined }), events.map(sealedRow), inLane(0)));
    await opened(workbook, KADIS);
    const list = screen.getByRole('list', { name: 'Peristiwa, terbaru di atas' });
    expect(list.children.length).toBeGreaterThan(10);
    expect(list.children.length).toBeLessThan(80);
    expect(list.firstElementChild?.getAttribute('aria-setsize')).toBe(String(COUNT));
    expect(list.firstElementChild?.textContent).toContain(`Catatan nomor ${String(COUNT - 2)}`);
    const body = list.closest('[data-body]') as HTMLElement;
    for (const share of [0.25, 0.5, 1]) {
      body.scrollTop = share * COUNT * 48;
      fireEvent.scroll(body);
      expect(list.children.length).toBeLessThan(80);
      const at = Number(list.firstElementChild?.getAttribute('aria-posinset'));
      expect(Math.abs(at - share * COUNT)).toBeLessThan(60);
    }
    expect(list.lastElementChild?.textContent).toContain('Berkas LKj 2025 dimulai');
  });
});
