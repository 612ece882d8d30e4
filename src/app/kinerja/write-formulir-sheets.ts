import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import { unplacedRows } from '../../domain/kinerja/formulir/unplaced-rows';
import type { FormulirContent } from '../../domain/kinerja/formulir/formulir';
import { writeFormulir } from '../../domain/kinerja/formulir/write-formulir';
import { handedInBy } from '../../domain/kinerja/hand-ins';
import { inForce } from '../../domain/kinerja/pk-perubahan';
import type { Bidang, Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { bidangSheetName } from '../../domain/kinerja/formulir/sheet-name';
import { EMPTY_STATE } from '../../domain/tracker/state';
import type { UseCase } from '../use-case';
import { type KinerjaRefusal, bidangSheetRequests } from './read-data';
import { sheetOfBidang } from './read-forms';
import { KINERJA_REFUSALS } from './messages';

export interface WriteFormulirInput {
  readonly pengaturan: Pengaturan;
  /** Ids of the bidang to write; all when absent. */
  readonly bidang?: readonly string[];
  /** Contents for forms that do not exist yet (the sample). */
  readonly isi?: Readonly<Record<string, FormulirContent>>;
  /** The person has agreed that entries without a place in the settings go. */
  readonly relakanIsianLama?: boolean;
}

/**
 * One form sheet per bidang, new or made again; what the bidang typed stays. What the log says is handed in is locked; where no log says
 * anything, what the form itself says of it stays.
 */
export const writeFormulirSheets: UseCase<WriteFormulirInput, { readonly lembar: readonly string[] }, KinerjaRefusal> = {
  // The sample is for forms that are new, of which nothing can be handed in.
  usesLog: ({ isi }) => isi === undefined,
  reads: ({ pengaturan }) => bidangSheetRequests(pengaturan),
  undo: {},
  plan(snapshot, input, stamp, log = EMPTY_STATE) {
    const pengaturan = inForce(input.pengaturan);
    const wanted = pengaturan.bidang.filter((bidang) => input.bidang?.includes(bidang.id) ?? true);
    if (wanted.length === 0) return refuse({ kind: 'tanpa-bidang', message: KINERJA_REFUSALS.tanpaBidang });
    if (pengaturan.indikator.length === 0) return refuse({ kind: 'tanpa-indikator', message: KINERJA_REFUSALS.tanpaIndikator });
    const kembar = wanted.find((one, index) => wanted.findIndex((other) => sheetKey(other) === sheetKey(one)) !== index);
    if (kembar) return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.namaKembar(kembar.nama) });
    const edits: Edit[] = [];
    const hilang: string[] = [];
    const sheets: string[] = [];
    for (const bidang of wanted) {
      const sheet = sheetOfBidang(snapshot, bidang, pengaturan);
      sheets.push(sheet?.name ?? bidangSheetName(bidang.nama, pengaturan));
      const dibaca = sheet && sheet.values.length > 0 ? readFormulir(sheet) : undefined;
      if (sheet && dibaca && !dibaca.ok) return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(sheet.name) });
      if (sheet && dibaca?.ok && dibaca.value.identitas.tahun !== pengaturan.tahun) {
        return refuse({
          kind: 'lembar-bentrok',
          message: KINERJA_REFUSALS.tahunLama(sheet.name, dibaca.value.identitas.tahun, pengaturan.tahun),
        });
      }
      const content = dibaca?.ok ? dibaca.value : input.isi?.[bidang.id];
      if (dibaca?.ok)
        hilang.push(...unplacedRows(pengaturan, dibaca.value).map(({ kode }) => KINERJA_REFUSALS.baris(bidang.nama, kode)));
      const told = log.berkas.size > 0 ? handedInBy({ state: log, berkas: undefined }, pengaturan.tahun, bidang.nama) : undefined;
      const disampaikan = told ?? (dibaca?.ok ? dibaca.value.disampaikan : []);
      edits.push(
        ...writeFormulir(pengaturan, bidang, {
          dibuat: stamp.at,
          ...(content ? { content } : {}),
          disampaikan,
          ...(sheet ? { existing: sheet } : {}),
        }),
      );
    }
    if (hilang.length > 0 && !input.relakanIsianLama)
      return refuse({ kind: 'isian-akan-hilang', message: KINERJA_REFUSALS.akanHilang(hilang) });
    return ok({ outcome: { lembar: sheets }, edits });
  },
};

/** Two bidang whose names are cut to the same sheet name would write over each other. */
const sheetKey = (bidang: Bidang): string => bidangSheetName(bidang.nama).toLowerCase();
