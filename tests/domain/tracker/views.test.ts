import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/domain/sheet/edit';
import { dasborEdits } from '../../../src/domain/tracker/dasbor/write-dasbor';
import { myWork } from '../../../src/domain/tracker/my-work';
import { progressOf } from '../../../src/domain/tracker/progress';
import { planBackwardsFromDeadline } from '../../../src/domain/tracker/due-dates';
import { traces, riwayatRows } from '../../../src/domain/tracker/riwayat/export-rows';
import { summarySentence, summaryClauses } from '../../../src/domain/tracker/riwayat/summary';
import { byDay, riwayatOf } from '../../../src/domain/tracker/riwayat/riwayat';
import type { Berkas } from '../../../src/domain/tracker/state';
import type { TrackerEvent } from '../../../src/domain/tracker/event';
import { seal } from '../../../src/domain/tracker/log/chain';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { DEFAULT_KALENDER } from '../../../src/domain/kantor/kalender/kalender';
import { workingDaysFormula } from '../../../src/domain/kantor/kalender/working-days-formula';
import { kalenderEdits, readKalender } from '../../../src/domain/kantor/kalender/kalender-sheet';
import { EMPTY_STATE } from '../../../src/domain/tracker/state';
import { Story, KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, TEAM } from './stories';
import { LogBook } from './log-sheets';

const kerja = workingTime();
const at = (hari: string, jam: string): string => `2026-01-${hari}T${jam}:00+07:00`;

function kisah(): Story {
  const cerita = new Story();
  cerita.by(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, at('05', '08:00'));
  const { berkas } = cerita;
  const selesai = (saya: typeof KADIS, langkah: number, waktu: string): void => {
    cerita.by(saya, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] }, waktu);
  };
  selesai(KADIS, 0, at('05', '08:10'));
  selesai(SEKRETARIS, 1, at('05', '10:40'));
  cerita.by(TEAM, { kind: 'start', berkas, langkah: 2 }, at('06', '08:00'));
  selesai(TEAM, 2, at('06', '08:45'));
  for (const hari of ['06', '07', '08']) {
    cerita.by(KASUBBAG, { kind: 'return', berkas, langkah: 3, ke: 2, alasan: 'Angka belum cocok' }, at(hari, '09:00'));
    selesai(TEAM, 2, at(hari, '09:50'));
  }
  return cerita;
}

const berkasOf = (cerita: Story): Berkas => cerita.state.berkas.get(cerita.berkas) as Berkas;

describe('how a Berkas stands', () => {
  it('tells waiting from working, and both from the due date', () => {
    const progress = progressOf(berkasOf(kisah()), kerja, at('12', '10:00'));
    const [one, dua, tiga, empat, lima] = progress.langkah;
    expect(one).toMatchObject({
      status: 'selesai',
      menitTunggu: 0,
      menitKerja: 10,
      menitBaku: 20,
      lewatBaku: 0,
      tempo: 'lebih-awal',
    });
    expect(dua).toMatchObject({ menitKerja: 150, lewatBaku: 130 });
    expect(tiga).toMatchObject({ menitKerja: 50, menitKerjaSemua: 45 + 3 * 50 });
    expect(empat).toMatchObject({
      status: 'terlambat',
      tempo: 'terlambat',
      siap: true,
      batas: { tanggal: '2026-01-09', asal: 'waktu-baku' },
    });
    expect(lima).toMatchObject({ status: 'menunggu', siap: false, perkiraan: true });
    expect(progress).toMatchObject({ selesai: 3, jumlah: 5, terlambat: 1 });
    expect(progressOf(berkasOf(kisah()), kerja, at('08', '16:00')).langkah[3]?.tempo).toBe('segera');
    expect(progressOf(berkasOf(kisah()), kerja, at('09', '08:00')).langkah[3]?.tempo).toBe('hari-ini');
  });

  it('keeps waiting apart from working when the start was recorded', () => {
    const cerita = kisah();
    const { berkas } = cerita;
    cerita.by(KASUBBAG, { kind: 'start', berkas, langkah: 3 }, at('08', '11:00'));
    const [, , , empat] = progressOf(berkasOf(cerita), kerja, at('08', '11:12')).langkah;
    expect(empat).toMatchObject({ status: 'berjalan', menitTunggu: 70, menitKerja: 12, menitBaku: 20 });
  });

  it("plans backwards from the Berkas's deadline", () => {
    const berkas = { ...berkasOf(kisah()), batas: '2026-01-12' };
    expect(planBackwardsFromDeadline(berkas, '2026-02-27', kerja)).toEqual([
      { langkah: 3, batas: '2026-02-26' },
      { langkah: 4, batas: '2026-02-27' },
    ]);
    const progress = progressOf(berkas, kerja, at('14', '08:00'));
    expect(progress.melewatiBatas).toBe(true);
    expect(progress.langkah[4]?.batas?.tanggal).toBe('2026-01-12');
  });

  it('"Pekerjaan saya" is what waits for me, over all Berkas, late ones first', () => {
    const cerita = kisah();
    cerita.by(KADIS, { kind: 'start-berkas', nama: 'Data TW I', sop: berkasOf(cerita).sop }, at('12', '08:00'));
    expect(myWork(cerita.state, KASUBBAG, kerja, at('12', '10:00'))).toMatchObject([
      { sejak: at('08', '09:50'), langkah: { nomor: '4' } },
    ]);
    expect(myWork(cerita.state, KADIS, kerja, at('12', '10:00'))).toMatchObject([
      { berkas: { nama: 'Data TW I' }, langkah: { nomor: '1' } },
    ]);
    expect(myWork(cerita.state, TEAM, kerja, at('12', '10:00'))).toEqual([]);
  });
});

