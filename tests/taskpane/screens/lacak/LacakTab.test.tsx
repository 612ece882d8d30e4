// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openTracker } from '../../../../src/app/tracker/open-tracker';
import { newSession } from '../../../../src/app/tracker/session';
import type { Saya } from '../../../../src/domain/stamp';
import type { BerkasProgress } from '../../../../src/domain/tracker/progress';
import type { Berkas } from '../../../../src/domain/tracker/state';
import { KADIS, KASUBBAG, langkahNamed, SEKRETARIS, SOP_LKJ, sopVersi, TEAM } from '../../../domain/tracker/stories';
import { askOnRow } from '../../../../src/taskpane/state/selected-row';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { room, type Room } from '../../with-berkas';
import { press } from '../../press';

const NOW = '2026-01-12T10:00:00+07:00';

/** The first three steps are done; the fourth waits for the Kasubbag since the 8th, and is late on the 12th. */
async function kisah(): Promise<Room & { readonly berkas: string }> {
  const given = await room(SOP_LKJ);
  const sop = await given.sop();
  const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop }, '05', '08:00');
  const done = (saya: Saya, index: number, hari: string, jam: string) =>
    given.oleh(saya, { kind: 'finish', berkas, langkah: index, kelengkapan: [0, 1] }, hari, jam);
  await done(KADIS, 0, '05', '08:10');
  await done(SEKRETARIS, 1, '05', '10:40');
  await done(TEAM, 2, '08', '09:50');
  return { ...given, berkas };
}

async function opened(given: Room & { readonly berkas?: string }, saya: Saya, now = NOW) {
  const rendered = renderPane(given.workbook, { now: () => new Date(now) });
  act(() => {
    rendered.pane.declareSaya(saya);
    rendered.pane.chooseBerkas(given.berkas);
    rendered.pane.openTab('lacak');
  });
  await screen.findByRole('group', { name: 'Yang ditampilkan' });
  return rendered;
}

