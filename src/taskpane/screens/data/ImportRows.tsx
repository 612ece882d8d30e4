import { Radio, RadioGroup } from '@fluentui/react-components';
import { formatIsian } from '../../../domain/kantor/angka';
import type { CellOrigin } from '../../../domain/kinerja/import/cell-origin';
import type { Conflict, Candidate, CheckedFile } from '../../../domain/kinerja/import/import';
import { a1 } from '../../../domain/sheet/address';
import type { Text } from '../../../domain/text';
import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { momentText } from '../../language/format';
import { CellLink, TextButton } from '../../parts/Buttons';
import { useTranslate } from '../../state/use-pane';
import { dariBerkas, impor as pesan, impor } from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';

interface Props {
  readonly bentrok: Conflict;
  readonly chosen: string | undefined;
  /** Where imported cells of this workbook came from, by their address. */
  readonly asal: ReadonlyMap<string, CellOrigin>;
  readonly kerja: WorkingTime | undefined;
  onChoose(from: string): void;
}

/** Two values for one cell, side by side, each with where it is from; one of them is chosen. */
export function ConflictChoice({ bentrok, chosen, asal, kerja, onChoose }: Props) {
  const t = useTranslate();
  const { sheet, area } = bentrok.at;
  const known = asal.get(`${sheet}!${a1(area)}`);
  const origin = ({ dari, nilai }: Candidate): string => {
    if (dari !== 'sini') return dari;
    if (!known || known.nilai !== nilai || !kerja) return t(pesan.diSini);
    return t(dariBerkas(known.dari, t(momentText(known.pada, kerja))));
  };
  return (
    <div className={css.bentrok}>
      <p>
        <b>{bentrok.apa}</b> {bentrok.isian} <CellLink sheet={sheet} at={area} />
      </p>
      {bentrok.ditanyaLagi && <output className={ink.warn}>{t(pesan.ditanyaLagi)}</output>}
      <RadioGroup
        aria-label={`${bentrok.apa}, ${bentrok.isian}`}
        value={chosen ?? ''}
        onChange={(_, data) => onChoose(data.value)}
      >
        {bentrok.calon.map((one) => (
          <Radio
            key={one.dari}
            className={css.candidate}
            value={one.dari}
            label={
              <span className={css.candidateLabel}>
                <b>{one.nilai === '' ? '–' : formatIsian(one.nilai)}</b>
                <span className={`${ink.cut} ${ink.quiet}`}>
                  {one.dari === 'sini' && <span className={ink.hidden}>{t(pesan.diSini)}: </span>}
                  {origin(one)}
                </span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}

/** How many cells with a changed structure are named; the rest is a count. */
const NAMED = 5;

interface FileRowProps {
  readonly berkas: CheckedFile;
  /** What the file remembers of the log and the log holds no more. */
  readonly saksi?: Text | undefined;
  onUse(): void;
}

/** One received file: taken, in conflict, older, or turned away with the reason and the cells. */
export function FileRow({ berkas, saksi, onUse }: FileRowProps) {
  const t = useTranslate();
  const taken = berkas.status === 'diterima';
  const older = berkas.status === 'lebih-lama';
  return (
    <li className={css.noteRow}>
      {taken && berkas.bentrok === 0 ? (
        <CheckmarkCircle20Filled className={ink.ok} aria-label={t(impor.diterima)} />
      ) : taken || older ? (
        <Warning20Filled className={ink.warn} aria-label={t(impor.perluDilihat)} />
      ) : (
        <DismissCircle20Filled className={ink.danger} aria-label={t(impor.ditolak)} />
      )}
      <div className={ink.grow}>
        <p className={ink.cut}>
          <b>{berkas.nama}</b>
        </p>
        <p className={ink.quiet}>{t(berkas.message)}</p>
        {berkas.sel.slice(0, NAMED).map((one) => (
          <p key={`${one.at.sheet} ${a1(one.at.area)}`} className={ink.quiet}>
            {a1(one.at.area)}: {t(one.message)}
          </p>
        ))}
        {saksi && <p className={ink.warn}>{t(saksi)}</p>}
        {older && <TextButton size="small" says={impor.tetapPakai} onClick={onUse} />}
      </div>
    </li>
  );
}
