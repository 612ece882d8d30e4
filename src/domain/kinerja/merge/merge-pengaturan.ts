import { formatIsian } from '../../kantor/angka';
import { text, type Text } from '../../text';
import type { Pengaturan } from '../pengaturan';
import { CHOICE_NAMES, FIELD_NAMES, MERGE_TEXT } from './messages';
import { withOwnCodes } from './own-codes';
import { mergeThreeWay, sameValue, type Clash, type MergeShape, type Path } from './three-way';

/** An entry of the settings that two people changed to different things; a person decides. */
export interface PengaturanConflict {
  /** Under which the decision is given. */
  readonly kunci: string;
  /** "Indikator S1.1 Rumah layak huni: Target tahun". */
  readonly apa: string;
  readonly saya: Text;
  readonly mereka: Text;
  /** What they wrote, as it stood when the person was asked: a decision counts for no other. */
  readonly atas: unknown;
}

/** What a person decided: whose entry stands, and on which entry of the others. */
export interface PengaturanDecision {
  readonly pakai: 'saya' | 'mereka';
  readonly atas: unknown;
}

/** By the conflict's key. */
export type PengaturanDecisions = Readonly<Record<string, PengaturanDecision>>;

/** What was decided of a conflict as it stands now. */
export function decisionOn(
  { kunci, atas }: Pick<PengaturanConflict, 'kunci' | 'atas'>,
  decisions: PengaturanDecisions,
): PengaturanDecision | undefined {
  const decision = Object.hasOwn(decisions, kunci) ? decisions[kunci] : undefined;
  return decision && sameValue(decision.atas, atas) ? decision : undefined;
}

export interface MergedPengaturan {
  readonly pengaturan: Pengaturan;
  /** Those without a decision; in them the others' entry stands. */
  readonly bentrok: readonly PengaturanConflict[];
}

const SHAPE: MergeShape = {
  rows: { bidang: 'id', sasaran: 'id', indikator: 'id', program: 'id', lalu: 'tahun', perTahun: 'tahun' },
  places: new Set(['targetTriwulan', 'batasTriwulan']),
};

/** Two people's settings of one year, entry by entry against what both began with. */
export function mergePengaturan(
  dasar: Pengaturan,
  saya: Pengaturan,
  mereka: Pengaturan,
  decisions: PengaturanDecisions = {},
): MergedPengaturan {
  const bentrok: PengaturanConflict[] = [];
  const own = withOwnCodes(dasar, saya, mereka);
  const names = namesOf(own, mereka);
  const settle = (clash: Clash): unknown => {
    const kunci = clash.path.join('/');
    const decision = decisionOn({ kunci, atas: clash.mereka }, decisions);
    if (decision) return decision.pakai === 'saya' ? clash.saya : clash.mereka;
    bentrok.push({
      kunci,
      apa: nameOf(clash.path, names),
      saya: shown(clash.path, clash.saya),
      mereka: shown(clash.path, clash.mereka),
      atas: clash.mereka,
    });
    return clash.mereka;
  };
  return { pengaturan: mergeThreeWay(dasar, own, mereka, SHAPE, settle) as Pengaturan, bentrok };
}

/** Names of coded rows, by their list and code; theirs where both have one. */
type Names = ReadonlyMap<string, string>;

const namesOf = (...drafts: readonly Pengaturan[]): Names =>
  new Map(
    drafts.flatMap((draft) =>
      (['bidang', 'sasaran', 'indikator', 'program'] as const).flatMap((list) =>
        draft[list].map(({ id, nama }) => [`${list}/${id}`, nama] as const),
      ),
    ),
  );

function nameOf(path: Path, names: Names): string {
  const [list = '', id = '', ...field] = path;
  const row = MERGE_TEXT.baris[list];
  if (row === undefined) return fieldName(path);
  const nama = names.get(`${list}/${id}`) ?? '';
  const whose = `${row} ${id} ${nama}`.trim();
  return field.length === 0 ? whose : `${whose}: ${fieldName(field)}`;
}

function fieldName(field: Path): string {
  const [list, year = '', last = ''] = field;
  if (list === 'lalu') return MERGE_TEXT.lalu(last, year);
  if (field[1] === 'perTahun') return MERGE_TEXT.renstraTahun(field[2] ?? '');
  return FIELD_NAMES[field.slice(-2).join('/')] ?? FIELD_NAMES[field.at(-1) ?? ''] ?? field.join(' ');
}

function shown(path: Path, value: unknown): Text {
  const field = path.slice(-2).join('/');
  const words = CHOICE_NAMES[field] ?? CHOICE_NAMES[path.at(-1) ?? ''];
  if (value === undefined) return MERGE_TEXT.dihapus;
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) return MERGE_TEXT.kosong;
  if (typeof value === 'boolean') return value ? MERGE_TEXT.ya : MERGE_TEXT.kosong;
  if (typeof value === 'string' || typeof value === 'number') return plain(words?.[String(value)] ?? formatIsian(value));
  if (Array.isArray(value)) return plain(value.map(partsOf).join('; '));
  return MERGE_TEXT.diubah;
}

const plain = (said: string): Text => text(said, said);

/** A row of a scale in its own words: "Sangat tinggi 90". */
const partsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .map((one) => (Array.isArray(one) ? one.map(partsOf).join(', ') : partsOf(one)))
        .join(' ')
    : String(value);
