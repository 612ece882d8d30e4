import { area } from '../sheet/address';
import { formatIsian, sama } from '../kantor/angka';
import type { Formulir, IsianIndikator } from './formulir/formulir';
import { TRIWULAN, type Empat, type Indikator, type Isian, type Pengaturan } from './pengaturan';
import { ATURAN } from './pesan-aturan';
import type { TemuanData } from './temuan';

/** What the responsible bidang reported for an indikator: the first one that filled a value gives it. */
export function isianGabungan(
  indikator: Indikator,
  formulir: readonly Formulir[],
): { realisasi: Empat<Isian>; teks: (bidang: TeksIsian) => string } {
  const isian = indikator.bidang.flatMap((bidang) => {
    const dari = formulir.find((satu) => satu.identitas.bidang === bidang);
    return dari?.indikator.filter((satu) => satu.indikator === indikator.id) ?? [];
  });
  const tw = (index: 0 | 1 | 2 | 3): Isian => isian.map((satu) => satu.realisasi[index]).find((nilai) => nilai !== '') ?? '';
  return {
    realisasi: [tw(0), tw(1), tw(2), tw(3)],
    teks: (bidang) => [...new Set(isian.map((satu) => satu[bidang]).filter((teks) => teks !== ''))].join('; '),
  };
}

type TeksIsian = keyof Pick<IsianIndikator, 'kendala' | 'tindakLanjut' | 'pendukung' | 'penghambat' | 'bukti'>;

/** Where several bidang answer for one indikator and do not say the same: a person has to settle it. */
export function periksaGabungan(pengaturan: Pengaturan, formulir: readonly Formulir[]): readonly TemuanData[] {
  return pengaturan.indikator
    .filter((indikator) => indikator.bidang.length > 1)
    .flatMap((indikator) =>
      TRIWULAN.flatMap((tw): TemuanData[] => {
        const isi = indikator.bidang.flatMap((bidang) => {
          const dari = formulir.find((satu) => satu.identitas.bidang === bidang);
          const isian = dari?.indikator.find((satu) => satu.indikator === indikator.id);
          return dari && isian && isian.realisasi[tw] !== '' ? [{ bidang, dari, isian, nilai: isian.realisasi[tw] }] : [];
        });
        const [pertama, ...lain] = isi;
        const beda = pertama && lain.find((satu) => !sama(satu.nilai, pertama.nilai));
        if (!pertama || !beda) return [];
        const nama = (id: string): string => pengaturan.bidang.find((satu) => satu.id === id)?.nama ?? id;
        const at = beda.isian.at[(['tw1', 'tw2', 'tw3', 'tw4'] as const)[tw]];
        return [
          {
            aturan: 'bidang-berbeda',
            tingkat: 'peringatan',
            pesan: ATURAN.bidangBerbeda(
              indikator.nama,
              tw,
              nama(pertama.bidang),
              formatIsian(pertama.nilai),
              nama(beda.bidang),
              formatIsian(beda.nilai),
            ),
            at: { sheet: beda.dari.sheet, area: area(at.row, at.column) },
            bidang: beda.bidang,
            indikator: indikator.id,
          },
        ];
      }),
    );
}
