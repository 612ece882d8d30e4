import { checkUseCase } from './sop/check-use-cases';
import { describe, expect, it } from 'vitest';
import { readData } from '../../src/app/kinerja/read-data';
import { openPengaturan } from '../../src/app/kinerja/open-pengaturan';
import { logProofOf } from '../../src/app/lkj/log-proof';
import { compileLkjSheet, readLkj, type LkjInput } from '../../src/app/lkj/compile-sheet';
import { act } from '../../src/app/tracker/act';
import { resend } from '../../src/app/tracker/append';
import { readWorkbookKalender } from '../../src/app/tracker/kalender-sheet';
import { openTracker, type TrackerView } from '../../src/app/tracker/open-tracker';
import { restoreLog } from '../../src/app/tracker/restore-log';
import { rebuildStatus } from '../../src/app/tracker/follow-status';
import { newSession } from '../../src/app/tracker/session';
import { writeDasbor } from '../../src/app/tracker/write-dasbor';
import { run, type UseCase } from '../../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import type { Pengaturan } from '../../src/domain/kinerja/pengaturan';
import { SHEET } from '../../src/domain/sheet/names';
import { VERSI_PERISTIWA, type NewEvent } from '../../src/domain/tracker/event';
import { eventsOf } from '../../src/domain/tracker/state';
import { appendEdits, sealedRow } from '../../src/domain/tracker/log/append-edits';
import { seal } from '../../src/domain/tracker/log/chain';
import { readLog } from '../../src/domain/tracker/log/read-log';
import type { Saya, Stamp } from '../../src/domain/stamp';
import { createBookWorkbook, type BookWorkbook } from '../../src/files/xlsx/book-workbook';
import { readXlsx } from '../../src/files/xlsx/read';
import { writeXlsx } from '../../src/files/xlsx/write';
import { earlierBook } from './earlier-workbook';
import { inLane } from '../domain/tracker/log-sheets';

/** What every version after 0.1.0 has to find in the workbooks that 0.1.0 saved, written down when they were saved. */
const KADIS: Saya = { nama: 'Arif Contoh', jabatan: 'Kepala Dinas' };
const KASUBBAG: Saya = { nama: 'Cahya Contoh', jabatan: 'Kasubbag Renja, Monev dan Keuangan', nip: '199001012015011001' };
const NOW = '2026-02-10T09:00:00+07:00';

let ids = 0;
const stamp = (saya: Saya = KADIS): Stamp => ({ at: NOW, saya, newId: () => `later-${String((ids += 1))}` });
const opened = (name: string): BookWorkbook => createBookWorkbook(earlierBook('0.1.0', name));
const seen = (workbook: BookWorkbook, saya: Saya = KADIS): Promise<TrackerView> =>
  openTracker(workbook, newSession(`pane-${String((ids += 1))}`), { at: NOW, saya });

