import type { Command } from '../../../src/domain/tracker/command';
import { decide } from '../../../src/domain/tracker/decide';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { fold } from '../../../src/domain/tracker/evolve';
import type { LangkahSop, SopVersi } from '../../../src/domain/tracker/sop-versi';
import type { State } from '../../../src/domain/tracker/state';
import type { Saya, Stamp } from '../../../src/domain/stamp';

export const KADIS: Saya = { nama: 'Ani', jabatan: 'Kepala Dinas' };
export const SEKRETARIS: Saya = { nama: 'Budi', jabatan: 'Sekretaris' };
export const KASUBBAG: Saya = { nama: 'Citra', jabatan: 'Kasubbag Renja, Monev dan Keuangan', nip: '198001012005012001' };
export const TEAM: Saya = { nama: 'Dewi', jabatan: 'Tim LKj' };
export const PEOPLE = [KADIS, SEKRETARIS, KASUBBAG, TEAM];

export function langkahNamed(content: Partial<LangkahSop> & { readonly oleh: string }): LangkahSop {
  const { oleh, ...rest } = content;
  return {
    nomor: '',
    uraian: 'Memeriksa',
    pelaksana: [{ id: oleh.toLowerCase(), nama: oleh, simbol: 'process' }],
    kelengkapan: [],
    waktu: { teks: '20 menit', menit: 20 },
    output: 'Konsep LKj',
    keterangan: '',
    setelah: [],
    ...rest,
  };
}

export function sopVersi(langkahList: readonly LangkahSop[], judul = 'Penyusunan LKj'): SopVersi {
  const nama = [...new Set(langkahList.flatMap(({ pelaksana }) => pelaksana.map((one) => one.nama)))];
  return {
    judul,
    sheet: 'SOP',
    sidik: `${judul}:${langkahList.map(({ uraian }) => uraian).join('|')}`,
    pelaksana: nama.map((one) => ({ id: one.toLowerCase(), nama: one })),
    langkah: langkahList,
  };
}

/** Five steps in a row: order, disposition, draft, check (returns to the draft), sign. */
export const SOP_LKJ = sopVersi([
  langkahNamed({ nomor: '1', oleh: 'Kepala Dinas', uraian: 'Memerintahkan penyusunan LKj', setelah: [] }),
  langkahNamed({ nomor: '2', oleh: 'Sekretaris', uraian: 'Meneruskan disposisi', setelah: [0], kelengkapan: ['Disposisi'] }),
  langkahNamed({
    nomor: '3',
    oleh: 'Tim LKj',
    uraian: 'Mengumpulkan data dan menyusun konsep',
    setelah: [1],
    kelengkapan: ['Disposisi', 'Data bidang'],
    waktu: { teks: '60 menit', menit: 60 },
  }),
  langkahNamed({ nomor: '4', oleh: 'Kasubbag Renja, Monev dan Keuangan', uraian: 'Memeriksa konsep', setelah: [2], kembali: 2 }),
  langkahNamed({ nomor: '5', oleh: 'Kepala Dinas', uraian: 'Menandatangani LKj', setelah: [3], kembali: 3 }),
]);

let counter = 0;
export const stampOf = (saya: Saya, at = '2026-01-05T08:00:00+07:00'): Stamp => ({
  at,
  saya,
  newId: () => `id-${String((counter += 1))}`,
});

/** A story: each line is who does what, when (optional). Throws when a command is refused, so that a test says "given". */
export class Story {
  readonly events: NewEvent[] = [];
  private menit = 0;

  get state(): State {
    return fold(this.events);
  }

  /** Id of the first Berkas. */
  get berkas(): string {
    return this.events.find(({ jenis }) => jenis === 'berkas-dimulai')?.berkas ?? '';
  }

  start(nama = 'LKj 2025', sop: SopVersi = SOP_LKJ, saya: Saya = KADIS): this {
    return this.by(saya, { kind: 'start-berkas', nama, sop });
  }

  by(saya: Saya, command: Command, at?: string): this {
    this.menit += 10;
    const waktu =
      at ??
      `2026-01-05T${String(8 + Math.floor(this.menit / 60)).padStart(2, '0')}:${String(this.menit % 60).padStart(2, '0')}:00+07:00`;
    const decided = decide(this.state, command, stampOf(saya, waktu));
    if (!decided.ok) throw new Error(`given: ${JSON.stringify(decided.refusal)}`);
    this.events.push(...decided.value);
    return this;
  }

  finish(saya: Saya, langkahIndex: number): this {
    const items = this.state.berkas.get(this.berkas)?.sop.langkah[langkahIndex]?.kelengkapan ?? [];
    return this.by(saya, {
      kind: 'finish',
      berkas: this.berkas,
      langkah: langkahIndex,
      kelengkapan: items.map((_, index) => index),
    });
  }
}

/** The smallest event: a note that says its own id. */
export const noteOf = (id: string): NewEvent => ({
  versi: 1,
  id,
  waktu: '2026-01-05T08:00:00+07:00',
  oleh: KADIS,
  sebagai: { jabatan: KADIS.jabatan },
  berkas: 'b',
  jenis: 'catatan-ditambahkan',
  data: { teks: id },
});
