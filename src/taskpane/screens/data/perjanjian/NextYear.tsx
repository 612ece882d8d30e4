import { beginBeside, type BegunYear } from '../../../../app/kinerja/begin-beside';
import type { Pengaturan } from '../../../../domain/kinerja/pengaturan';
import { TextButton } from '../../../parts/Buttons';
import { Refusal } from '../../../parts/Refusal';
import { Section } from '../../../parts/Screen';
import { useAction } from '../../../state/use-action';
import { usePane, useTranslate } from '../../../state/use-pane';
import { tahunBerikut as words } from './messages';
import * as ink from '../../../parts/ink.module.css';

interface Props {
  /** The settings as they are saved. */
  readonly pengaturan: Pengaturan;
  /** The years the workbook holds. */
  readonly held: readonly number[];
  onBegun(begun: BegunYear): void;
}

/** Begins the year after in this workbook and goes on there. */
export function NextYear({ pengaturan, held, onBegun }: Props) {
  const pane = usePane();
  const t = useTranslate();
  const next = pengaturan.tahun + 1;
  const begin = useAction(beginBeside, words.memulai, {
    after: (begun) => {
      onBegun(begun);
      pane.chooseYear(begun.pengaturan.tahun);
    },
    told: (begun) => words.dimulai(begun.pengaturan.tahun),
  });
  if (held.includes(next)) return null;
  return (
    <Section title={t(words.judul)}>
      {begin.refusal && <Refusal>{t(begin.refusal.message)}</Refusal>}
      <p className={ink.second}>{t(words.penjelasan(pengaturan.tahun, next))}</p>
      <TextButton disabled={begin.busy} says={words.mulai(next)} onClick={() => void begin.start({ pengaturan })} />
    </Section>
  );
}
