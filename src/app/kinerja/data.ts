import { triwulanTutup } from '../../domain/kinerja/aturan';
import { periksaFormulir } from '../../domain/kinerja/aturan-formulir';
import { cariTanda, readFormulir } from '../../domain/kinerja/formulir/baca';
import type { Formulir } from '../../domain/kinerja/formulir/formulir';
import { kelengkapanOf } from '../../domain/kinerja/formulir/lengkap';
import { BACA } from '../../domain/kinerja/formulir/pesan';
import { AWALAN } from '../../domain/kinerja/formulir/letak';
import type { Bidang, Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok } from '../../domain/result';
import { bidangSheetName, SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import type { DataBidang, DataTerbaca } from './bentuk';

/** The sheets of all bidang, with the settings; `pengaturan` names them because a read must say what it wants. */
export const lembarBidang = (pengaturan: Pengaturan): readonly SheetRequest[] => [
  { sheet: { name: SHEET.pengaturan }, parts: ['values'] },
  ...pengaturan.bidang.map((bidang): SheetRequest => ({
    sheet: { name: bidangSheetName(bidang.nama) },
    parts: ['values'],
    orMarked: AWALAN,
  })),
];

/** The sheet of a bidang: the one of its name or, when somebody renamed it, the form that carries its code. */
export function lembarDari(snapshot: Snapshot, { id, nama }: Bidang): SheetSnapshot | undefined {
  return sheetOf(snapshot, bidangSheetName(nama)) ?? snapshot.sheets.find((sheet) => cariTanda(sheet)?.nilai.bidang === id);
}

/** What every bidang has filled in so far, how complete it is, and what is doubtful. */
export const readData: UseCase<{ readonly pengaturan: Pengaturan }, DataTerbaca, never> = {
  reads: ({ pengaturan }) => lembarBidang(pengaturan),
  plan: (snapshot, { pengaturan }, stamp) => ok({ outcome: dataOf(snapshot, pengaturan, stamp.at), edits: [] }),
};

export function dataOf(snapshot: Snapshot, pengaturan: Pengaturan, at: string): DataTerbaca {
  const waktu = { triwulanTutup: triwulanTutup(pengaturan.tahun, at) };
  const bidang = pengaturan.bidang.map((satu): DataBidang => {
    const sheet = lembarDari(snapshot, satu);
    const name = sheet?.name ?? bidangSheetName(satu.nama);
    const dibaca = sheet ? readFormulir(sheet) : undefined;
    const masalah =
      dibaca === undefined
        ? BACA.belumAda(name)
        : dibaca.ok
          ? salahTempat(dibaca.value, satu.id, pengaturan.tahun)
          : dibaca.refusal;
    const formulir = dibaca?.ok && masalah === undefined ? dibaca.value : null;
    return {
      bidang: satu,
      sheet: name,
      formulir,
      ...(masalah === undefined ? {} : { masalah }),
      kelengkapan: kelengkapanOf(pengaturan, satu.id, formulir),
      temuan: formulir ? periksaFormulir(pengaturan, formulir, waktu) : [],
    };
  });
  const jumlah = (of: (satu: DataBidang) => number): number => bidang.reduce((semua, satu) => semua + of(satu), 0);
  return {
    pengaturan,
    bidang,
    indikator: jumlah((satu) => satu.kelengkapan.indikator),
    indikatorLengkap: jumlah((satu) => satu.kelengkapan.indikatorLengkap),
  };
}

/** A form of another year or bidang is no data of this one, whatever its sheet is called. */
export function salahTempat({ sheet, identitas }: Formulir, bidang: string, tahun: number): Text | undefined {
  if (identitas.tahun !== tahun) return BACA.tahunLain(sheet, identitas.tahun);
  return identitas.bidang === bidang ? undefined : BACA.bidangLain(sheet, identitas.bidang);
}