describe('the history in plain words', () => {
  const cerita = kisah();
  const events: TrackerEvent[] = seal(cerita.events, []);

  it('sums a Berkas up', () => {
    expect(summarySentence(summaryClauses(berkasOf(cerita), kerja, at('09', '08:00'))).id).toMatch(
      /^3 kali dikembalikan di Kasubbag Renja, Monev dan Keuangan; kegiatan 2 melewati waktu baku 2 jam 10 menit/,
    );
    expect(summarySentence(summaryClauses(berkasOf(new Story().start()), kerja, at('05', '08:15'))).en).toBe(
      'Nothing returned or late so far.',
    );
  });

  it('is told newest first, under its days', () => {
    const days = byDay(riwayatOf(events, cerita.state, kerja), '2026-01-08');
    expect(days.map(({ judul }) => judul.id)).toEqual([
      'Hari ini, 8 Januari',
      'Kemarin, 7 Januari',
      'Selasa, 6 Januari',
      'Senin, 5 Januari',
    ]);
    expect(days[0]?.baris.map(({ jam, kalimat }) => `${jam} ${kalimat.id}`)).toEqual([
      '09.50 Kegiatan 3 selesai',
      '09.00 Kegiatan 4 dikembalikan ke kegiatan 3: Angka belum cocok',
    ]);
    expect(days[3]?.baris[0]?.kalimat.id).toBe('Kegiatan 2 selesai, melewati waktu baku 2 jam 10 menit');
  });

  it('can be narrowed by Berkas, step, person, date and words', () => {
    const count = (saringan: Parameters<typeof riwayatOf>[3]): number => riwayatOf(events, cerita.state, kerja, saringan).length;
    expect(count({ berkas: 'lain' })).toBe(0);
    expect(count({ langkah: 3 })).toBe(3);
    expect(count({ nama: 'dewi' })).toBe(5);
    expect(count({ jabatan: 'Sekretaris' })).toBe(1);
    expect(count({ dari: '2026-01-06', sampai: '2026-01-07' })).toBe(6);
    expect(count({ cari: 'belum cocok' })).toBe(3);
  });

  it('goes out as a table and as traces for process mining', () => {
    const rows = riwayatRows(riwayatOf(events, cerita.state, kerja), cerita.state);
    expect(rows[0]?.slice(0, 4)).toEqual(['Waktu', 'Berkas', 'Kegiatan', 'Peristiwa']);
    expect(rows).toHaveLength(events.length + 1);
    const [trace, ...others] = [...traces(events, cerita.state, kerja)];
    expect(others).toEqual([]);
    const told = [...(trace?.events ?? [])];
    expect(trace).toMatchObject({ name: 'LKj 2025' });
    expect(told[3]).toMatchObject({
      activity: '3. Mengumpulkan data dan menyusun konsep',
      transition: 'start',
      resource: 'Dewi',
      role: 'Tim LKj',
    });
    expect(told.map(({ at: waktu }) => waktu)).toEqual(told.map(({ at: waktu }) => waktu).sort());
  });
});

