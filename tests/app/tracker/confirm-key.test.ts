import { beforeEach, describe, expect, it } from 'vitest';
import type { Signatures } from '../../../src/app/computer-key';
import { act } from '../../../src/app/tracker/act';
import { confirmKey, type KeyWord } from '../../../src/app/tracker/confirm-key';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import { verifySignatures } from '../../../src/app/tracker/signatures';
import { run } from '../../../src/app/use-case';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { writePengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import type { Saya } from '../../../src/domain/stamp';
import { trackerRefusalText } from '../../../src/domain/tracker/messages';
import { sentenceOf } from '../../../src/domain/tracker/riwayat/sentence';
import { countingOrder } from '../../../src/domain/tracker/log/counting-order';
import { seal } from '../../../src/domain/tracker/log/chain';
import { revokedSigningText, trustText } from '../../../src/domain/tracker/tanda/messages';
import { isTrusted, type Computer } from '../../../src/domain/tracker/tanda/signatures';
import { fingerprintOf } from '../../../src/domain/tracker/tanda/tanda';
import { keyWords } from '../../../src/domain/tracker/tanda/key-words';
import { text } from '../../../src/domain/text';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { TRACKER_RULES } from '../../domain/tracker/tracker-rules';
import { KADIS, noteOf, SEKRETARIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { computer, REFUSING } from './computers';
import { FakeBook } from './fake-book';

const LATER = '2026-01-06T09:00:00+07:00';
const kerja = workingTime();

/** An office whose settings name its head; the head and the secretary act, each at a computer of their own. */
class Office {
  readonly book = new FakeBook();
  readonly kadis = computer();
  readonly sekretaris = computer();
  berkas = '';

  async begin(head = KADIS.jabatan): Promise<this> {
    const settings = samplePengaturan(2025);
    const kantor = { ...settings.kantor, kepala: { ...settings.kantor.kepala, jabatan: head } };
    this.book.apply(writePengaturan({ ...settings, kantor }));
    const begun = await act(
      this.book.pane(),
      newSession('awal', { signatures: this.kadis }),
      { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ },
      stampOf(KADIS),
    );
    if (!begun.ok) throw new Error(begun.refusal.kind);
    this.berkas = begun.value.berkas;
    await this.acts(SEKRETARIS, this.sekretaris, { kind: 'note', berkas: this.berkas, teks: 'satu' });
    return this;
  }

  async acts(saya: Saya, signatures: Signatures | undefined, command: Parameters<typeof act>[2]): Promise<void> {
    const session = newSession(saya.nama, signatures ? { signatures } : {});
    const done = await act(this.book.pane(), session, command, stampOf(saya, LATER));
    if (!done.ok) throw new Error(done.refusal.kind);
  }

  /** Undefined where it was recorded, else why it was not, in words. */
  async says(saya: Saya, word: KeyWord, signatures: Signatures = this.kadis): Promise<string | undefined> {
    const session = newSession('kunci', { signatures });
    const done = await run(this.book.pane(), confirmKey, word, stampOf(saya, LATER), session);
    return done.ok ? undefined : trackerRefusalText(done.refusal).id;
  }

  async view() {
    const view = await openTracker(this.book.pane(), newSession('baca'), { at: LATER, saya: KADIS });
    if (view.rantai.masalah.length > 0) throw new Error(view.rantai.masalah[0]?.pesan.id);
    return view;
  }

  async report() {
    return verifySignatures((await this.view()).events, this.kadis.verify);
  }

  /** The secretary's computer as the log has it, and what is said of it. */
  async seen(): Promise<{ readonly computer: Computer; readonly says: string }> {
    const kunci = await keyOf(this.sekretaris);
    const found = (await this.report()).komputer.find((one) => one.kunci === kunci);
    if (!found) throw new Error('no such computer');
    return { computer: found, says: trustText(found, kerja).id };
  }
}

async function keyOf(signatures: Signatures): Promise<string> {
  const key = await signatures.key();
  return typeof key === 'string' ? '' : (fingerprintOf(key.publik) ?? '');
}

let office: Office;
let kunci: string;
beforeEach(async () => {
  office = await new Office().begin();
  kunci = await keyOf(office.sekretaris);
});

describe('the head says whose computer a key is', () => {
  it(`[T35] ${TRACKER_RULES.T35}`, async () => {
    expect(await office.seen()).toMatchObject({ says: 'Belum dikonfirmasi oleh kepala kantor.' });
    expect(await office.says(SEKRETARIS, { kind: 'confirm-key', kunci, nama: ['Budi'] })).toMatch(
      /^Kunci komputer dikonfirmasi oleh Kepala Dinas, sedangkan Anda menyatakan diri sebagai Sekretaris\./,
    );
    expect(await office.says(KADIS, { kind: 'confirm-key', kunci, nama: ['Budi'] })).toBeUndefined();
    const known = await office.seen();
    expect(isTrusted(known.computer)).toBe(true);
    const own = keyWords(await keyOf(office.kadis));
    expect(known.says).toBe(`Kunci komputer ini dikonfirmasi oleh Ani (Kepala Dinas), 6 Jan 2026, dari komputer “${own}”.`);
    const { events, state, workingTime: time } = await office.view();
    const last = events.at(-1);
    expect(last && sentenceOf(last, state, time).id).toBe(`Kunci komputer “${keyWords(kunci)}” (Budi) dikonfirmasi`);

    expect(await office.says(KADIS, { kind: 'revoke-key', kunci, alasan: ' ' })).toContain('alasan');
    expect(await office.says(KADIS, { kind: 'revoke-key', kunci, alasan: 'Laptop hilang' })).toBeUndefined();
    const gone = await office.seen();
    expect(isTrusted(gone.computer)).toBe(false);
    expect(gone.says).toMatch(/^Tidak lagi dikenali menurut Ani \(Kepala Dinas\), 6 Jan 2026: Laptop hilang, dari komputer/);
    expect((await office.report()).dicabut).toEqual([]);
    await office.acts(SEKRETARIS, office.sekretaris, { kind: 'note', berkas: office.berkas, teks: 'sesudah' });
    const { dicabut } = await office.report();
    expect(dicabut.map((one) => one.data)).toEqual([{ teks: 'sesudah' }]);
    expect(revokedSigningText(text('Catatan', 'Note')).id).toBe(
      'Catatan: ditandatangani dengan kunci yang waktu itu tidak lagi dikenali. Tanyakan kepada orangnya.',
    );
    // The head may know it again.
    expect(await office.says(KADIS, { kind: 'confirm-key', kunci, nama: ['Budi'] })).toBeUndefined();
    expect(isTrusted((await office.seen()).computer)).toBe(true);
  });

  it('or whoever acts for the head in an open Berkas, as that is recorded; a member of the team is not enough', async () => {
    const plt = (sifat: 'plt' | 'anggota') =>
      office.acts(KADIS, office.kadis, { kind: 'act-for', berkas: office.berkas, jabatan: 'Kepala Dinas', nama: 'Budi', sifat });
    await plt('anggota');
    expect(await office.says(SEKRETARIS, { kind: 'confirm-key', kunci, nama: ['Budi'] })).toContain('catat penugasannya');
    await plt('plt');
    expect(await office.says(SEKRETARIS, { kind: 'confirm-key', kunci, nama: ['Budi'] }, office.sekretaris)).toBeUndefined();
    expect((await office.seen()).says).toBe(
      'Kunci komputer ini dikonfirmasi oleh Budi (Plt. Kepala Dinas), 6 Jan 2026, dari komputer itu sendiri.',
    );
  });

  it('only where the settings say who the head is', async () => {
    const nameless = await new Office().begin('');
    expect(await nameless.says(KADIS, { kind: 'confirm-key', kunci, nama: ['Budi'] })).toMatch(
      /^Jabatan kepala kantor belum diisi/,
    );
    expect((await nameless.view()).events).toHaveLength(2);
  });

  it('a confirmation without a signature says so, one whose signature does not fit counts for nothing', async () => {
    expect(await office.says(KADIS, { kind: 'confirm-key', kunci, nama: ['Budi'] }, computer(REFUSING))).toBeUndefined();
    expect((await office.seen()).says).toContain(', tanpa tanda tangan.');
    const key = await office.kadis.key();
    if (typeof key === 'string') throw new Error(key);
    const forger: Signatures = { ...office.kadis, key: async () => ({ ...key, sign: () => key.sign('lain') }) };
    const other = await new Office().begin();
    const wanted = await keyOf(other.sekretaris);
    expect(await other.says(KADIS, { kind: 'confirm-key', kunci: wanted, nama: ['Budi'] }, forger)).toBeUndefined();
    expect((await other.seen()).says).toBe('Belum dikonfirmasi oleh kepala kantor.');
    expect((await other.report()).salah).toHaveLength(1);
  });

  it('a key known no longer confirms neither itself nor another, and no word without a signature brings it back', async () => {
    expect(await office.says(KADIS, { kind: 'revoke-key', kunci, alasan: 'Laptop hilang' })).toBeUndefined();
    // Whoever holds the laptop calls himself the head.
    for (const of of [kunci, await keyOf(office.kadis)])
      expect(await office.says(KADIS, { kind: 'confirm-key', kunci: of, nama: ['Budi'] }, office.sekretaris)).toBeUndefined();
    const { dicabut, komputer } = await office.report();
    expect(dicabut.map(({ jenis }) => jenis)).toEqual(['kunci-dikonfirmasi', 'kunci-dikonfirmasi']);
    expect(komputer.map((one) => one.kepercayaan?.peristiwa.jenis)).toEqual([undefined, 'kunci-dicabut']);
    expect(await office.says(KADIS, { kind: 'confirm-key', kunci, nama: ['Budi'] }, computer(REFUSING))).toBeUndefined();
    expect((await office.seen()).says).toMatch(/^Tidak lagi dikenali/);
  });

  it('a key known no longer takes no other away: what it says of one is only to be asked about', async () => {
    const own = await keyOf(office.kadis);
    expect(await office.says(KADIS, { kind: 'confirm-key', kunci: own, nama: ['Ani'] })).toBeUndefined();
    expect(await office.says(KADIS, { kind: 'revoke-key', kunci, alasan: 'Laptop hilang' })).toBeUndefined();
    for (const of of [own, kunci])
      expect(await office.says(KADIS, { kind: 'revoke-key', kunci: of, alasan: 'Balasan' }, office.sekretaris)).toBeUndefined();
    const { dicabut, komputer } = await office.report();
    expect(dicabut.map(({ jenis, data }) => [jenis, data])).toEqual([
      ['kunci-dicabut', { kunci: own, alasan: 'Balasan', kepala: 'Kepala Dinas' }],
      ['kunci-dicabut', { kunci, alasan: 'Balasan', kepala: 'Kepala Dinas' }],
    ]);
    expect(komputer.map((one) => [one.kunci, isTrusted(one)])).toEqual([
      [own, true],
      [kunci, false],
    ]);
    expect((await office.seen()).says).toContain('Laptop hilang');
  });

  it('and who uses the computer since under another name is not confirmed with it', async () => {
    await office.says(KADIS, { kind: 'confirm-key', kunci, nama: ['Budi'] });
    await office.acts({ ...KADIS, nama: 'Gita' }, office.sekretaris, { kind: 'note', berkas: office.berkas, teks: 'pinjam' });
    const { computer: found, says } = await office.seen();
    expect(isTrusted(found)).toBe(false);
    expect(says).toContain('Sesudah itu dipakai juga atas nama Gita: belum dikonfirmasi.');
  });

  it('of a confirmation and a revocation made beside each other the revocation holds, in whatever order their rows stand', () => {
    const [first] = seal([noteOf('1')], []);
    const about = { versi: 1, oleh: KADIS, sebagai: { jabatan: KADIS.jabatan }, berkas: '' } as const;
    const kepala = 'Kepala Dinas';
    const heads = [first?.hash ?? ''];
    const [known] = seal(
      [
        {
          ...about,
          id: 'k',
          waktu: '2026-01-06T10:00:00+07:00',
          jenis: 'kunci-dikonfirmasi',
          data: { kunci, nama: ['Budi'], kepala },
        },
      ],
      heads,
    );
    const [gone] = seal(
      [
        {
          ...about,
          id: 'c',
          waktu: '2026-01-06T09:00:00+07:00',
          jenis: 'kunci-dicabut',
          data: { kunci, alasan: 'Hilang', kepala },
        },
      ],
      heads,
    );
    if (!first || !known || !gone) throw new Error('given');
    for (const rows of [
      [first, known, gone],
      [gone, known, first],
    ])
      expect(countingOrder(rows).map(({ id }) => id)).toEqual(['1', 'k', 'c']);
  });
});
