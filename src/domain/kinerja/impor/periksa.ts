import { area, type Place } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { formatIsian, sama } from '../../kantor/angka';
import { readFormulir, cariTanda } from '../formulir/baca';
import type { Formulir } from '../formulir/formulir';
import { KOLOM, kolomRealisasi, kolomTarget, sidikKantor } from '../formulir/letak';
import { FORMULIR } from '../formulir/pesan';
import { indikatorOf, programOf, TRIWULAN, type Pengaturan } from '../pengaturan';
import { ROMAWI } from '../pesan';
import type { BerkasMasuk, BerkasTerperiksa } from './impor';
import { IMPOR } from './pesan';

/** The workbook's own forms, by id of the bidang. */
export type FormulirSini = ReadonlyMap<string, Formulir>;

/** What each received file is; a file that holds several forms gives several answers. */
export function periksaBerkas(
  pengaturan: Pengaturan,
  sini: FormulirSini,
  berkas: BerkasMasuk,
  lembar: (bidang: string) => string,
): BerkasTerperiksa[] {
  const kosong = { nama: berkas.nama, sel: [], diterima: 0, bentrok: 0 } as const;
  if ('rusak' in berkas) return [{ ...kosong, status: 'rusak', pesan: berkas.rusak }];
  const formulir = berkas.snapshot.sheets.flatMap((sheet) => {
    const dibaca = readFormulir(sheet, berkas.nama);
    return dibaca.ok ? [{ sheet, formulir: dibaca.value }] : [];
  });
  if (formulir.length === 0) return [{ ...kosong, status: 'bukan-formulir', pesan: IMPOR.bukan }];
  return formulir.map(({ sheet, formulir: satu }) => ({
    ...kosong,
    formulir: satu,
    bidang: satu.identitas.bidang,
    ...putusan(pengaturan, sini, sheet, satu, lembar),
  }));
}

function putusan(
  pengaturan: Pengaturan,
  sini: FormulirSini,
  sheet: SheetSnapshot,
  formulir: Formulir,
  lembar: (bidang: string) => string,
): Pick<BerkasTerperiksa, 'status' | 'pesan' | 'sel'> {
  const { identitas } = formulir;
  if (identitas.kantor !== sidikKantor(pengaturan))
    return { status: 'kantor-lain', pesan: IMPOR.kantor(identitas.namaKantor), sel: [] };
  if (identitas.tahun !== pengaturan.tahun)
    return { status: 'tahun-lain', pesan: IMPOR.tahun(identitas.tahun, pengaturan.tahun), sel: [] };
  const bidang = pengaturan.bidang.find((satu) => satu.id === identitas.bidang);
  if (!bidang) return { status: 'bidang-lain', pesan: IMPOR.bidang(identitas.bidang), sel: [] };
  const rusak = kepalaBerubah(sheet, formulir);
  if (rusak.length > 0) return { status: 'struktur-berubah', pesan: IMPOR.struktur(rusak.length), sel: rusak };
  const ada = sini.get(bidang.id);
  if (!ada) return { status: 'tanpa-lembar', pesan: IMPOR.tanpaLembar(lembar(bidang.nama)), sel: [] };
  const sel = barisBerubah(pengaturan, formulir);
  if (Date.parse(identitas.dibuat) < Date.parse(ada.identitas.dibuat)) return { status: 'lebih-lama', pesan: IMPOR.lama, sel };
  return { status: 'diterima', pesan: IMPOR.diterima(0), sel };
}

type SelBerubah = { readonly at: Place; readonly pesan: Text };

/** Header cells that no longer say what their column holds: then nothing in the columns can be trusted. */
function kepalaBerubah(sheet: SheetSnapshot, formulir: Formulir): readonly SelBerubah[] {
  const tanda = cariTanda(sheet);
  const kepala = sheet.values.findIndex((line) => line[tanda?.at.column ?? -1] === 'KEPALA');
  const geser = (tanda?.at.column ?? KOLOM.tanda) - KOLOM.tanda;
  if (kepala < 0) return [{ at: { sheet: formulir.sheet, area: area(0, 0) }, pesan: IMPOR.kepala(FORMULIR.indikator, '') }];
  const wanted: readonly (readonly [number, number, string])[] = [
    [0, KOLOM.nama, FORMULIR.indikator],
    [0, KOLOM.target, FORMULIR.targetTahun],
    ...TRIWULAN.flatMap((tw) => [
      [0, kolomTarget(tw), FORMULIR.tw(ROMAWI[tw])] as const,
      [1, kolomTarget(tw), FORMULIR.target] as const,
      [1, kolomRealisasi(tw), FORMULIR.realisasi] as const,
    ]),
    [0, KOLOM.kendala, FORMULIR.kendala],
    [0, KOLOM.tindakLanjut, FORMULIR.tindakLanjut],
    [0, KOLOM.bukti, FORMULIR.bukti],
  ];
  return wanted.flatMap(([row, column, teks]) => {
    const isi = String(valueAt(sheet, kepala + row, column + geser))
      .replace(/\s+/g, ' ')
      .trim();
    return isi === teks
      ? []
      : [{ at: { sheet: sheet.name, area: area(kepala + row, column + geser) }, pesan: IMPOR.kepala(teks, isi) }];
  });
}

/** Rows missing, unknown, or with a target that is not the agreement's: worth a word, the rest is still good. */
function barisBerubah(pengaturan: Pengaturan, formulir: Formulir): readonly SelBerubah[] {
  const { bidang } = formulir.identitas;
  const hasil: SelBerubah[] = [];
  const lapor = (row: number, column: number, pesan: Text): void => {
    hasil.push({ at: { sheet: formulir.sheet, area: area(row, column) }, pesan });
  };
  const indikator = indikatorOf(pengaturan, bidang);
  for (const satu of indikator) {
    const isian = formulir.indikator.find((baris) => baris.indikator === satu.id);
    if (!isian) lapor(0, 0, IMPOR.hilang(satu.nama));
    else if (isian.target !== '' && !sama(isian.target, satu.target)) {
      lapor(
        isian.row,
        isian.at.tw1.column - 2,
        IMPOR.terkunci(satu.nama, FORMULIR.targetTahun, formatIsian(isian.target), formatIsian(satu.target)),
      );
    }
  }
  for (const satu of programOf(pengaturan, bidang)) {
    if (!formulir.program.some((baris) => baris.program === satu.id)) lapor(0, 0, IMPOR.hilang(satu.nama));
  }
  for (const satu of formulir.indikator)
    if (!indikator.some((i) => i.id === satu.indikator)) lapor(satu.row, KOLOM.tanda, IMPOR.asing(satu.indikator));
  return hasil;
}