describe('the Dasbor', () => {
  const written = (edits: readonly Edit[]): string =>
    edits
      .flatMap((edit) =>
        edit.kind === 'write'
          ? edit.values.flat().map((value) => (typeof value === 'object' ? (value?.formula ?? '') : String(value)))
          : [],
      )
      .join('\n');

  it('shows progress, time lines, load, late steps and standard against actual, ready to print', () => {
    const edits = dasborEdits(kisah().state, kerja, at('12', '10:00'), 40);
    const page = written(edits);
    for (const part of [
      'Kemajuan per Berkas',
      '3 dari 5',
      'Garis waktu: LKj 2025',
      'Beban per jabatan',
      'Kegiatan yang terlambat',
      'Waktu baku dan waktu nyata',
      '■',
      '!',
      '▼',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).toMatch(/=MAX\(0,NETWORKDAYS\(F\d+,TODAY\(\)\)-1\)/);
    expect(edits.find((edit) => edit.kind === 'page')).toMatchObject({ setup: { orientation: 'landscape', fitToWidth: true } });
    // What is late is counted by Excel itself, from the words of the time lines.
    expect(page).toMatch(/=IF\(AND\(\$F\d+="",\$E\d+<>"",\$E\d+<TODAY\(\)\),"terlambat","menunggu"\)/);
    const counted = /=COUNTIF\(\$D\$(\d+):\$D\$(\d+),"terlambat"\)/.exec(page);
    expect(Number(counted?.[2]) - Number(counted?.[1])).toBe(4);
    const ragged = edits.filter((edit) => edit.kind === 'write' && new Set(edit.values.map((row) => row.length)).size !== 1);
    expect(ragged).toEqual([]);
  });

  it('says so when there is nothing yet, and ends for a Berkas that ran for years', () => {
    expect(written(dasborEdits(EMPTY_STATE, kerja, at('12', '10:00')))).toContain('Belum ada Berkas');
    const years = dasborEdits(kisah().state, kerja, '2031-01-12T10:00:00+07:00');
    expect(written(years)).toContain('▼');
    const columns = years.flatMap((edit) =>
      'area' in edit && edit.sheet === 'Dasbor' ? [edit.area.column + edit.area.columns] : [],
    );
    expect(Math.max(...columns)).toBe(38);
  });

  it('is torn between its parts, not within them, when it takes several pages', () => {
    const cerita = kisah();
    for (const nama of ['TW I', 'TW II', 'TW III'])
      cerita.by(KADIS, { kind: 'start-berkas', nama, sop: SOP_LKJ }, at('12', '08:00'));
    const edits = dasborEdits(cerita.state, kerja, at('12', '10:00'));
    const page = edits.find((edit) => edit.kind === 'page');
    const breaks = page?.setup.breaksAbove ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    const headings = edits.flatMap((edit) => (edit.kind === 'style' && edit.style === 'dasbor-bagian' ? [edit.area.row] : []));
    for (const row of breaks) expect(headings).toContain(row);
  });

  it('counts working days by the office’s own week and holidays', () => {
    const enam = workingTime({
      ...DEFAULT_KALENDER,
      hari: DEFAULT_KALENDER.hari.with(5, { mulai: 480, selesai: 720 }) as unknown as typeof DEFAULT_KALENDER.hari,
      libur: [
        { tanggal: '2025-12-25', nama: 'Natal', jenis: 'libur' },
        { tanggal: '2026-01-16', nama: 'Isra Mikraj', jenis: 'libur' },
        { tanggal: '2026-01-18', nama: 'Hari Minggu', jenis: 'libur' },
      ],
    });
    expect(workingDaysFormula('A1', 'TODAY()', enam, '2026-01-01')).toBe('NETWORKDAYS.INTL(A1,TODAY(),"0000001",{46038})');
    expect(workingDaysFormula('A1', 'B1', kerja, '2026-01-01')).toBe('NETWORKDAYS(A1,B1)');
  });
});

describe('the Kalender sheet', () => {
  it('gives back the calendar it was written from', () => {
    const kalender = {
      ...DEFAULT_KALENDER,
      zona: 'WIT' as const,
      ramadan: { ...DEFAULT_KALENDER.ramadan, masa: [{ dari: '2026-02-19', sampai: '2026-03-20' }] },
      libur: [
        { tanggal: '2026-01-01', nama: 'Tahun Baru', jenis: 'libur' as const },
        { tanggal: '2026-03-23', nama: 'Idulfitri', jenis: 'cuti-bersama' as const },
      ],
    };
    const sheet = new LogBook();
    sheet.apply(kalenderEdits(kalender));
    expect(readKalender(sheet.sheet('Kalender'))).toEqual({ kalender, masalah: [] });
    const grid = sheet.grids.get('Kalender') ?? [];
    (grid[6] ?? [])[1] = 'pagi';
    expect(readKalender(sheet.sheet('Kalender'))).toMatchObject({
      kalender: { hari: DEFAULT_KALENDER.hari },
      masalah: [{ id: expect.stringContaining('B7') }],
    });
  });
});