const choose = async (menu: RegExp, item: RegExp | string) => {
  await press(menu);
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
  return screen.findByRole('dialog');
};
const openStep = (nomor: string) => {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^\\S+( \\S+)? ?${nomor}\\. `) }));
};
const fill = (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

const standing = async ({ workbook }: Room, berkas: string): Promise<{ berkas: Berkas; progress: BerkasProgress }> => {
  const view = await openTracker(workbook, newSession('sesudahnya'), { at: NOW, saya: KADIS });
  return { berkas: view.state.berkas.get(berkas) as Berkas, progress: view.progress.get(berkas) as BerkasProgress };
};

describe('acts that need to know more', () => {
  it('finishing with something unticked asks why, and the keyboard goes there at every press', async () => {
    const given = await room(SOP_LKJ);
    const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: await given.sop() }, '05', '08:00');
    await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, '05', '08:10');
    await given.oleh(SEKRETARIS, { kind: 'start', berkas, langkah: 1 }, '05', '08:20');
    await opened({ ...given, berkas }, SEKRETARIS);
    const button = await press('Selesai');
    const field = await screen.findByLabelText(/^Alasan kelengkapan belum dicentang semua/);
    expect(document.activeElement).toBe(field);
    button.focus();
    await press('Selesai');
    expect(document.activeElement).toBe(field);
  });

  it('a note is written on the step it was asked for, and stands there', async () => {
    const given = await kisah();
    await opened(given, KASUBBAG);
    openStep('4');
    await press('Catatan…');
    await screen.findByRole('dialog');
    await press('Simpan catatan');
    expect(await screen.findByText('Tulis catatannya.')).toBeDefined();
    fill(/^Catatan/, 'Menunggu data Bidang Perumahan');
    await press('Simpan catatan');
    await screen.findByText('Catatan Citra: Menunggu data Bidang Perumahan');
    expect((await standing(given, given.berkas)).berkas.riwayat?.peristiwa).toMatchObject({
      jenis: 'catatan-ditambahkan',
      data: { langkah: 3 },
    });
  });

  it('by a clock far behind the log they are asked about first; what was typed stays', async () => {
    const given = await kisah();
    await opened(given, KASUBBAG, '2026-01-07T10:00:00+07:00');
    openStep('4');
    await press('Catatan…');
    await screen.findByRole('dialog');
    fill(/^Catatan/, 'Menunggu data');
    await press('Simpan catatan');
    const asked = /^Jam komputer ini menunjukkan 7 Januari 2026 pukul 10\.00 WIB, padahal/;
    const question = (await screen.findByText(asked)).closest<HTMLElement>('[role="dialog"]');
    const written = given.workbook.calls.write;
    if (!question) throw new Error('no dialog');
    await press('Batal', question);
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
    expect(given.workbook.calls.write).toBe(written);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Catatan/).value).toBe('Menunggu data');
    await press('Simpan catatan');
    await press('Jam ini benar, lanjutkan');
    await screen.findByText('Catatan Citra: Menunggu data');
  });

  it('a step is handed to a person the log knows, with their jabatan', async () => {
    const given = await kisah();
    await opened(given, KASUBBAG);
    openStep('4');
    await press('Serahkan…');
    await screen.findByRole('dialog');
    await press('Serahkan');
    expect(await screen.findByText('Isi nama orang yang menerima.')).toBeDefined();
    fill(/^Kepada/, 'Dewi');
    expect(screen.getByLabelText<HTMLInputElement>(/^Jabatannya/).value).toBe('Tim LKj');
    await press('Serahkan');
    await screen.findByText('Menunggu Dewi');
    expect((await standing(given, given.berkas)).berkas.langkah[3]?.penerima).toEqual({ nama: 'Dewi', jabatan: 'Tim LKj' });
  });

  it('somebody acting for the jabatan is recorded with the letter, may go on, and is ended again', async () => {
    const given = await kisah();
    const rendered = await opened(given, { nama: 'Eka', jabatan: 'Kasubbag Umum' });
    expect(screen.queryByRole('button', { name: 'Mulai' })).toBeNull();
    await press('Saya bertindak untuk jabatan ini…');
    await screen.findByRole('dialog');
    expect(screen.getByLabelText<HTMLSelectElement>(/^Untuk jabatan/).value).toBe(KASUBBAG.jabatan);
    fireEvent.click(screen.getByLabelText(/^Plh\./));
    fill(/^Dasar/, 'SPT 800/12/2026');
    await press('Catat penugasan');
    await screen.findByText('Giliran saya');
    const { berkas } = await standing(given, given.berkas);
    expect(berkas.penugasan).toMatchObject([{ nama: 'Eka', jabatan: KASUBBAG.jabatan, sifat: 'plh', dasar: 'SPT 800/12/2026' }]);
    const dialog = await choose(/^Tindakan untuk Berkas/, /^Plt\., Plh\./);
    await press(/^Akhiri penugasan Eka/, dialog);
    await screen.findByText(/^Menunggu Kasubbag/);
    expect((await standing(given, given.berkas)).berkas.penugasan).toEqual([]);
    expect(rendered.pane.store.get().trouble).toBeUndefined();
  });

  it('a step waits for another Berkas, says so, and cannot begin until it is untied', async () => {
    const given = await kisah();
    await given.oleh(KADIS, { kind: 'start-berkas', nama: 'Data TW IV', sop: SOP_LKJ }, '09', '08:00');
    await opened(given, KASUBBAG);
    openStep('4');
    await press('Tunggu Berkas lain…');
    const dialog = await screen.findByRole('dialog');
    expect(screen.getByLabelText<HTMLSelectElement>('Yang menunggu').value).toBe('3');
    await press('Tautkan');
    expect(await screen.findByText('Pilih Berkas yang ditunggu.')).toBeDefined();
    const option = within(dialog).getByRole<HTMLOptionElement>('option', { name: /^Data TW IV/ });
    fireEvent.change(screen.getByLabelText(/^Menunggu Berkas/), { target: { value: option.value } });
    await press('Tautkan');
    await screen.findByText('Menunggu Berkas Data TW IV selesai.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Mulai' }).disabled).toBe(true);
    const again = await choose(/^Tindakan untuk Berkas/, /^Tunggu Berkas lain/);
    await press('Lepas: Kegiatan 4 menunggu Data TW IV', again);
    await waitFor(() => {
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Mulai' }).disabled).toBe(false);
    });
  });

  it('a link that would close a circle is refused with its reason, and the form stays', async () => {
    const given = await kisah();
    const other = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'Data TW IV', sop: SOP_LKJ }, '09', '08:00');
    await given.oleh(KADIS, { kind: 'link', berkas: other, perlu: given.berkas }, '09', '08:10');
    await opened(given, KASUBBAG);
    await choose(/^Tindakan untuk Berkas/, /^Tunggu Berkas lain/);
    fireEvent.change(screen.getByLabelText(/^Menunggu Berkas/), { target: { value: other } });
    await press('Tautkan');
    expect((await screen.findByRole('alert')).textContent).toMatch(/berputar.*Buku kerja tidak berubah/);
    expect(screen.getByRole('dialog')).toBeDefined();
  });

  it('a due date is set by hand for one step, told from the standard time, and taken away again', async () => {
    const given = await kisah();
    await opened(given, KASUBBAG);
    openStep('4');
    await press('Batas waktu…');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Sekarang 9 Jan 2026, dihitung dari waktu baku.')).toBeDefined();
    fill(/^Selesai paling lambat/, '2026-01-20');
    await press('Tetapkan batas');
    await screen.findByText('Batas waktu 20 Jan 2026 (ditetapkan)');
    expect((await standing(given, given.berkas)).progress.langkah[3]?.status).toBe('menunggu');
    await press('Batas waktu…');
    await screen.findByRole('dialog');
    fireEvent.click(screen.getByLabelText(/^Hapus tanggal ini/));
    await press('Tetapkan batas');
    await screen.findByText('Batas waktu 9 Jan 2026 (dihitung dari waktu baku)');
  });

  it('a plan backwards is previewed, corrected and accepted in one act', async () => {
    const given = await kisah();
    await opened(given, KASUBBAG);
    await choose(/^Tindakan untuk Berkas/, 'Rencana mundur…');
    expect(screen.getByLabelText<HTMLInputElement>(/^Harus selesai tanggal/).value).toBe('2026-02-28');
    fill(/^Harus selesai tanggal/, '2026-01-12');
    expect(screen.getByText(/tertinggal 1 hari kerja/)).toBeDefined();
    fill(/^Harus selesai tanggal/, '2026-02-27');
    expect(screen.getByLabelText<HTMLInputElement>('Batas kegiatan 4').value).toBe('2026-02-26');
    fill('Batas kegiatan 4', '2026-02-20');
    const before = (await standing(given, given.berkas)).berkas.jumlahPeristiwa;
    await press('Terima 2 tanggal');
    await screen.findByText('2 batas waktu ditetapkan.');
    const { berkas } = await standing(given, given.berkas);
    expect(berkas.jumlahPeristiwa).toBe(before + 1);
    expect(berkas.batas).toBe('2026-02-27');
    expect(berkas.langkah.map(({ batas }) => batas)).toEqual([undefined, undefined, undefined, '2026-02-20', '2026-02-27']);
  });

  it('a Berkas is archived with what is unfinished said, reopened with a reason, and cancelled', async () => {
    const given = await kisah();
    await opened(given, KASUBBAG);
    const dialog = await choose(/^Tindakan untuk Berkas/, 'Arsipkan Berkas…');
    expect(within(dialog).getByText('2 kegiatan belum selesai.')).toBeDefined();
    await press('Arsipkan');
    await screen.findByText('LKj 2025: diarsipkan');
    expect(screen.getByRole('button', { name: 'Mulai Berkas…' })).toBeDefined();
    await choose(/^Tindakan untuk Berkas/, 'Buka lagi Berkas…');
    await press('Buka lagi');
    expect(await screen.findByText(/Tulis alasannya/)).toBeDefined();
    fill(/^Alasan dibuka lagi/, 'Ada perbaikan Inspektorat');
    await press('Buka lagi');
    await screen.findByText('Giliran saya');
    await choose(/^Tindakan untuk Berkas/, 'Batalkan Berkas…');
    fill(/^Alasan pembatalan/, 'Salah SOP');
    await press('Batalkan Berkas');
    await screen.findByText('LKj 2025: dibatalkan');
  });
});

describe('an SOP that changed while its Berkas runs', () => {
  it('is shown as what would change, and adopted as an act of its own', async () => {
    const given = await kisah();
    await given.ketik(6, 1, 'Memeriksa konsep dan memberi paraf');
    await opened(given, KASUBBAG);
    expect(await screen.findByText(/Berkas tetap memakai versi awalnya/)).toBeDefined();
    await press('Lihat perubahannya…');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('4 kegiatan tetap sama.')).toBeDefined();
    expect(within(dialog).getByText(/^uraian: Memeriksa konsep → Memeriksa konsep dan memberi paraf/)).toBeDefined();
    await press('Pakai SOP ini');
    await screen.findByText('Berkas kini memakai SOP yang baru.');
    const { berkas } = await standing(given, given.berkas);
    expect(berkas.riwayat?.peristiwa.jenis).toBe('sop-versi-diadopsi');
    expect(berkas.langkah.filter(({ status }) => status === 'selesai')).toHaveLength(3);
    await waitFor(() => {
      expect(screen.queryByText(/Berkas tetap memakai versi awalnya/)).toBeNull();
    });
  });
});

describe('steps side by side', () => {
  const SOP = sopVersi([
    langkahNamed({ nomor: '1', oleh: 'Kepala Dinas', uraian: 'Memerintahkan' }),
    langkahNamed({ nomor: '2a', oleh: 'Sekretaris', uraian: 'Menyusun bab I', setelah: [0] }),
    langkahNamed({ nomor: '2b', oleh: 'Tim LKj', uraian: 'Menyusun bab II', setelah: [0] }),
    langkahNamed({ nomor: '3', oleh: 'Kepala Dinas', uraian: 'Menandatangani', setelah: [1, 2] }),
  ]);

  it('stand together, and each can be chosen', async () => {
    const given = await room(SOP);
    const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj', sop: await given.sop() }, '05', '08:00');
    await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, '05', '08:10');
    await opened(given, TEAM);
    const beside = screen.getByRole('list', { name: 'Berjalan bersamaan' });
    expect(within(beside).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2b. Menyusun bab II');
    await press('2a · Sekretaris');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2a. Menyusun bab I');
    expect(screen.getByText('Menunggu Sekretaris')).toBeDefined();
  });
});

describe('"Pekerjaan saya"', () => {
  it('lists what waits over all Berkas by urgency, with what it needs and since when, and leads there', async () => {
    const given = await kisah();
    await given.oleh(
      KASUBBAG,
      {
        kind: 'start-berkas',
        nama: 'Data TW I',
        sop: sopVersi([
          langkahNamed({
            nomor: '1',
            oleh: KASUBBAG.jabatan,
            uraian: 'Menyusun data',
            kelengkapan: ['Formulir'],
            waktu: { teks: '3 hari', menit: 1350 },
          }),
        ]),
      },
      '12',
      '09:00',
    );
    await opened(given, KASUBBAG);
    await press(/^Pekerjaan saya/);
    const late = (await screen.findByRole('heading', { name: 'Terlambat' })).closest('section') as HTMLElement;
    expect(within(late).getByText('terlambat 1 hari kerja')).toBeDefined();
    expect(within(late).getByText(/^Sejak 8 Jan 09\.50, 2 hari kerja/)).toBeDefined();
    const ahead = screen.getByRole('heading', { name: 'Masih longgar' }).closest('section') as HTMLElement;
    expect(within(ahead).getByText('Perlu: Formulir')).toBeDefined();
    expect(within(ahead).getByText('3 hari kerja lagi')).toBeDefined();
    fireEvent.click(within(ahead).getByRole('button'));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('1. Menyusun data');
  });

  it('asks who one is, and says so when nothing waits', async () => {
    const given = await kisah();
    const rendered = renderPane(given.workbook, { now: () => new Date(NOW) });
    act(() => {
      rendered.pane.openTab('lacak');
    });
    await press(/^Pekerjaan saya/);
    expect(await screen.findByText('Siapa yang bekerja di komputer ini?')).toBeDefined();
    act(() => {
      rendered.pane.declareSaya(TEAM);
    });
    expect(await screen.findByText('Tidak ada yang menunggu Anda')).toBeDefined();
  });
});

describe('how all Berkas stand', () => {
  it('shows progress, time line, load and standard against actual, and writes the Dasbor sheet', async () => {
    const given = await kisah();
    await opened(given, KADIS);
    await press('Semua');
    const line = await screen.findByRole('list', { name: 'Garis waktu LKj 2025' });
    expect(
      within(line)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContain('Kegiatan 4: terlambat, 8 Jan 2026 sampai 12 Jan 2026');
    expect(screen.getAllByText('3 dari 5 kegiatan').length).toBeGreaterThan(0);
    expect(screen.getByText('1 menunggu, 1 terlambat, 0 akan datang')).toBeDefined();
    expect(screen.getByText('2 jam 30 menit dari 20 menit')).toBeDefined();
    await press('Tulis lembar Dasbor');
    await screen.findByText('Lembar Dasbor diperbarui dari log.');
    expect(given.workbook.book.sheets.map(({ name }) => name)).toContain('Dasbor');
  });
});

describe('the days a due date left out', () => {
  it('stand beside it, and a year without holidays is offered where the Berkas needs it', async () => {
    const given = await kisah();
    await opened(given, KASUBBAG, '2026-01-09T10:00:00+07:00');
    await press('Isi daftar libur…');
    await screen.findByRole('dialog');
    expect(screen.getByText(/^Menurut SKB 3 Menteri Nomor 1497 Tahun 2025/)).toBeDefined();
    await press('Masukkan daftar 2026');
    fireEvent.change(screen.getByLabelText('Tempel daftar libur'), {
      target: {
        value: `${screen.getByLabelText<HTMLTextAreaElement>('Tempel daftar libur').value}\n12 Januari 2026 Hari jadi kota`,
      },
    });
    await press(/^Simpan 26 hari libur/);
    await screen.findByText('Kalender kerja disimpan di lembar Kalender.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Isi daftar libur…' })).toBeNull());
    openStep('5');
    expect(await screen.findByText(/^Perkiraan batas 13 Jan 2026 \(melewati Sabtu, Minggu, 12 Januari\)$/)).toBeDefined();
  });
});

describe('a person who acts for two jabatan', () => {
  it('is told when they say so, in Lacak, and everybody sees it in Riwayat', async () => {
    const given = await kisah();
    const { pane } = await opened(given, KASUBBAG);
    act(() => pane.openLayer('saya'));
    fireEvent.change(await screen.findByLabelText(/^Nama/), { target: { value: 'Ani' } });
    fireEvent.change(screen.getByRole('textbox', { name: /^Jabatan/ }), { target: { value: 'Sekretaris' } });
    expect(screen.getByText(/^Ani sudah tercatat sebagai Kepala Dinas\./)).toBeDefined();
    await press('Simpan');
    await given.oleh({ nama: 'Ani', jabatan: 'Sekretaris' }, { kind: 'note', berkas: given.berkas, teks: 'x' }, '12', '09:00');
    act(() => pane.touch());
    const said = /^Ani bertindak untuk 2 jabatan: Kepala Dinas, Sekretaris\. Tidak semuanya dicatat/;
    await screen.findByText(said);
    act(() => {
      pane.declareSaya(TEAM);
      pane.openLayer('riwayat');
    });
    await screen.findByText(said);
    await press('Tampilkan tindakan Ani');
    expect((await screen.findAllByText(/peristiwa cocok/)).length).toBe(1);
  });
});

describe('a workbook without an SOP', () => {
  it('leads to the SOP at once, and an act on the ribbon says what is missing', async () => {
    const selection = {
      now: () => Promise.resolve({ sheet: 'Sheet1', row: 0 }),
      follow: () => Promise.resolve(() => Promise.resolve()),
    };
    const { pane } = renderPane(emptyWorkbook(), { selection });
    act(() => {
      pane.declareSaya(KASUBBAG);
      pane.openTab('lacak');
    });
    await screen.findByText('Belum ada SOP untuk dilacak');
    expect(screen.queryByRole('button', { name: 'Mulai Berkas…' })).toBeNull();
    await act(() => askOnRow(pane, 'selesai'));
    await screen.findByText(/^Belum ada Berkas yang berjalan di buku kerja ini/);
    await press('Buka tab SOP');
    await screen.findByText('Buku kerja ini belum memuat SOP');
  });
});
