import { formatIsian } from '../../kantor/angka';
import { text, type Text } from '../../text';
import { MERGE_TEXT } from '../merge/messages';
import { decisionOn, type PengaturanConflict, type PengaturanDecisions } from '../merge/merge-pengaturan';
import { mergeThreeWay, type Clash, type MergeShape, type Path } from '../merge/three-way';
import type { IdentitasLaporan } from './identitas-laporan';
import { IDENTITAS_SHEET, MERGE_NAMES } from './messages';

/** Rows of staff and comparisons have no code: they are told apart by what they are about. */
const SHAPE: MergeShape = {
  rows: { indikator: 'indikator', pemanfaatan: 'butir', sdm: 'kunci', pembanding: 'kunci' },
  places: new Set(),
};

export interface MergedIdentitas {
  readonly identitas: IdentitasLaporan;
  /** Those without a decision; in them the others' entry stands. */
  readonly bentrok: readonly PengaturanConflict[];
}

/** What two people say of one office, entry by entry against what both began with. */
export function mergeIdentitas(
  dasar: IdentitasLaporan,
  saya: IdentitasLaporan,
  mereka: IdentitasLaporan,
  decisions: PengaturanDecisions = {},
): MergedIdentitas {
  const bentrok: PengaturanConflict[] = [];
  const settle = ({ path, saya: own, mereka: others }: Clash): unknown => {
    const kunci = path.join('/');
    const decision = decisionOn({ kunci, atas: others }, decisions);
    if (decision) return decision.pakai === 'saya' ? own : others;
    bentrok.push({ kunci, apa: nameOf(path), saya: shown(own), mereka: shown(others), atas: others });
    return others;
  };
  const merged = mergeThreeWay(keyed(dasar), keyed(saya), keyed(mereka), SHAPE, settle) as Keyed;
  return { identitas: unkeyed(merged), bentrok };
}

type WithKey<Row> = Row & { readonly kunci: string };
type Keyed = Omit<IdentitasLaporan, 'sdm' | 'pembanding'> & {
  readonly sdm: readonly WithKey<IdentitasLaporan['sdm'][number]>[];
  readonly pembanding: readonly WithKey<IdentitasLaporan['pembanding'][number]>[];
};

const keyed = (identitas: IdentitasLaporan): Keyed => ({
  ...identitas,
  sdm: withKeys(identitas.sdm, ({ kelompok, uraian }) => [kelompok, uraian]),
  pembanding: withKeys(identitas.pembanding, ({ indikator, tingkat, wilayah, tahun }) => [
    indikator,
    tingkat,
    wilayah,
    String(tahun ?? ''),
  ]),
});

/** Rows about the same are counted, so that none takes another's place. */
function withKeys<Row extends object>(rows: readonly Row[], about: (row: Row) => readonly string[]): readonly WithKey<Row>[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = about(row)
      .filter((one) => one !== '')
      .join(', ');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...row, kunci: count === 1 ? name : `${name} (${String(count)})` };
  });
}

const unkeyed = ({ sdm, pembanding, ...rest }: Keyed): IdentitasLaporan => ({
  ...rest,
  sdm: sdm.map(({ kelompok, uraian, jumlah }) => ({ kelompok, uraian, jumlah })),
  pembanding: pembanding.map(({ indikator, tingkat, wilayah, tahun, nilai, sumber }) => ({
    indikator,
    tingkat,
    wilayah,
    tahun,
    nilai,
    sumber,
  })),
});

/** "Sumber daya manusia Status kepegawaian, PNS: Jumlah (orang)". */
function nameOf([part = '', row, field]: Path): string {
  const name = MERGE_NAMES[part] ?? part;
  if (row === undefined) return name;
  if (field === undefined) return MERGE_NAMES[`${part}/${row}`] ?? `${name} ${row}`;
  return `${name} ${row}: ${MERGE_NAMES[`${part}/${field}`] ?? field}`;
}

function shown(value: unknown): Text {
  if (value === undefined) return MERGE_TEXT.dihapus;
  if (value === '' || value === null) return MERGE_TEXT.kosong;
  if (typeof value === 'boolean') return value ? MERGE_TEXT.ya : plain(IDENTITAS_SHEET.tidak);
  if (typeof value === 'string' || typeof value === 'number') return plain(formatIsian(value));
  if (typeof value !== 'object') return MERGE_TEXT.diubah;
  const parts = Object.entries(value).flatMap(([name, one]) =>
    name === 'kunci' || one === '' || one === null ? [] : [String(one)],
  );
  return parts.length === 0 ? MERGE_TEXT.kosong : plain(parts.join('; '));
}

const plain = (said: string): Text => text(said, said);
