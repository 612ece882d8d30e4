import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { DEFAULT_KETENTUAN, emptyPengaturan } from '../defaults';
import { isAddedUp, type Indikator, type Ketentuan, type Pengaturan, type Program } from '../pengaturan';
import { findMark } from './read-formulir';
import type { Formulir } from './formulir';
import { FORMULIR_COLUMNS } from './formulir-layout';

/** How an indikator is computed, as its form carries it, so that a file can be recomputed on its own. */
type IndikatorTerms = Pick<Indikator, 'arah' | 'rumus' | 'metode' | 'skala' | 'gabungan'> & {
  readonly sasaran: string;
  /** The bidang whose parts are added up, where they are. */
  readonly bidang?: readonly string[];
};

export const indikatorTerms = (indikator: Indikator, sasaran: string): string =>
  JSON.stringify({
    sasaran,
    arah: indikator.arah,
    rumus: indikator.rumus,
    metode: indikator.metode,
    skala: indikator.skala,
    ...(isAddedUp(indikator) ? { gabungan: 'jumlah', bidang: indikator.bidang } : {}),
  } satisfies IndikatorTerms);

export const officeTerms = (ketentuan: Ketentuan): string => JSON.stringify(ketentuan);

/** The settings a form knows of: its own bidang, indikator and programmes, by the rules printed beside them. */
export function pengaturanFrom(sheet: SheetSnapshot, formulir: Formulir): Pengaturan {
  const mark = findMark(sheet);
  const offset = (mark?.at.column ?? FORMULIR_COLUMNS.tanda) - FORMULIR_COLUMNS.tanda;
  const { identitas } = formulir;
  const blank = emptyPengaturan(identitas.tahun);
  const header = sheet.values.findIndex((line) => line[FORMULIR_COLUMNS.tanda + offset] === 'KEPALA');
  const text = (row: number, column: number): string => String(valueAt(sheet, row, column + offset)).trim();
  const indikator = formulir.indikator.map((isian): Indikator => {
    const aturan = parseIndikatorTerms(text(isian.row, FORMULIR_COLUMNS.aturan));
    return {
      id: isian.indikator,
      nama: text(isian.row, FORMULIR_COLUMNS.nama),
      satuan: text(isian.row, FORMULIR_COLUMNS.satuan),
      target: isian.target,
      targetTriwulan: isian.targetTriwulan,
      bidang: [identitas.bidang],
      lalu: [],
      renstra: { tahun: identitas.tahun, target: '' },
      standarNasional: '',
      ...aturan,
    };
  });
  const program = formulir.program.map((isian): Program => ({
    id: isian.program,
    jenis: 'program',
    nama: text(isian.row, FORMULIR_COLUMNS.nama),
    pagu: isian.pagu,
    bidang: identitas.bidang,
    indikator: [],
  }));
  const sasaran = [...new Set(indikator.map((one) => one.sasaran))].map((nama) => ({ id: nama, nama }));
  return {
    ...blank,
    kantor: { ...blank.kantor, nama: identitas.namaKantor },
    bidang: [
      { id: identitas.bidang, nama: text(0, 0).replace(/^Data (Bidang )?/, ''), penanggungJawab: formulir.penanggungJawab },
    ],
    sasaran,
    indikator,
    program,
    ketentuan: parseKetentuan(text(header, FORMULIR_COLUMNS.aturan)),
  };
}

function parseIndikatorTerms(text: string): IndikatorTerms {
  const content = parseObject(text);
  const parts: unknown = content['bidang'];
  const bidang = Array.isArray(parts) ? parts.filter((id): id is string => typeof id === 'string') : [];
  const one = <Value extends string>(key: string, boleh: readonly Value[], bawaan: Value): Value =>
    boleh.find((nilai) => nilai === content[key]) ?? bawaan;
  return {
    sasaran: typeof content['sasaran'] === 'string' ? content['sasaran'] : '',
    arah: one('arah', ['positif', 'negatif', ''], ''),
    rumus: one('rumus', ['otomatis', '2T-R', 'T/R'], 'otomatis'),
    metode: one('metode', ['sum', 'trend-naik', 'trend-turun', 'flat', ''], ''),
    skala: typeof content['skala'] === 'string' ? content['skala'] : '',
    ...(content['gabungan'] === 'jumlah' && bidang.length > 1 ? { gabungan: 'jumlah', bidang } : {}),
  };
}

function parseKetentuan(text: string): Ketentuan {
  const content = parseObject(text);
  const pembulatan = objectIn(content['pembulatan']);
  const batas = objectIn(content['batas']);
  const angka = (nilai: unknown): number | null => (typeof nilai === 'number' ? nilai : null);
  const targetNol = objectIn(content['targetNol']);
  const nol = (key: 'tercapai' | 'meleset'): number | null =>
    key in targetNol ? angka(targetNol[key]) : DEFAULT_KETENTUAN.targetNol[key];
  const rentang = objectsIn(content['skalaPredikat']).flatMap(({ mulai, nama }) =>
    typeof mulai === 'number' && typeof nama === 'string' ? [{ mulai, nama }] : [],
  );
  const skalaKata = objectsIn(content['skalaKata']).flatMap(({ id, nama, nilai }) =>
    typeof id === 'string' && typeof nama === 'string'
      ? [
          {
            id,
            nama,
            nilai: objectsIn(nilai).flatMap(({ kata, skor }) =>
              typeof kata === 'string' && typeof skor === 'number' ? [{ kata, skor }] : [],
            ),
          },
        ]
      : [],
  );
  const desimal = ([0, 1, 2, 3, 4] as const).find((one) => one === pembulatan['desimal']) ?? 2;
  return {
    skalaPredikat: rentang.length > 0 ? rentang : DEFAULT_KETENTUAN.skalaPredikat,
    pembulatan: { desimal, predikatDari: pembulatan['predikatDari'] === 'bilangan-bulat' ? 'bilangan-bulat' : 'capaian' },
    batas: { atas: angka(batas['atas']), bawah: angka(batas['bawah']) },
    targetNol: { tercapai: nol('tercapai'), meleset: nol('meleset') },
    rataRata: content['rataRata'] === 'dibatasi-100' ? 'dibatasi-100' : 'apa-adanya',
    efisiensi: content['efisiensi'] === 'selisih' ? 'selisih' : 'pagu-capaian',
    skalaKata: skalaKata.length > 0 ? skalaKata : DEFAULT_KETENTUAN.skalaKata,
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

const objectIn = (nilai: unknown): JsonObject =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai) ? (nilai as JsonObject) : {};
const objectsIn = (nilai: unknown): readonly JsonObject[] => (Array.isArray(nilai) ? nilai.map(objectIn) : []);

/** A JSON object, or an empty one for any other text. */
function parseObject(text: string): JsonObject {
  try {
    return objectIn(JSON.parse(text));
  } catch {
    return {};
  }
}
