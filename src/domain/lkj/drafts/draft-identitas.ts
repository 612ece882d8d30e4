import { PERIODIC_CRITERION } from '../../kinerja/identitas/use-criteria';
import { formatFigure, readFigure } from '../../kantor/angka';
import { belumDiisi } from '../../kinerja/identitas/messages';
import type { OwnPart } from '../../kinerja/identitas/unfilled';
import type { DraftInputs, NaskahDraft } from './inputs';
import { IDENTITAS_WORDS } from './identitas-messages';
import { DRAFT_TITLES } from './messages';
import { officeName } from './words';

type Title = keyof typeof DRAFT_TITLES;

const draft = (id: Title, paragraphs: readonly string[]): NaskahDraft => ({
  id,
  judul: DRAFT_TITLES[id],
  isi: paragraphs.join('\n'),
});

const points = (contents: readonly string[]): readonly string[] =>
  contents.map((one, index) => IDENTITAS_WORDS.butir(index + 1, one));

/** What a part of the identity yields, or the mark that it is blank. */
const unlessBlank = ({ belumDiisi: blank }: DraftInputs, part: OwnPart, paragraphs: readonly string[]): readonly string[] =>
  blank.includes(part) ? [belumDiisi(part)] : paragraphs;

/** Regulations on performance reports by which every office introduces its own. */
const REPORT_LAW = /nomor (29|53) tahun 2014/i;

/** The preface; the head signs below it. */
export function draftPengantar({ pengaturan, periode, identitas, sasaran }: DraftInputs): NaskahDraft {
  const { kantor, tahun } = pengaturan;
  const words = IDENTITAS_WORDS.pengantar;
  const indikator = sasaran.reduce((sum, one) => sum + one.indikator.length, 0);
  return draft('pengantar', [
    words.syukur(officeName(kantor), periode, tahun),
    words.maksud(
      tahun,
      identitas.dasarHukum.filter((one) => REPORT_LAW.test(one)),
    ),
    words.isi(sasaran.length, indikator, periode, tahun),
    words.harapan,
  ]);
}

/** Bab I: legal basis, task and functions, staff. */
export function draftIdentitas(bahan: DraftInputs): readonly NaskahDraft[] {
  const { identitas, pengaturan } = bahan;
  const nama = pengaturan.kantor.nama;
  return [
    draft('dasar', unlessBlank(bahan, 'dasarHukum', [IDENTITAS_WORDS.dasar, ...points(identitas.dasarHukum)])),
    draft('tugas', [
      ...unlessBlank(bahan, 'tugas', [IDENTITAS_WORDS.tugas(nama, identitas.tugas)]),
      ...unlessBlank(bahan, 'fungsi', [IDENTITAS_WORDS.fungsi(nama), ...points(identitas.fungsi)]),
    ]),
    draft('sdm', unlessBlank(bahan, 'sdm', [staffSentence(identitas.sdm)])),
  ];
}

/** The issues before the sentence on the year's sasaran. */
export const strategicIssues = (bahan: DraftInputs): readonly string[] =>
  unlessBlank(bahan, 'isuStrategis', [IDENTITAS_WORDS.isu, ...points(bahan.identitas.isuStrategis)]);

/** Bab II: aims and targets of the Renstra, and the main indikator. */
export function draftPlans(bahan: DraftInputs): readonly NaskahDraft[] {
  const { identitas, pengaturan } = bahan;
  const ends = new Set(pengaturan.indikator.flatMap(({ renstra }) => (renstra.target === '' ? [] : [renstra.tahun])));
  const [end] = ends;
  const known = new Set(pengaturan.indikator.map(({ id }) => id));
  const main = identitas.indikator.filter((one) => one.iku && known.has(one.indikator)).length;
  return [
    draft('rencana', [
      ...unlessBlank(bahan, 'tujuan', [IDENTITAS_WORDS.tujuan(identitas.tujuan.length), ...points(identitas.tujuan)]),
      ends.size === 1 && end !== undefined ? IDENTITAS_WORDS.renstra(end) : IDENTITAS_WORDS.renstraBeragam,
    ]),
    draft('iku', unlessBlank(bahan, 'iku', [IDENTITAS_WORDS.iku(main, pengaturan.indikator.length)])),
  ];
}

/** What the office did with its reports; nothing where it has not said so. */
export const draftUse = ({ identitas }: DraftInputs): readonly NaskahDraft[] => {
  const said = identitas.pemanfaatan.filter(({ butir, uraian }) => butir !== PERIODIC_CRITERION.butir && uraian !== '');
  return said.length === 0
    ? []
    : [
        draft('pemanfaatan', [
          IDENTITAS_WORDS.pemanfaatan,
          ...said.map(({ uraian, bukti }, index) => IDENTITAS_WORDS.satuPemanfaatan(index + 1, uraian, bukti)),
        ]),
      ];
};

/** How many there are, where one grouping alone says so: people counted by rank and by schooling are the same people. */
function staffSentence(sdm: DraftInputs['identitas']['sdm']): string {
  const groups = new Set(sdm.map(({ kelompok }) => kelompok));
  const first = sdm.filter(({ kelompok }) => kelompok === sdm[0]?.kelompok).map(({ jumlah }) => readFigure(jumlah));
  const sum = first.reduce((all, one) => all + (one.jenis === 'angka' ? one.nilai : NaN), 0);
  return groups.size > 0 && Number.isFinite(sum) && sum > 0 ? IDENTITAS_WORDS.sdm(formatFigure(sum)) : IDENTITAS_WORDS.sdmRinci;
}
