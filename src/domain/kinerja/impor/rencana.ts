import { area, type Cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { normal, rupiahPasti, sama } from '../../kantor/angka';
import { BIDANG_ISIAN, type BidangIsian, type Formulir } from '../formulir/formulir';
import { FORMULIR } from '../formulir/pesan';
import type { Isian, Pengaturan } from '../pengaturan';
import { ROMAWI } from '../pesan';
import type { BerkasMasuk, BerkasTerperiksa, Bentrok, Calon, HasilImpor, Keputusan, Ubahan } from './impor';
import { periksaBerkas, type FormulirSini } from './periksa';
import { IMPOR } from './pesan';

export interface PermintaanImpor {
  readonly pengaturan: Pengaturan;
  readonly sini: FormulirSini;
  readonly berkas: readonly BerkasMasuk[];
  readonly keputusan: Keputusan;
  /** Names of files to take although they are older than the form here. */
  readonly tetapPakai: readonly string[];
  /** Name of a bidang's sheet, for messages. */
  readonly lembar: (bidang: string) => string;
}

/** One input of a form: where it stands here and what it is called. */
interface SelIsian {
  readonly kunci: string;
  readonly apa: string;
  readonly isian: string;
  readonly at: Cell;
  readonly nilai: Isian;
  readonly angka: boolean;
}

/** Decides the whole import at once: blanks are filled, what agrees is left, what disagrees waits for a person. */
export function rencanaImpor(permintaan: PermintaanImpor): HasilImpor {
  const { pengaturan, sini, keputusan } = permintaan;
  const berkas = permintaan.berkas.flatMap((satu) => periksaBerkas(pengaturan, sini, satu, permintaan.lembar));
  const dipakai = berkas.filter(
    (satu) => satu.status === 'diterima' || (satu.status === 'lebih-lama' && permintaan.tetapPakai.includes(satu.nama)),
  );
  const bentrok: Bentrok[] = [];
  const ubahan: Ubahan[] = [];
  const hitung = new Map<BerkasTerperiksa, { diterima: number; bentrok: number }>(
    dipakai.map((satu) => [satu, { diterima: 0, bentrok: 0 }]),
  );

  for (const [bidang, ada] of sini) {
    const dari = dipakai.flatMap((satu) =>
      satu.bidang === bidang && satu.formulir ? [{ satu, isi: selIsian(pengaturan, satu.formulir) }] : [],
    );
    for (const sel of selIsian(pengaturan, ada).values()) {
      const calon: { calon: Calon; berkas: BerkasTerperiksa }[] = dari.flatMap(({ satu, isi }) => {
        const nilai = isi.get(sel.kunci);
        if (!nilai || nilai.nilai === '') return [];
        const masuk = nilai.angka ? normal(nilai.nilai) : nilai.nilai;
        return [{ berkas: satu, calon: { dari: satu.nama, nilai: masuk, pada: satu.formulir?.identitas.dibuat ?? '' } }];
      });
      const [pertama] = calon;
      if (!pertama) continue;
      const at = { sheet: ada.sheet, area: area(sel.at.row, sel.at.column) };
      const beda = calon.filter((satu) => !sama(satu.calon.nilai, sel.nilai));
      const sepakat = calon.every((satu) => sama(satu.calon.nilai, pertama.calon.nilai));
      if (beda.length === 0) continue;
      if (sel.nilai === '' && sepakat) {
        ubahan.push({ at, sebelum: '', sesudah: pertama.calon.nilai, dari: pertama.calon.dari });
        tambah(hitung.get(pertama.berkas), 'diterima');
        continue;
      }
      for (const satu of beda) tambah(hitung.get(satu.berkas), 'bentrok');
      const pilihan: Calon[] = [
        ...(sel.nilai === '' ? [] : [{ dari: 'sini', nilai: sel.nilai, pada: '' }]),
        ...beda.map((satu) => satu.calon),
      ];
      const kunci = `${bidang}/${sel.kunci}`;
      bentrok.push({ kunci, bidang, apa: sel.apa, isian: sel.isian, at, calon: pilihan });
      const dipilih = pilihan.find((satu) => satu.dari === keputusan[kunci]);
      if (dipilih && dipilih.dari !== 'sini') ubahan.push({ at, sebelum: sel.nilai, sesudah: dipilih.nilai, dari: dipilih.dari });
    }
  }
  const belum = bentrok.filter((satu) => !satu.calon.some((calon) => calon.dari === keputusan[satu.kunci])).length;
  return {
    berkas: berkas.map((satu) => {
      const n = hitung.get(satu);
      if (!n) return satu;
      const pesan =
        n.bentrok > 0 ? IMPOR.bentrok(n.diterima, n.bentrok) : n.diterima > 0 ? IMPOR.diterima(n.diterima) : IMPOR.samaSaja;
      return { ...satu, ...n, pesan };
    }),
    bentrok,
    belumDiputuskan: belum,
    ubahan,
  };
}

const tambah = (hitung: { diterima: number; bentrok: number } | undefined, apa: 'diterima' | 'bentrok'): void => {
  if (hitung) hitung[apa] += 1;
};

/** The import as one list of edits, and the edits that take it back. */
export const editImpor = (ubahan: readonly Ubahan[]): { readonly pasang: readonly Edit[]; readonly batal: readonly Edit[] } => ({
  pasang: ubahan.map((satu) => tulis(satu, satu.sesudah)),
  batal: ubahan.map((satu) => tulis(satu, satu.sebelum)),
});

const tulis = ({ at }: Ubahan, nilai: Isian): Edit => ({
  kind: 'write',
  sheet: at.sheet,
  at: { row: at.area.row, column: at.area.column },
  values: [[nilai]],
});

/** All inputs of a form by key. */
function selIsian(pengaturan: Pengaturan, formulir: Formulir): ReadonlyMap<string, SelIsian> {
  const hasil = new Map<string, SelIsian>();
  const masuk = (sel: SelIsian): void => {
    hasil.set(sel.kunci, sel);
  };
  for (const satu of formulir.indikator) {
    const apa = pengaturan.indikator.find((i) => i.id === satu.indikator)?.nama ?? satu.indikator;
    for (const nama of BIDANG_ISIAN) {
      const tw = TW.indexOf(nama);
      const nilai = tw >= 0 ? (satu.realisasi[tw] ?? '') : satu[nama as Exclude<BidangIsian, 'tw1' | 'tw2' | 'tw3' | 'tw4'>];
      masuk({
        kunci: `${satu.indikator}/${nama}`,
        apa,
        isian: tw >= 0 ? FORMULIR.tw(ROMAWI[tw] ?? '') : (LABEL[nama] ?? nama),
        at: satu.at[nama],
        nilai,
        angka: tw >= 0,
      });
    }
  }
  for (const satu of formulir.program) {
    const apa = pengaturan.program.find((p) => p.id === satu.program)?.nama ?? satu.program;
    TW.forEach((nama, tw) => {
      masuk({
        kunci: `${satu.program}/${nama}`,
        apa,
        isian: FORMULIR.tw(ROMAWI[tw] ?? ''),
        at: satu.at[nama as 'tw1'],
        nilai: rupiahPasti(satu.realisasi[tw] ?? ''),
        angka: true,
      });
    });
    masuk({
      kunci: `${satu.program}/catatan`,
      apa,
      isian: FORMULIR.catatan,
      at: satu.at.catatan,
      nilai: satu.catatan,
      angka: false,
    });
  }
  return hasil;
}

const TW: readonly BidangIsian[] = ['tw1', 'tw2', 'tw3', 'tw4'];
const LABEL: Readonly<Partial<Record<BidangIsian, string>>> = {
  kendala: FORMULIR.kendala,
  tindakLanjut: FORMULIR.tindakLanjut,
  bukti: FORMULIR.bukti,
  pendukung: FORMULIR.pendukung,
  penghambat: FORMULIR.penghambat,
};
