import type { Saya } from '../../../src/domain/stamp';
import type { Command } from '../../../src/domain/tracker/command';
import type { SopVersi } from '../../../src/domain/tracker/sop-versi';

/** One act that was accepted, with the id of the event it left. */
export interface Accepted {
  readonly id: string;
  readonly oleh: Saya;
  /** The jabatan the act was done as: one's own, or the one they stood in for. */
  readonly sebagai: string;
  readonly command: Command;
}

interface LangkahModel {
  status: 'menunggu' | 'berjalan' | 'selesai' | 'dikembalikan';
  kembali: number;
  penerima: string | undefined;
  batas: string | undefined;
}

/** What a Berkas should look like. */
export interface BerkasModel {
  tutup: boolean;
  batal: boolean;
  sop: SopVersi;
  batas: string | undefined;
  readonly langkah: LangkahModel[];
  readonly perlu: Set<string>;
  readonly tugas: Set<string>;
}

export type Model = ReadonlyMap<string, BerkasModel>;

const keyOf = (berkas: string, langkah: number | undefined): string => `${berkas}|${String(langkah ?? '')}`;

const MOVES = new Set<Command['kind']>(['start', 'finish', 'return', 'adopt-sop']);
const VOIDABLE = new Set<Command['kind']>(['start', 'finish', 'return', 'hand-over', 'act-for', 'note', 'set-deadline', 'link']);

const voided = (acts: readonly Accepted[]): Set<string> =>
  new Set(acts.flatMap(({ command }) => (command.kind === 'correct' && command.batal ? [command.peristiwa] : [])));

/** Tells the whole story again from its accepted acts, the void ones left out: the plainest way to know how things stand. */
export function tell(begun: ReadonlyMap<string, SopVersi>, acts: readonly Accepted[]): Model {
  const model = new Map(
    [...begun].map(([id, sop]): [string, BerkasModel] => [
      id,
      {
        tutup: false,
        batal: false,
        sop,
        batas: undefined,
        langkah: sop.langkah.map(() => ({ status: 'menunggu', kembali: 0, penerima: undefined, batas: undefined })),
        perlu: new Set(),
        tugas: new Set(),
      },
    ]),
  );
  const gone = voided(acts);
  for (const { id, command } of acts) {
    const berkas = 'berkas' in command ? model.get(command.berkas) : undefined;
    if (berkas && !gone.has(id)) happen(berkas, command);
  }
  return model;
}

function happen(berkas: BerkasModel, command: Command): void {
  const langkah = 'langkah' in command && command.langkah !== undefined ? berkas.langkah[command.langkah] : undefined;
  if (command.kind === 'start' && langkah) langkah.status = 'berjalan';
  if (command.kind === 'finish' && langkah) langkah.status = 'selesai';
  if (command.kind === 'hand-over' && langkah) langkah.penerima = command.kepada.nama;
  if (command.kind === 'cancel') [berkas.tutup, berkas.batal] = [true, true];
  if (command.kind === 'archive') berkas.tutup = true;
  if (command.kind === 'reopen') [berkas.tutup, berkas.batal] = [false, false];
  if (command.kind === 'adopt-sop') berkas.sop = command.sop;
  if (command.kind === 'link') berkas.perlu[command.lepas ? 'delete' : 'add'](keyOf(command.perlu, command.langkah));
  if (command.kind === 'act-for') berkas.tugas[command.berakhir ? 'delete' : 'add'](`${command.jabatan}|${command.nama}`);
  if (command.kind === 'set-deadline') {
    for (const one of command.batas) {
      const of = one.langkah === undefined ? berkas : berkas.langkah[one.langkah];
      if (of) of.batas = one.batas ?? undefined;
    }
  }
  if (command.kind === 'return') {
    for (const index of [command.ke, ...afterwards(berkas.sop, command.ke)]) {
      const one = berkas.langkah[index];
      if (one) one.status = index === command.ke ? 'dikembalikan' : 'menunggu';
    }
    const target = berkas.langkah[command.ke];
    if (target) target.kembali += 1;
  }
}

/** Every step that cannot be finished before `langkah` is. */
function afterwards(sop: SopVersi, langkah: number): number[] {
  const found: number[] = [];
  sop.langkah.forEach(({ setelah }, index) => {
    if (setelah.some((before) => before === langkah || found.includes(before))) found.push(index);
  });
  return found;
}

