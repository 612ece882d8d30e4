import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { KETENTUAN_BAWAAN, pengaturanKosong } from '../bawaan';
import type { Indikator, Ketentuan, Pengaturan, Program } from '../pengaturan';
import { cariTanda } from './baca';
import type { Formulir } from './formulir';
import { KOLOM } from './letak';

/** How an indikator is computed, as its form carries it, so that a file can be recomputed on its own. */
type AturanIndikator = Pick<Indikator, 'arah' | 'rumus' | 'metode' | 'skala'> & { readonly sasaran: string };

export const aturanIndikator = (indikator: Indikator, sasaran: string): string =>
  JSON.stringify({ sasaran, arah: indikator.arah, rumus: indikator.rumus, metode: indikator.metode, skala: indikator.skala });

export const aturanKantor = (ketentuan: Ketentuan): string => JSON.stringify(ketentuan);

/** The settings a form knows of: its own bidang, indikator and programmes, by the rules printed beside them. */
export function pengaturanDari(sheet: SheetSnapshot, formulir: Formulir): Pengaturan {
  const tanda = cariTanda(sheet);
  const geser = (tanda?.at.column ?? KOLOM.tanda) - KOLOM.tanda;
  const { identitas } = formulir;
  const kosong = pengaturanKosong(identitas.tahun);
  const kepala = sheet.values.findIndex((line) => line[KOLOM.tanda + geser] === 'KEPALA');
  const teks = (row: number, column: number): string => String(valueAt(sheet, row, column + geser)).trim();
  const indikator = formulir.indikator.map((isian): Indikator => {
    const aturan = bacaAturan(teks(isian.row, KOLOM.aturan));
    return {
      id: isian.indikator,
      nama: teks(isian.row, KOLOM.nama),
      satuan: teks(isian.row, KOLOM.satuan),
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
    nama: teks(isian.row, KOLOM.nama),
    pagu: isian.pagu,
    bidang: identitas.bidang,
    indikator: [],
  }));
  const sasaran = [...new Set(indikator.map((satu) => satu.sasaran))].map((nama) => ({ id: nama, nama }));
  return {
    ...kosong,
    kantor: { ...kosong.kantor, nama: identitas.namaKantor },
    bidang: [
      { id: identitas.bidang, nama: teks(0, 0).replace(/^Data (Bidang )?/, ''), penanggungJawab: formulir.penanggungJawab },
    ],
    sasaran,
    indikator,
    program,
    ketentuan: bacaKetentuan(teks(kepala, KOLOM.aturan)),
  };
}

function bacaAturan(teks: string): AturanIndikator {
  const isi = objek(teks);
  const satu = <Value extends string>(kunci: string, boleh: readonly Value[], bawaan: Value): Value =>
    boleh.find((nilai) => nilai === isi[kunci]) ?? bawaan;
  return {
    sasaran: typeof isi['sasaran'] === 'string' ? isi['sasaran'] : '',
    arah: satu('arah', ['positif', 'negatif', ''], ''),
    rumus: satu('rumus', ['otomatis', '2T-R', 'T/R'], 'otomatis'),
    metode: satu('metode', ['sum', 'trend-naik', 'trend-turun', 'flat', ''], ''),
    skala: typeof isi['skala'] === 'string' ? isi['skala'] : '',
  };
}

function bacaKetentuan(teks: string): Ketentuan {
  const isi = objek(teks);
  const pembulatan = objekDi(isi['pembulatan']);
  const batas = objekDi(isi['batas']);
  const angka = (nilai: unknown): number | null => (typeof nilai === 'number' ? nilai : null);
  const rentang = daftar(isi['skalaPredikat']).flatMap(({ mulai, nama }) =>
    typeof mulai === 'number' && typeof nama === 'string' ? [{ mulai, nama }] : [],
  );
  const skalaKata = daftar(isi['skalaKata']).flatMap(({ id, nama, nilai }) =>
    typeof id === 'string' && typeof nama === 'string'
      ? [
          {
            id,
            nama,
            nilai: daftar(nilai).flatMap(({ kata, skor }) =>
              typeof kata === 'string' && typeof skor === 'number' ? [{ kata, skor }] : [],
            ),
          },
        ]
      : [],
  );
  const desimal = ([0, 1, 2, 3, 4] as const).find((satu) => satu === pembulatan['desimal']) ?? 2;
  return {
    skalaPredikat: rentang.length > 0 ? rentang : KETENTUAN_BAWAAN.skalaPredikat,
    pembulatan: { desimal, predikatDari: pembulatan['predikatDari'] === 'bilangan-bulat' ? 'bilangan-bulat' : 'capaian' },
    batas: { atas: angka(batas['atas']), bawah: angka(batas['bawah']) },
    efisiensi: isi['efisiensi'] === 'selisih' ? 'selisih' : 'pagu-capaian',
    skalaKata: skalaKata.length > 0 ? skalaKata : KETENTUAN_BAWAAN.skalaKata,
  };
}

type Objek = Readonly<Record<string, unknown>>;

const objekDi = (nilai: unknown): Objek =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai) ? (nilai as Objek) : {};
const daftar = (nilai: unknown): readonly Objek[] => (Array.isArray(nilai) ? nilai.map(objekDi) : []);

/** A JSON object, or an empty one for any other text. */
function objek(teks: string): Objek {
  try {
    return objekDi(JSON.parse(teks));
  } catch {
    return {};
  }
}
