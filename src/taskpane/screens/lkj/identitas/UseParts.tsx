import type { IdentitasLaporan } from '../../../../domain/kinerja/identitas/identitas-laporan';
import { usesOf } from '../../../../domain/kinerja/identitas/write-identitas';
import { OFFICE_CRITERIA } from '../../../../domain/kinerja/identitas/use-criteria';
import { TextField } from '../../../parts/fields/Fields';
import { partOf } from '../../../parts/fields/part-of';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import { Fold } from '../../data/perjanjian/Fold';
import { identitas as words } from '../identitas-messages';

interface Props {
  readonly draft: IdentitasLaporan;
  onChange(part: Partial<IdentitasLaporan>): void;
}

/** What was done with the report, criterion by criterion, and its proof. */
export function UseParts({ draft, onChange }: Props) {
  const t = useTranslate();
  const all = usesOf(draft);
  return (
    <Section title={t(words.pemanfaatan)}>
      {all.map((one) => {
        const of = partOf(one, (part) =>
          onChange({ pemanfaatan: all.map((other) => (other.butir === one.butir ? { ...one, ...part } : other)) }),
        );
        const kriteria = OFFICE_CRITERIA.find(({ butir }) => butir === one.butir)?.kriteria ?? '';
        return (
          <Fold key={one.butir} title={`${one.butir} ${kriteria}`}>
            <>
              <TextField label={words.dilakukan} rows={2} {...of('uraian')} />
              <TextField label={words.bukti} {...of('bukti')} />
            </>
          </Fold>
        );
      })}
    </Section>
  );
}