async function told<Input, Outcome, Refusal>(
  workbook: BookWorkbook,
  useCase: UseCase<Input, Outcome, Refusal>,
  input: Input,
): Promise<Outcome> {
  const result = await run(workbook, useCase, input, stamp());
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const statuses = (view: TrackerView): unknown =>
  [...view.state.berkas.values()].map(({ nama, status, langkah }) => [nama, status, langkah.map((one) => one.status).join(' ')]);

const FINISHED_OF_NINE = (count: number): string =>
  Array.from({ length: 9 }, (_, index) => (index < count ? 'selesai' : 'menunggu')).join(' ');

const WORKBOOKS = [
  { name: 'tracked', head: '822deffa72d08dac', rows: 22, kegiatan: 9 },
  { name: 'sinjai', head: '9502f48ae8d863c1', rows: 4, kegiatan: 8 },
  { name: 'collected', head: '2973e2fa933c0caf', rows: 11, kegiatan: 9 },
  { name: 'compiled', head: 'd290406b5f0e375e', rows: 20, kegiatan: 9 },
] as const;

describe.each(WORKBOOKS)('$name.xlsx of 0.1.0', ({ name, head, rows, kegiatan }) => {
  it('has its log as it was written', async () => {
    const { rantai } = await seen(opened(name));
    expect(rantai).toMatchObject({ utuh: true, jumlah: rows, masalah: [], tertunda: 0 });
    expect(rantai.kepala.slice(0, 16)).toBe(head);
  });

  it('has its rows brought to the version of today, whatever they say', async () => {
    const workbook = opened(name);
    const { sheets } = await workbook.read([{ sheet: { name: SHEET.log }, parts: ['values'] }]);
    expect(new Set(sheets[0]?.values.slice(1).map(([versi]) => versi))).toEqual(new Set(['1']));
    const { events } = await seen(workbook);
    expect(events).toHaveLength(rows);
    expect(new Set(events.map(({ versi }) => versi))).toEqual(new Set([VERSI_PERISTIWA]));
  });

  it('has its SOP read with every kegiatan, its pelaksana and its flowchart, and no other SOP than its Berkas follows', async () => {
    const workbook = opened(name);
    const { hasil } = await told(workbook, checkUseCase, { sheet: SHEET.sop });
    expect(hasil).toHaveLength(1);
    expect(hasil[0]?.sop.kegiatan).toHaveLength(kegiatan);
    expect(hasil[0]?.sop.kegiatan.map(({ pelaku }) => pelaku.length)).toEqual(Array.from({ length: kegiatan }, () => 1));
    expect(hasil[0]?.findings.filter(({ rule }) => rule === 'pelaksana-required')).toEqual([]);
    const { sheets } = await workbook.read([{ sheet: { name: SHEET.sop }, parts: ['shapes'] }]);
    const symbols = (sheets[0]?.shapes ?? []).filter((shape) => shape.name.startsWith('runut:'));
    expect(symbols.length).toBeGreaterThanOrEqual(kegiatan);
    expect((await seen(workbook)).sopChanged.size).toBe(0);
  });

  it('takes another act, saved and opened again, on the same chain', async () => {
    const workbook = opened(name);
    const before = await seen(workbook);
    const [berkas] = before.state.berkas.keys();
    const done = await act(workbook, newSession('later'), { kind: 'note', berkas: berkas ?? '', teks: 'Dilanjutkan' }, stamp());
    if (!done.ok) throw new Error(done.refusal.kind);
    expect(done.value.events[0]?.sebelum).toEqual([before.rantai.kepala]);
    const saved = readXlsx(writeXlsx(workbook.book), 'later.xlsx');
    if (!saved.ok) throw new Error(saved.refusal.kind);
    const after = await seen(createBookWorkbook(saved.value));
    expect(after.rantai).toMatchObject({ utuh: true, jumlah: rows + 1 });
    expect(statuses(after)).toEqual(statuses(before));
  });
});

describe('what the logs of 0.1.0 say', () => {
  it('two Berkas: steps returned and done again, corrected words, a Plt., a link, dates set by hand', async () => {
    const { state, events } = await seen(opened('tracked'));
    const [lkj, perubahan] = [...state.berkas.values()];
    if (!lkj || !perubahan) throw new Error('no Berkas');
    expect(lkj).toMatchObject({ nama: 'LKj 2025', periode: '2025', batas: '2026-02-27', status: 'berjalan' });
    expect(lkj.langkah.map(({ status }) => status).join(' ')).toBe(FINISHED_OF_NINE(6));
    expect(lkj.langkah.map(({ kini }) => kini.keluaran?.teks)).toEqual([
      'Disposisi 1/2026',
      'Nota 4/2026',
      'SK Tim 3/2026',
      'Bahan diperbaiki',
      'Paraf Kasubbag',
      ...Array.from({ length: 4 }, () => undefined),
    ]);
    expect(lkj.langkah.map(({ mengembalikan, dikembalikan }) => [mengembalikan, dikembalikan]).slice(3, 5)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(lkj.langkah[3]?.lalu[0]?.keluaran).toEqual({ teks: 'Bahan "LKj" & lampiran' });
    expect(lkj.langkah[4]?.kini.disetujui).toBe(true);
    expect(lkj.langkah[5]?.kini).toMatchObject({
      oleh: 'Eka Contoh',
      sebagai: { jabatan: 'Sekretaris', sifat: 'plt' },
      disetujui: true,
    });
    expect(lkj.langkah[6]?.batas).toBe('2026-01-30');
    expect(lkj.penugasan).toMatchObject([{ jabatan: 'Sekretaris', nama: 'Eka Contoh', sifat: 'plt', dasar: 'SP 12/2026' }]);
    expect(perubahan).toMatchObject({ nama: 'LKj 2025 (perubahan)', status: 'berjalan' });
    expect(perubahan.perlu).toEqual([{ berkas: lkj.id, langkah: 4 }]);
    expect(perubahan.langkah.map(({ status }) => status).join(' ')).toBe(FINISHED_OF_NINE(2));
    expect(perubahan.langkah[1]?.kini.alasan).toBe('Disposisi lisan');
    const sentBack = events.find(({ jenis }) => jenis === 'kegiatan-dikembalikan');
    expect(sentBack?.data).toMatchObject({ alasan: 'Angka TW III\nbelum cocok' });
  });

  it('its Berkas go on from where they stood', async () => {
    const workbook = opened('tracked');
    const session = newSession('later');
    const before = await openTracker(workbook, session, { at: NOW, saya: KADIS });
    expect(before.pekerjaan.map(({ berkas, langkah }) => [berkas.nama, langkah.nomor])).toEqual([['LKj 2025', '7']]);
    const [id = ''] = before.state.berkas.keys();
    const done = await act(workbook, session, { kind: 'approve', berkas: id, langkah: 6, kelengkapan: [0] }, stamp());
    expect(done).toMatchObject({ ok: true, value: { saved: 'tersimpan', lembarDiperbarui: true } });
    const after = await seen(workbook);
    expect(
      after.state.berkas
        .get(id)
        ?.langkah.map(({ status }) => status)
        .join(' '),
    ).toBe(FINISHED_OF_NINE(7));
    expect(after.rantai.utuh).toBe(true);
  });

  it('a step of the Sinjai SOP handed to somebody who alone may finish it', async () => {
    const { state } = await seen(opened('sinjai'));
    const [berkas] = [...state.berkas.values()];
    expect(berkas?.nama).toBe('Data Kinerja TW I 2026');
    expect(berkas?.langkah.map(({ status }) => status).join(' ')).toBe(
      'selesai selesai menunggu menunggu menunggu menunggu menunggu menunggu',
    );
    expect(berkas?.langkah[2]?.penerima).toEqual({ nama: 'Joko Contoh', jabatan: 'Pelaksana' });
  });

  it('hand-ins: one locked, one returned, one open, and the cells an import changed', async () => {
    const { state, events, workingTime } = await seen(opened('collected'));
    expect([...state.bidang.values()].map(({ bidang, periode, status, alasan }) => [bidang, periode, status, alasan])).toEqual([
      ['Perumahan', '2025', 'dikunci', undefined],
      ['Kawasan Permukiman', '2025', 'dikembalikan', 'Bukti belum ada'],
      ['Sekretariat', '2025', 'terbuka', undefined],
    ]);
    const impor = events.find(({ jenis }) => jenis === 'data-diimpor');
    expect(impor?.jenis === 'data-diimpor' && impor.data.rincian).toHaveLength(22);
    expect(workingTime.offset).toBe(8 * 60);
  });

  it('a report compiled twice and final', async () => {
    const { state } = await seen(opened('compiled'));
    const [berkas] = [...state.berkas.values()];
    expect(berkas?.status).toBe('selesai');
    const compiled = berkas ? eventsOf(berkas).flatMap(({ jenis }) => (jenis.startsWith('lkj-') ? [jenis] : [])) : [];
    expect(compiled.filter((one) => one === 'lkj-disusun')).toHaveLength(2);
    expect(compiled).toContain('lkj-final');
    expect([...state.bidang.values()].map(({ status }) => status)).toEqual(['disetor', 'disetor', 'disetor']);
  });
});

/** The settings both workbooks were given: the sample's, with names. */
const PENGATURAN: Pengaturan = (() => {
  const sample = samplePengaturan(2025);
  const header = {
    ...sample.kantor.kepala,
    jabatan: 'Kepala Dinas',
    nama: 'Arif Contoh',
    nip: '197001011995011001',
    pangkat: 'Pembina Utama Muda',
  };
  const penyusun = { ...sample.kantor.penyusun, nama: 'Cahya Contoh', nip: '199001012015011001' };
  return { ...sample, kantor: { ...sample.kantor, kepala: header, penyusun } };
})();

describe('what the other sheets of 0.1.0 say', () => {
  it.each(['collected', 'compiled'])('the settings of %s.xlsx, to the last target', async (name) => {
    expect(await told(opened(name), openPengaturan, {})).toEqual({ pengaturan: PENGATURAN, tahunAda: [2025], temuan: [] });
  });

  it('the calendar', async () => {
    const { kalender, masalah } = await told(opened('collected'), readWorkbookKalender, undefined);
    expect(masalah).toEqual([]);
    expect(kalender).toMatchObject({
      zona: 'WITA',
      libur: [
        { tanggal: '2026-01-16', nama: 'Isra Mikraj', jenis: 'libur' },
        { tanggal: '2026-02-16', nama: 'Cuti bersama Imlek', jenis: 'cuti-bersama' },
      ],
      ramadan: { masa: [{ dari: '2026-02-18', sampai: '2026-03-19' }] },
    });
  });

  it('the forms, as each bidang filled them in', async () => {
    const data = await told(opened('collected'), readData, { pengaturan: PENGATURAN });
    expect(data.bidang.map(({ sheet, kelengkapan }) => [sheet, kelengkapan.isianTerisi, kelengkapan.isianWajib])).toEqual([
      ['Bidang Perumahan', 18, 18],
      ['Bidang Kawasan Permukiman', 18, 18],
      ['Sekretariat', 12, 16],
    ]);
    const isian = sampleIsian(2025);
    for (const { bidang, formulir } of data.bidang) {
      expect(formulir?.indikator).toMatchObject(isian[bidang.id]?.indikator ?? []);
    }
    expect(data.bidang[0]?.formulir?.program).toMatchObject(isian['B1']?.program ?? []);
  });

  const input = async (workbook: BookWorkbook): Promise<LkjInput> => {
    const view = await seen(workbook, KASUBBAG);
    const [berkas] = [...view.state.berkas.values()];
    if (!berkas) throw new Error('no Berkas');
    return { pengaturan: PENGATURAN, jejak: logProofOf(view, berkas, PENGATURAN) };
  };
  const FIGURES = [
    ['S1.1', 69.88, 99.47, 'Sangat Tinggi'],
    ['S1.2', 898, 95.53, 'Sangat Tinggi'],
    ['S2.1', 224, 93.33, 'Sangat Tinggi'],
    ['S2.2', 19.3, 104.32, 'Sangat Tinggi'],
    ['S3.1', 'BB', 100, 'Sangat Tinggi'],
    ['S3.2', 86.7, 100.81, 'Sangat Tinggi'],
  ];

  it('the report: final, with its head, its figures and its own words, and nothing changed since', async () => {
    const workbook = opened('compiled');
    const { lkj, disusun, perubahan } = await told(workbook, readLkj, await input(workbook));
    expect([disusun, perubahan, lkj.status, lkj.alasanKonsep]).toEqual([true, [], 'final', []]);
    expect(lkj.cap).toMatchObject({ versi: 2, log: { kepala: '88e83e51dcd350c9', jumlah: 17 } });
    expect(lkj.sasaran.flatMap((one) => one.indikator.map((i) => [i.id, i.realisasi, i.capaian.nilai, i.predikat]))).toEqual(
      FIGURES,
    );
    expect([lkj.rataRata.nilai, lkj.jumlahAnggaran.realisasi, lkj.jumlahAnggaran.serapan.nilai]).toEqual([
      98.91, 73_714_650_000, 93.96,
    ]);
    expect(lkj.naskah.filter(({ keadaan }) => keadaan !== 'draf').map(({ id, keadaan }) => [id, keadaan])).toEqual([
      ['capaian:S1', 'disunting'],
      ['penutup', 'diterima'],
    ]);
    expect(lkj.naskah.find(({ id }) => id === 'capaian:S1')?.isi.split('\n')[0]).toBe('Ditulis sendiri oleh tim penyusun.');
  });

  it('the report compiled anew keeps its words and tells of no figure that changed', async () => {
    const workbook = opened('compiled');
    const before = await told(workbook, compileLkjSheet, await input(workbook));
    const { perubahan, lkj } = await told(workbook, readLkj, await input(workbook));
    expect(perubahan).toEqual([]);
    expect(lkj.cap.versi).toBe(3);
    expect(lkj.naskah.map(({ id, isi, keadaan }) => [id, isi, keadaan])).toEqual(
      before.lkj.naskah.map(({ id, isi, keadaan }) => [id, isi, keadaan]),
    );
  });
});

/** What a newer Runut may write into a row that this one does not know. */
type Change = { readonly versi: number } | { readonly jenis: string };

describe('a pane older than the log', () => {
  const NEWER: readonly (readonly [string, Change])[] = [
    ['a version not known here', { versi: VERSI_PERISTIWA + 1 }],
    ['a kind of event not known here', { jenis: 'kegiatan-ditunda' }],
  ];

  /** The tracked workbook after a newer pane has written a row. */
  async function newer(change: Change): Promise<{ workbook: BookWorkbook; berkas: string; row: number }> {
    const workbook = opened('tracked');
    const names = [SHEET.log, SHEET.salinan, SHEET.titipan];
    const { sheets } = await workbook.read(names.map((name) => ({ sheet: { name }, parts: ['values'] })));
    const sheet = (name: string) => sheets.find((one) => one.name === name);
    const reading = readLog({ log: sheet(SHEET.log), salinan: sheet(SHEET.salinan), titipan: sheet(SHEET.titipan) });
    const last = reading.events.at(-1);
    if (!last) throw new Error('no events');
    const event = { ...last, id: 'newer', waktu: NOW, ...change } as NewEvent;
    await workbook.write(appendEdits(reading, seal([event], reading.heads).map(sealedRow), inLane(5)));
    return { workbook, berkas: last.berkas, row: reading.nextRow + 1 };
  }

  it.each(NEWER)('says so in words and writes nothing: %s', async (_, change) => {
    const { workbook, berkas, row } = await newer(change);
    const before = workbook.book;
    const refused = { kind: 'newer-log', detail: `log row ${String(row)}` };
    const old = () => newSession('old');
    await expect(act(workbook, old(), { kind: 'note', berkas, teks: 'x' }, stamp())).rejects.toMatchObject(refused);
    await expect(restoreLog(workbook, old(), stamp())).rejects.toMatchObject(refused);
    await expect(rebuildStatus(workbook, old(), berkas, NOW)).rejects.toMatchObject(refused);
    await expect(run(workbook, writeDasbor, null, stamp())).rejects.toMatchObject(refused);
    await expect(resend(workbook, old())).rejects.toMatchObject(refused);
    expect(workbook.book).toBe(before);
  });

  it.each(NEWER)('goes on showing what it understands, and where it does not: %s', async (_, change) => {
    const { workbook, row } = await newer(change);
    const view = await seen(workbook);
    expect(view.rantai).toMatchObject({
      utuh: false,
      jumlah: 22,
      masalah: [{ baris: row, jenis: 'tidak-terbaca', newer: true }],
    });
    expect(view.rantai.masalah[0]?.pesan.id).toContain('Runut yang lebih baru');
    expect(statuses(view)).toEqual(statuses(await seen(opened('tracked'))));
  });

  it('notices it in the middle of its work, when the newer row comes after it has read the log', async () => {
    const { workbook, berkas } = await newer({ versi: VERSI_PERISTIWA + 1 });
    const ahead = workbook.book;
    const session = newSession('old');
    const still = opened('tracked');
    await openTracker(still, session, { at: NOW, saya: KADIS });
    const acting = act(createBookWorkbook(ahead), session, { kind: 'note', berkas, teks: 'x' }, stamp());
    await expect(acting).rejects.toMatchObject({ kind: 'newer-log' });
  });

  it('does not restore a deleted log from a copy that holds more than it understands', async () => {
    const { workbook, row } = await newer({ versi: VERSI_PERISTIWA + 1 });
    await workbook.write([{ kind: 'delete-sheet', sheet: SHEET.log }]);
    const restoring = restoreLog(workbook, newSession('old'), stamp());
    await expect(restoring).rejects.toMatchObject({ kind: 'newer-log', detail: `log row ${String(row)}` });
  });

  it('is not misled by a version somebody typed into an old row: its copy is used, and the log can be restored', async () => {
    const workbook = opened('tracked');
    await workbook.write([{ kind: 'write', sheet: SHEET.log, at: { row: 5, column: 0 }, values: [['9']] }]);
    const view = await seen(workbook);
    expect(view.rantai.masalah).toMatchObject([{ baris: 6, jenis: 'diubah', pulih: true }]);
    expect(await restoreLog(workbook, newSession('old'), stamp())).toMatchObject({
      ok: true,
      value: { jumlah: 23, masalah: [] },
    });
  });
});
