import { area, type Cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { formatIsian, simplest, simplestRupiah, sameIsian } from '../../kantor/angka';
import { TRIWULAN_FIELDS, WORD_FIELDS, type Formulir } from '../formulir/formulir';
import { isHandedIn } from '../formulir/handed-in';
import { FORMULIR_TEXT } from '../formulir/messages';
import { TRIWULAN, type Isian, type Pengaturan, type Triwulan } from '../pengaturan';
import { ROMAN } from '../messages';
import type { IncomingFile, CheckedFile, Conflict, Candidate, ImportPlan, ConflictChoices, CellChange } from './import';
import { checkFiles, type OwnFormulir } from './check-files';
import { IMPORT_TEXT } from './messages';

export interface ImportRequest {
  readonly pengaturan: Pengaturan;
  readonly sini: OwnFormulir;
  readonly berkas: readonly IncomingFile[];
  readonly keputusan: ConflictChoices;
  /** Names of files to take although they are older than the form here. */
  readonly tetapPakai: readonly string[];
  /** Name of a bidang's sheet, for messages. */
  readonly lembar: (bidang: string) => string;
}

/** One input of a form: where it stands here and what it is called. */
interface InputCell {
  readonly kunci: string;
  readonly apa: string;
  readonly isian: string;
  readonly at: Cell;
  readonly nilai: Isian;
  readonly angka: boolean;
  /** The triwulan it is a figure of; undefined for words, which belong to the year. */
  readonly triwulan?: Triwulan;
}

/** Decides the whole import at once: blanks are filled, what agrees is left, what disagrees waits for a person. */
export function planImport(permintaan: ImportRequest): ImportPlan {
  const { pengaturan, sini, keputusan } = permintaan;
  const berkas = permintaan.berkas.flatMap((one) => checkFiles(pengaturan, sini, one, permintaan.lembar));
  const dipakai = berkas.filter(
    (one) => one.status === 'diterima' || (one.status === 'lebih-lama' && permintaan.tetapPakai.includes(one.nama)),
  );
  const conflicts: Conflict[] = [];
  let open = 0;
  const ubahan: CellChange[] = [];
  const sama: CellChange[] = [];
  const compute = new Map<CheckedFile, { diterima: number; bentrok: number }>(
    dipakai.map((one) => [one, { diterima: 0, bentrok: 0 }]),
  );

  /** By file: entries that are handed in here and say something else there. */
  const locked = new Map<CheckedFile, CheckedFile['sel'][number][]>();
  const refused = (from: CheckedFile, cell: InputCell, theirs: Isian): void => {
    const own = inputCells(pengaturan, from.formulir ?? { indikator: [], program: [] }).get(cell.kunci)?.at ?? cell.at;
    const at = { sheet: from.formulir?.sheet ?? '', area: area(own.row, own.column) };
    const message = IMPORT_TEXT.sudahDisampaikan(cell.apa, cell.isian, formatIsian(theirs), formatIsian(cell.nilai));
    locked.set(from, [...(locked.get(from) ?? []), { at, message }]);
  };

  for (const [bidang, present] of sini) {
    const from = dipakai.flatMap((one) =>
      one.bidang === bidang && one.formulir ? [{ satu: one, isi: inputCells(pengaturan, one.formulir) }] : [],
    );
    for (const cell of inputCells(pengaturan, present).values()) {
      const candidates: { calon: Candidate; berkas: CheckedFile }[] = from.flatMap(({ satu, isi }) => {
        const nilai = isi.get(cell.kunci);
        if (!nilai || nilai.nilai === '') return [];
        const incoming = nilai.angka ? simplest(nilai.nilai) : nilai.nilai;
        return [{ berkas: satu, calon: { dari: satu.nama, nilai: incoming, pada: satu.formulir?.identitas.dibuat ?? '' } }];
      });
      const [pertama] = candidates;
      if (!pertama) continue;
      const at = { sheet: present.sheet, area: area(cell.at.row, cell.at.column) };
      const difference = candidates.filter((one) => !sameIsian(one.calon.nilai, cell.nilai));
      const sepakat = candidates.every((one) => sameIsian(one.calon.nilai, pertama.calon.nilai));
      if (difference.length > 0 && isLocked(present, cell)) {
        for (const { calon, berkas: from } of difference) refused(from, cell, calon.nilai);
        continue;
      }
      if (difference.length === 0) {
        sama.push({ at, sebelum: cell.nilai, sesudah: cell.nilai, dari: pertama.calon.dari });
        continue;
      }
      if (cell.nilai === '' && sepakat) {
        ubahan.push({ at, sebelum: '', sesudah: pertama.calon.nilai, dari: pertama.calon.dari });
        count(compute.get(pertama.berkas), 'diterima');
        continue;
      }
      for (const one of difference) count(compute.get(one.berkas), 'bentrok');
      const pilihan: Candidate[] = [
        ...(cell.nilai === '' ? [] : [{ dari: 'sini', nilai: cell.nilai, pada: '' }]),
        ...difference.map((one) => one.calon),
      ];
      const key = `${bidang}/${cell.kunci}`;
      const choice = keputusan[key];
      const stale = choice !== undefined && choice.sini !== cell.nilai;
      const dipilih = stale ? undefined : pilihan.find((one) => one.dari === choice?.dari);
      if (!dipilih) open += 1;
      const { apa, isian, nilai } = cell;
      conflicts.push({
        kunci: key,
        bidang,
        apa,
        isian,
        at,
        sini: nilai,
        calon: pilihan,
        ...(stale ? { ditanyaLagi: true } : {}),
      });
      if (dipilih && dipilih.dari !== 'sini')
        ubahan.push({ at, sebelum: cell.nilai, sesudah: dipilih.nilai, dari: dipilih.dari });
    }
  }
  return {
    berkas: berkas.map((one) => {
      const n = compute.get(one);
      if (!n) return one;
      const messages =
        n.bentrok > 0
          ? IMPORT_TEXT.bentrok(n.diterima, n.bentrok)
          : n.diterima > 0 || locked.has(one)
            ? IMPORT_TEXT.diterima(n.diterima)
            : IMPORT_TEXT.samaSaja;
      return { ...one, ...n, message: messages, sel: [...one.sel, ...(locked.get(one) ?? [])] };
    }),
    bentrok: conflicts,
    belumDiputuskan: open,
    ubahan,
    sama,
  };
}

/** Whether an entry is handed in here: it stays as it is until its bidang gets it back. */
const isLocked = (here: Formulir, { triwulan }: InputCell): boolean =>
  triwulan === undefined ? here.disampaikan.includes('tahun') : isHandedIn(here, triwulan);

const count = (compute: { diterima: number; bentrok: number } | undefined, apa: 'diterima' | 'bentrok'): void => {
  if (compute) compute[apa] += 1;
};

/** The import as one list of edits, and the edits that take it back. */
export const importEdits = (
  ubahan: readonly CellChange[],
): { readonly pasang: readonly Edit[]; readonly batal: readonly Edit[] } => ({
  pasang: ubahan.map((one) => writeEdit(one, one.sesudah)),
  batal: ubahan.map((one) => writeEdit(one, one.sebelum)),
});

const writeEdit = ({ at }: CellChange, nilai: Isian): Edit => ({
  kind: 'write',
  sheet: at.sheet,
  at: { row: at.area.row, column: at.area.column },
  values: [[nilai]],
});

/** All inputs of a form by key. */
function inputCells(pengaturan: Pengaturan, formulir: Pick<Formulir, 'indikator' | 'program'>): ReadonlyMap<string, InputCell> {
  const indikator = formulir.indikator.flatMap((one): InputCell[] => {
    const apa = pengaturan.indikator.find((i) => i.id === one.indikator)?.nama ?? one.indikator;
    return [
      ...TRIWULAN.map((tw) => figureInput(one.indikator, apa, tw, one.at[TRIWULAN_FIELDS[tw]], one.realisasi[tw])),
      ...WORD_FIELDS.map((nama) => wordInput(one.indikator, apa, nama, one.at[nama], one[nama])),
    ];
  });
  const program = formulir.program.flatMap((one): InputCell[] => {
    const apa = pengaturan.program.find((p) => p.id === one.program)?.nama ?? one.program;
    return [
      ...TRIWULAN.map((tw) => figureInput(one.program, apa, tw, one.at[TRIWULAN_FIELDS[tw]], simplestRupiah(one.realisasi[tw]))),
      wordInput(one.program, apa, 'catatan', one.at.catatan, one.catatan),
    ];
  });
  return new Map([...indikator, ...program].map((one) => [one.kunci, one]));
}

const figureInput = (id: string, apa: string, tw: Triwulan, at: Cell, nilai: Isian): InputCell => ({
  kunci: `${id}/tw${String(tw + 1)}`,
  apa,
  isian: FORMULIR_TEXT.tw(ROMAN[tw]),
  triwulan: tw,
  at,
  nilai,
  angka: true,
});

const wordInput = (
  id: string,
  apa: string,
  nama: (typeof WORD_FIELDS)[number] | 'catatan',
  at: Cell,
  nilai: Isian,
): InputCell => ({
  kunci: `${id}/${nama}`,
  apa,
  isian: FORMULIR_TEXT[nama],
  at,
  nilai,
  angka: false,
});