export const isReady = (berkas: BerkasModel, langkah: number): boolean =>
  berkas.sop.langkah[langkah]?.setelah.every((before) => berkas.langkah[before]?.status === 'selesai') ?? false;

const isFinished = (berkas: BerkasModel): boolean => !berkas.batal && berkas.langkah.every(({ status }) => status === 'selesai');

/** Whether the rules accept an act as things stand. */
export function allowed(model: Model, acts: readonly Accepted[], command: Command, saya: Saya): boolean {
  const berkas = 'berkas' in command ? model.get(command.berkas) : undefined;
  if (!berkas) return false;
  if (command.kind === 'note') return true;
  if (command.kind === 'reopen') return berkas.tutup;
  if (berkas.tutup) return false;
  switch (command.kind) {
    case 'start':
    case 'finish':
    case 'return':
    case 'hand-over':
      return langkahAllowed(model, berkas, command, saya);
    case 'link': {
      const tied = berkas.perlu.has(keyOf(command.perlu, command.langkah));
      return command.lepas ? tied : !tied && !needs(model, command.perlu, command.berkas);
    }
    case 'act-for':
      return !command.berakhir || berkas.tugas.has(`${command.jabatan}|${command.nama}`);
    case 'adopt-sop':
      return command.sop.sidik !== berkas.sop.sidik;
    case 'correct':
      return mayCancel(acts, command.berkas, command.peristiwa, saya);
    default:
      return true;
  }
}

function langkahAllowed(
  model: Model,
  berkas: BerkasModel,
  command: Extract<Command, { kind: 'start' | 'finish' | 'return' | 'hand-over' }>,
  saya: Saya,
): boolean {
  const langkah = berkas.langkah[command.langkah];
  const pemilik = berkas.sop.langkah[command.langkah]?.pelaksana[0]?.nama ?? '';
  const owns = saya.jabatan === pemilik || berkas.tugas.has(`${pemilik}|${saya.nama}`);
  const holds = langkah?.penerima === undefined ? owns : langkah.penerima === saya.nama;
  if (!langkah || !(holds || (command.kind === 'hand-over' && owns))) return false;
  if (command.kind === 'hand-over') return langkah.status !== 'selesai';
  if (command.kind === 'return') {
    const reached = langkah.status !== 'menunggu' || isReady(berkas, command.langkah);
    return reached && afterwards(berkas.sop, command.ke).includes(command.langkah);
  }
  if (langkah.status === 'selesai' || !isReady(berkas, command.langkah)) return false;
  if (command.kind === 'start' && langkah.status === 'berjalan') return false;
  return [...model].every(
    ([id, other]) =>
      isFinished(other) || !(berkas.perlu.has(keyOf(id, undefined)) || berkas.perlu.has(keyOf(id, command.langkah))),
  );
}

/** Whether a Berkas needs another, directly or through others. */
function needs(model: Model, from: string, wanted: string, seen: readonly string[] = []): boolean {
  if (from === wanted) return true;
  if (seen.includes(from)) return false;
  return [...(model.get(from)?.perlu ?? [])].some((one) => needs(model, one.split('|')[0] ?? '', wanted, [...seen, from]));
}

/** As which jabatan somebody moves a step: whoever it was handed to acts as themselves, a Plt. as the jabatan they fill. */
export function actingAs(model: Model, command: Command, saya: Saya): string {
  if (!('berkas' in command && 'langkah' in command) || command.langkah === undefined) return saya.jabatan;
  const berkas = model.get(command.berkas);
  const pemilik = berkas?.sop.langkah[command.langkah]?.pelaksana[0]?.nama ?? saya.jabatan;
  const given = berkas?.langkah[command.langkah]?.penerima === saya.nama;
  return !given && berkas?.tugas.has(`${pemilik}|${saya.nama}`) ? pemilik : saya.jabatan;
}

function mayCancel(acts: readonly Accepted[], berkas: string, peristiwa: string, saya: Saya): boolean {
  const gone = voided(acts);
  const own = acts.filter(({ command }) => 'berkas' in command && command.berkas === berkas);
  const target = own.find(({ id }) => id === peristiwa);
  if (!target || gone.has(target.id) || !VOIDABLE.has(target.command.kind)) return false;
  if (target.oleh.nama !== saya.nama && ![target.oleh.jabatan, target.sebagai].includes(saya.jabatan)) return false;
  if (!MOVES.has(target.command.kind)) return true;
  return own.findLast(({ id, command }) => MOVES.has(command.kind) && !gone.has(id))?.id === target.id;
}
