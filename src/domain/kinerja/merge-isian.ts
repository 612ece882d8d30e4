import { a1, area } from '../sheet/address';
import { formatIsian, readFigure, sameIsian } from '../kantor/angka';
import { TRIWULAN_FIELDS, type Formulir, type IsianIndikator } from './formulir/formulir';
import { isAddedUp, TRIWULAN, type PerTriwulan, type Indikator, type Isian, type Pengaturan, type Triwulan } from './pengaturan';
import type { Periode } from './periode';
import { saidOfPeriode } from './said-of-periode';
import { sumOfFigures } from './roll-up';
import { CHECK_MESSAGES } from './check-messages';
import type { DataFinding } from './data-finding';

interface MergedIsian {
  readonly realisasi: PerTriwulan<Isian>;
  readonly di: PerTriwulan<string>;
  /** Parts were given, and in no triwulan by every bidang: there is something, and no sum of it yet. */
  readonly sebagian: boolean;
  /** What the bidang wrote; of a period what they wrote of it, where they said so. */
  readonly teks: (field: IsianText, periode?: Periode) => string;
}

/**
 * What the responsible bidang reported for an indikator, and in which cells: the first one that filled a value gives it, or all their
 * parts added up once every bidang has given its own. A part that cannot be read stands for the whole, so that it is named.
 */
export function mergedIsian(indikator: Indikator, formulir: readonly Formulir[]): MergedIsian {
  const from = indikator.bidang.flatMap((bidang) => formulir.find((one) => one.identitas.bidang === bidang) ?? []);
  const isian = from.flatMap(({ sheet, indikator: rows }) =>
    rows.flatMap((one) => (one.indikator === indikator.id ? [{ ...one, sheet }] : [])),
  );
  const added = isAddedUp(indikator);
  const tw = (index: Triwulan): Isian => {
    const typed = isian.map((one) => one.realisasi[index]);
    if (added) return typed.length < indikator.bidang.length ? '' : sumOfParts(typed);
    return typed.find((nilai) => nilai !== '') ?? '';
  };
  const di = (index: 0 | 1 | 2 | 3): string => {
    const unread = added
      ? isian.find(({ realisasi: { [index]: part } }) => !isNotMeasured(part) && typeof partOf(part) !== 'number')
      : undefined;
    const one = unread ?? isian.find(({ realisasi }) => realisasi[index] !== '');
    return one ? `${one.sheet}!${a1(one.at[TRIWULAN_FIELDS[index]])}` : '';
  };
  const realisasi: PerTriwulan<Isian> = [tw(0), tw(1), tw(2), tw(3)];
  const given = isian.some((one) => one.realisasi.some((part) => part !== '' && !isNotMeasured(part)));
  return {
    realisasi,
    sebagian: added && given && realisasi.every((one) => one === ''),
    di: [di(0), di(1), di(2), di(3)],
    teks: (field, periode = 'tahun') =>
      [...new Set(isian.map((one) => saidOfPeriode(one[field], periode)).filter((text) => text !== ''))].join('; '),
  };
}

/** A part as a figure; as typed where it is none. */
function partOf(isian: Isian): Isian {
  const read = readFigure(isian);
  return read.jenis === 'angka' ? read.nilai : read.jenis === 'kosong' ? '' : isian;
}

const isNotMeasured = (isian: Isian): boolean => readFigure(isian).jenis === 'tidak-berlaku';

/**
 * Never a smaller sum: one blank part leaves the whole blank. A bidang that says it has nothing to measure ("n/a", "nihil") has no part;
 * where all say so, nothing was measured.
 */
function sumOfParts(typed: readonly Isian[]): Isian {
  const parts = typed.filter((one) => !isNotMeasured(one)).map(partOf);
  if (parts.length === 0) return typed[0] ?? '';
  const unread = parts.find((one) => typeof one === 'string' && one !== '');
  if (unread !== undefined) return unread;
  return parts.includes('') ? '' : sumOfFigures(parts.filter((one) => typeof one === 'number'));
}

type IsianText = keyof Pick<IsianIndikator, 'kendala' | 'tindakLanjut' | 'pendukung' | 'penghambat' | 'bukti'>;

/** Where several bidang answer for one indikator and do not say the same: a person has to settle it. */
export function checkMerged(pengaturan: Pengaturan, formulir: readonly Formulir[]): readonly DataFinding[] {
  return pengaturan.indikator
    .filter((one) => one.bidang.length > 1 && !isAddedUp(one))
    .flatMap((indikator) =>
      TRIWULAN.flatMap((tw): DataFinding[] => {
        const contents = indikator.bidang.flatMap((bidang) => {
          const from = formulir.find((one) => one.identitas.bidang === bidang);
          const isian = from?.indikator.find((one) => one.indikator === indikator.id);
          return from && isian && isian.realisasi[tw] !== '' ? [{ bidang, dari: from, isian, nilai: isian.realisasi[tw] }] : [];
        });
        const [pertama, ...others] = contents;
        const difference = pertama && others.find((one) => !sameIsian(one.nilai, pertama.nilai));
        if (!pertama || !difference) return [];
        const nama = (id: string): string => pengaturan.bidang.find((one) => one.id === id)?.nama ?? id;
        const at = difference.isian.at[(['tw1', 'tw2', 'tw3', 'tw4'] as const)[tw]];
        return [
          {
            rule: 'bidang-berbeda',
            severity: 'peringatan',
            message: CHECK_MESSAGES.bidangBerbeda(
              indikator.nama,
              tw,
              nama(pertama.bidang),
              formatIsian(pertama.nilai),
              nama(difference.bidang),
              formatIsian(difference.nilai),
            ),
            at: { sheet: difference.dari.sheet, area: area(at.row, at.column) },
            bidang: difference.bidang,
            indikator: indikator.id,
          },
        ];
      }),
    );
}
