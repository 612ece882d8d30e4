import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Saya } from '../../../src/domain/stamp';
import type { Command } from '../../../src/domain/tracker/command';
import { decide } from '../../../src/domain/tracker/decide';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { evolve, fold } from '../../../src/domain/tracker/evolve';
import { appendEdits, sealedRow } from '../../../src/domain/tracker/log/append-edits';
import { seal } from '../../../src/domain/tracker/log/chain';
import type { SopVersi } from '../../../src/domain/tracker/sop-versi';
import { EMPTY_STATE, type Berkas, type State } from '../../../src/domain/tracker/state';
import { KADIS, KASUBBAG, langkahNamed, PEOPLE, SEKRETARIS, sopVersi, stampOf, TEAM } from './stories';
import { inLane, LogBook } from './log-sheets';
import { allowed, tell, actingAs, isReady, type BerkasModel, type Accepted } from './shared-model';

/** Two steps side by side in the middle; the second version says more in Keterangan and has the same steps. */
const versi = (keterangan: string): SopVersi => ({
  ...sopVersi([
    langkahNamed({ nomor: '1', oleh: KADIS.jabatan, uraian: 'Memerintahkan', keterangan, setelah: [] }),
    langkahNamed({ nomor: '2a', oleh: SEKRETARIS.jabatan, uraian: 'Menghitung', setelah: [0] }),
    langkahNamed({ nomor: '2b', oleh: TEAM.jabatan, uraian: 'Menulis', setelah: [0] }),
    langkahNamed({ nomor: '3', oleh: KASUBBAG.jabatan, uraian: 'Memeriksa', setelah: [1, 2] }),
  ]),
  sidik: `versi ${keterangan}`,
});
const VERSI = [versi('satu'), versi('dua')] as const;

const AKSI = [
  'start', 'finish', 'finish', 'finish', 'return', 'hand-over', 'act-for', 'act-for-end', 'note', 'void', 'cancel', 'reopen',
  'reopen', 'archive', 'link', 'untie', 'adopt-sop', 'set-deadline',
] as const; // prettier-ignore

const aksi = fc.record({
  kind: fc.constantFrom(...AKSI),
  siapa: fc.integer({ min: 0, max: PEOPLE.length - 1 }),
  lain: fc.integer({ min: 0, max: PEOPLE.length - 1 }),
  berkas: fc.integer({ min: 0, max: 2 }),
  perlu: fc.integer({ min: 0, max: 2 }),
  langkah: fc.integer({ min: 0, max: 3 }),
  ke: fc.integer({ min: 0, max: 3 }),
  sebagian: fc.boolean(),
  mundur: fc.integer({ min: 0, max: 5 }),
  pemilik: fc.boolean(),
});
type Aksi = typeof aksi extends fc.Arbitrary<infer One> ? One : never;

describe('several Berkas under random acts of several people', () => {
  it('links, hand-overs, Plt., corrections, archiving, versions and dates: what the log says is what the model says', () => {
    let accepted = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(aksi, { minLength: 20, maxLength: 60, size: 'max' }), (list) => {
        const sheet = new LogBook();
        const events: NewEvent[] = [];
        const begun = new Map<string, SopVersi>();
        for (const nama of ['LKj 2025', 'TW IV', 'TW III']) {
          const started = decide(fold(events), { kind: 'start-berkas', nama, sop: VERSI[0] }, stampOf(KADIS));
          if (!started.ok) throw new Error(started.refusal.kind);
          events.push(...started.value);
          begun.set(started.value[0]?.berkas ?? '', VERSI[0]);
        }
        let state: State = events.reduce(evolve, EMPTY_STATE);
        sheet.append(events);
        const acts: Accepted[] = [];
        for (const one of list) {
          const model = tell(begun, acts);
          const [command, saya] = perintah(one, [...begun.keys()], model, acts);
          const should = allowed(model, acts, command, saya);
          const decided = decide(state, command, stampOf(saya, '2026-01-05T09:00:00+07:00'));
          expect([command, decided.ok]).toEqual([command, should]);
          if (!decided.ok) continue;
          accepted += 1;
          seen.add(one.kind);
          for (const event of decided.value) {
            state = evolve(state, event);
            acts.push({ id: event.id, oleh: saya, sebagai: actingAs(model, command, saya), command });
          }
          const reading = sheet.read();
          sheet.apply(appendEdits(reading, seal(decided.value, reading.heads).map(sealedRow), inLane(one.siapa)));
        }
        const reading = sheet.read();
        expect(reading.masalah).toEqual([]);
        const folded = fold(reading.events);
        for (const [id, model] of tell(begun, acts)) {
          expect(ringkas(folded.berkas.get(id))).toEqual(ringkasModel(model));
          expect(JSON.stringify(folded.berkas.get(id)?.langkah)).toBe(JSON.stringify(state.berkas.get(id)?.langkah));
        }
      }),
      { numRuns: 200 },
    );
    expect(accepted).toBeGreaterThan(1500);
    expect([...seen].sort()).toEqual([...new Set(AKSI)].sort());
  });
});

