import { memo } from '../memo';
import { ok, refuse, type Result } from '../result';
import type { Saya } from '../stamp';
import type { TrackerRefusal } from './command';
import type { Sebagai } from './event';
import { columnsOfJabatan, isOffice, sameJabatan } from '../kantor/jabatan';
import { sameName } from '../kantor/orang';
import type { SopVersi } from './sop-versi';
import { closedBy } from './guards';
import type { Berkas, Penugasan, State } from './state';

/** As which jabatan somebody may move a step [T3, T15]; a refusal says whose turn it is. */
export function actorOf(berkas: Berkas, langkah: number, saya: Saya, as?: string): Result<Sebagai, TrackerRefusal> {
  const claimed = roleOf(berkas, saya, as);
  if (!claimed.ok) return claimed;
  const receiver = berkas.langkah[langkah]?.penerima;
  if (receiver) {
    return sameName(receiver.nama, saya.nama)
      ? ok(claimed.value)
      : refuse({ kind: 'bukan-penerima', nama: saya.nama, kepada: receiver.nama });
  }
  return ownerOf(berkas, langkah, saya, claimed.value, as !== undefined);
}

/** Like `actorOf`, but a step handed to somebody may also be taken back by its own jabatan. */
export function holderOf(berkas: Berkas, langkah: number, saya: Saya, as?: string): Result<Sebagai, TrackerRefusal> {
  const actor = actorOf(berkas, langkah, saya, as);
  if (actor.ok || actor.refusal.kind !== 'bukan-penerima') return actor;
  const claimed = roleOf(berkas, saya, as);
  return claimed.ok ? ownerOf(berkas, langkah, saya, claimed.value, as !== undefined) : claimed;
}

/** As what somebody speaks for the office's head (`kepala`: that jabatan): as the head, or named Plt. or Plh. in an open Berkas. */
export function headOf(state: Pick<State, 'berkas'>, saya: Saya, kepala: string): Result<Sebagai, TrackerRefusal> {
  if (kepala.trim() === '') return refuse({ kind: 'kepala-belum-diisi' });
  if (isOffice(saya.jabatan, kepala)) return ok({ jabatan: saya.jabatan });
  for (const berkas of state.berkas.values()) {
    const acting = closedBy(berkas) ? undefined : berkas.penugasan.find((one) => actsForHead(one, saya, kepala));
    if (acting) return ok({ jabatan: acting.jabatan, sifat: acting.sifat });
  }
  return refuse({ kind: 'bukan-kepala', jabatan: saya.jabatan, kepala });
}

const actsForHead = ({ nama, jabatan, sifat }: Penugasan, saya: Saya, kepala: string): boolean =>
  sifat !== 'anggota' && sameName(nama, saya.nama) && isOffice(jabatan, kepala);

function ownerOf(berkas: Berkas, langkah: number, saya: Saya, claimed: Sebagai, fixed: boolean): Result<Sebagai, TrackerRefusal> {
  const expected = berkas.sop.langkah[langkah]?.pelaksana.map(({ nama }) => nama) ?? [];
  const fits = (jabatan: string): boolean => columnsFor(berkas, jabatan).some((nama) => expected.includes(nama));
  if (expected.length === 0 || fits(claimed.jabatan)) return ok(claimed);
  const acting = fixed ? undefined : berkas.penugasan.find((one) => sameName(one.nama, saya.nama) && fits(one.jabatan));
  if (acting) return ok({ jabatan: acting.jabatan, sifat: acting.sifat });
  return refuse({ kind: 'bukan-jabatan', jabatan: claimed.jabatan, seharusnya: expected });
}

/** The columns of the Berkas's SOP that a jabatan names, as its reader understands it. */
function columnsFor({ sop }: Berkas, jabatan: string): readonly string[] {
  let known = named.get(sop);
  if (!known) named.set(sop, (known = memo((name) => columnsOfJabatan(namesOf(sop), name))));
  return known(jabatan);
}

/** What was found before: the same few jabatan ask for every step of every Berkas. */
const named = new WeakMap<SopVersi, (jabatan: string) => readonly string[]>();

const namesOf = (sop: SopVersi): readonly string[] => [
  ...new Set([...sop.pelaksana, ...sop.langkah.flatMap(({ pelaksana }) => pelaksana)].map(({ nama }) => nama)),
];

/** Whether two jabatan are one: anywhere, or because they name one column of this SOP. */
function sameIn(berkas: Berkas, one: string, other: string): boolean {
  if (sameJabatan(one, other)) return true;
  const columns = columnsFor(berkas, one);
  return columns.length > 0 && columns.join('\n') === columnsFor(berkas, other).join('\n');
}

/** The jabatan a person acts as: their own, or one they were named for in this Berkas. */
function roleOf(berkas: Berkas, saya: Saya, as?: string): Result<Sebagai, TrackerRefusal> {
  if (as === undefined || sameIn(berkas, as, saya.jabatan)) return ok({ jabatan: saya.jabatan });
  const acting = berkas.penugasan.find((one) => sameName(one.nama, saya.nama) && sameIn(berkas, one.jabatan, as));
  return acting
    ? ok({ jabatan: acting.jabatan, sifat: acting.sifat })
    : refuse({ kind: 'belum-ditugaskan', nama: saya.nama, jabatan: as });
}
