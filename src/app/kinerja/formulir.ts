import { readFormulir } from '../../domain/kinerja/formulir/baca';
import type { Formulir, IsiFormulir } from '../../domain/kinerja/formulir/formulir';
import { writeFormulir } from '../../domain/kinerja/formulir/tulis';
import type { Bidang, Pengaturan } from '../../domain/kinerja/pengaturan';
import { indikatorOf, programOf } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { bidangSheetName } from '../../domain/sheet/names';
import type { UseCase } from '../use-case';
import type { TolakKinerja } from './bentuk';
import { lembarBidang, lembarDari } from './data';
import { TOLAK } from './pesan';

export interface TulisFormulirInput {
  readonly pengaturan: Pengaturan;
  /** Ids of the bidang to write; all when absent. */
  readonly bidang?: readonly string[];
  /** Contents for forms that do not exist yet (the sample). */
  readonly isi?: Readonly<Record<string, IsiFormulir>>;
  /** The person has agreed that entries without a place in the settings go. */
  readonly relakanIsianLama?: boolean;
}

/** One form sheet per bidang, new or made again; what the bidang typed stays. */
export const writeFormulirSheets: UseCase<TulisFormulirInput, { readonly lembar: readonly string[] }, TolakKinerja> = {
  reads: ({ pengaturan }) => lembarBidang(pengaturan),
  plan(snapshot, input, stamp) {
    const { pengaturan } = input;
    const wanted = pengaturan.bidang.filter((bidang) => input.bidang?.includes(bidang.id) ?? true);
    if (wanted.length === 0) return refuse({ kind: 'tanpa-bidang', pesan: TOLAK.tanpaBidang });
    if (pengaturan.indikator.length === 0) return refuse({ kind: 'tanpa-indikator', pesan: TOLAK.tanpaIndikator });
    const kembar = wanted.find((satu, index) => wanted.findIndex((lain) => sheetKey(lain) === sheetKey(satu)) !== index);
    if (kembar) return refuse({ kind: 'lembar-bentrok', pesan: TOLAK.namaKembar(kembar.nama) });
    const edits: Edit[] = [];
    const hilang: string[] = [];
    const lembar: string[] = [];
    for (const bidang of wanted) {
      const sheet = lembarDari(snapshot, bidang);
      lembar.push(sheet?.name ?? bidangSheetName(bidang.nama));
      const dibaca = sheet && sheet.values.length > 0 ? readFormulir(sheet) : undefined;
      if (sheet && dibaca && !dibaca.ok) return refuse({ kind: 'lembar-bentrok', pesan: TOLAK.bentrok(sheet.name) });
      if (sheet && dibaca?.ok && dibaca.value.identitas.tahun !== pengaturan.tahun) {
        return refuse({
          kind: 'lembar-bentrok',
          pesan: TOLAK.tahunLama(sheet.name, dibaca.value.identitas.tahun, pengaturan.tahun),
        });
      }
      const isi = dibaca?.ok ? dibaca.value : input.isi?.[bidang.id];
      if (dibaca?.ok) hilang.push(...akanHilang(pengaturan, bidang, dibaca.value));
      edits.push(
        ...writeFormulir(pengaturan, bidang, { dibuat: stamp.at, ...(isi ? { isi } : {}), ...(sheet ? { ada: sheet } : {}) }),
      );
    }
    if (hilang.length > 0 && !input.relakanIsianLama)
      return refuse({ kind: 'isian-akan-hilang', pesan: TOLAK.akanHilang(hilang) });
    return ok({ outcome: { lembar }, edits });
  },
};

/** Two bidang whose names are cut to the same sheet name would write over each other. */
const sheetKey = (bidang: Bidang): string => bidangSheetName(bidang.nama).toLowerCase();

/** Filled rows whose code the settings no longer give to this bidang. */
function akanHilang(pengaturan: Pengaturan, bidang: Bidang, formulir: Formulir): readonly string[] {
  const indikator = new Set(indikatorOf(pengaturan, bidang.id).map((satu) => satu.id));
  const program = new Set(programOf(pengaturan, bidang.id).map((satu) => satu.id));
  const terisi = (isi: readonly (string | number)[]): boolean => isi.some((nilai) => nilai !== '');
  return [
    ...formulir.indikator
      .filter((satu) => !indikator.has(satu.indikator))
      .filter((s) => terisi([...s.realisasi, s.kendala, s.tindakLanjut, s.bukti, s.pendukung, s.penghambat]))
      .map((satu) => TOLAK.baris(bidang.nama, satu.indikator)),
    ...formulir.program
      .filter((satu) => !program.has(satu.program) && terisi([...satu.realisasi, satu.catatan]))
      .map((satu) => TOLAK.baris(bidang.nama, satu.program)),
  ];
}