/** The command a random choice stands for, mostly by somebody who may. */
function perintah(
  one: Aksi,
  ids: readonly string[],
  model: ReadonlyMap<string, BerkasModel>,
  acts: readonly Accepted[],
): readonly [Command, Saya] {
  const berkas = ids[one.berkas] ?? '';
  const perlu = ids[one.perlu] ?? '';
  const now = model.get(berkas);
  const holder = now?.langkah[one.langkah]?.penerima ?? now?.sop.langkah[one.langkah]?.pelaksana[0]?.nama;
  const orang = PEOPLE[one.siapa] ?? KADIS;
  const other = PEOPLE[one.lain] ?? KADIS;
  const pemilik = PEOPLE.find(({ nama, jabatan }) => nama === holder || jabatan === holder) ?? orang;
  const saya = one.pemilik ? pemilik : orang;
  const di = one.sebagian ? { langkah: one.langkah } : {};
  const jabatan = now?.sop.langkah[one.langkah]?.pelaksana[0]?.nama ?? '';
  const own = acts.filter(({ command }) => 'berkas' in command && command.berkas === berkas);
  const target = own.at(-1 - one.mundur);
  switch (one.kind) {
    case 'start':
      return [{ kind: 'start', berkas, langkah: one.langkah }, saya];
    case 'finish':
      return [{ kind: 'finish', berkas, langkah: one.langkah, kelengkapan: [] }, saya];
    case 'return':
      return [{ kind: 'return', berkas, langkah: one.langkah, ke: one.ke, alasan: 'Perbaiki' }, saya];
    case 'hand-over':
      return [{ kind: 'hand-over', berkas, langkah: one.langkah, kepada: { nama: other.nama } }, saya];
    case 'act-for':
      return [{ kind: 'act-for', berkas, jabatan, nama: other.nama, sifat: 'plt' }, orang];
    case 'act-for-end':
      return [{ kind: 'act-for', berkas, jabatan, nama: other.nama, sifat: 'plt', berakhir: true }, orang];
    case 'note':
      return [{ kind: 'note', berkas, teks: 'Catatan' }, orang];
    case 'void': {
      const by = one.pemilik ? (target?.oleh ?? orang) : orang;
      return [{ kind: 'correct', berkas, peristiwa: target?.id ?? 'tidak ada', alasan: 'Keliru', batal: true }, by];
    }
    case 'cancel':
      return [{ kind: 'cancel', berkas, alasan: 'Diganti' }, orang];
    case 'archive':
      return [{ kind: 'archive', berkas }, orang];
    case 'reopen':
      return [{ kind: 'reopen', berkas, alasan: 'Lanjut' }, orang];
    case 'link':
      return [{ kind: 'link', berkas, perlu, ...di }, orang];
    case 'untie':
      return [{ kind: 'link', berkas, perlu, ...di, lepas: true }, orang];
    case 'adopt-sop':
      return [{ kind: 'adopt-sop', berkas, sop: VERSI[one.sebagian ? 0 : 1] }, orang];
    case 'set-deadline':
      return [
        { kind: 'set-deadline', berkas, batas: [{ ...di, batas: one.mundur === 0 ? null : `2026-02-0${String(one.mundur)}` }] },
        orang,
      ];
  }
}

const ringkas = (berkas: Berkas | undefined): unknown =>
  berkas && {
    tutup: berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan',
    sop: berkas.sop.sidik,
    batas: berkas.batas,
    langkah: berkas.langkah.map(({ status, dikembalikan, penerima, batas, kini }) => [
      status, dikembalikan, penerima?.nama, batas, status === 'selesai' || kini.siap !== undefined,
    ]), // prettier-ignore
    perlu: berkas.perlu.map((one) => `${one.berkas}|${String(one.langkah ?? '')}`).sort(),
    tugas: berkas.penugasan.map(({ jabatan, nama }) => `${jabatan}|${nama}`).sort(),
  };

const ringkasModel = (berkas: BerkasModel): unknown => ({
  tutup: berkas.tutup,
  sop: berkas.sop.sidik,
  batas: berkas.batas,
  langkah: berkas.langkah.map(({ status, kembali, penerima, batas }, index) => [
    status, kembali, penerima, batas, status === 'selesai' || isReady(berkas, index),
  ]), // prettier-ignore
  perlu: [...berkas.perlu].sort(),
  tugas: [...berkas.tugas].sort(),
});
