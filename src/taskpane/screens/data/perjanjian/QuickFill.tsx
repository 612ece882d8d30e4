import { Button } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import { nextYearFrom, type CarriedSheets, type FromLastYear } from '../../../../app/kinerja/begin-year';
import type { Pengaturan } from '../../../../domain/kinerja/pengaturan';
import { refuse } from '../../../../domain/result';
import type { Text } from '../../../../domain/text';
import { FilePicker } from '../../../parts/fields/FilePicker';
import { Refusal } from '../../../parts/Refusal';
import { usePane, useTranslate } from '../../../state/use-pane';
import { impor } from '../messages';
import { bytesOf } from '../read-files';
import type { PastedRealisasi } from '../../../../domain/kinerja/paste/take-paste';
import { isiCepat as pesan } from './messages';
import { CarriedList } from './CarriedList';
import { PastePanel } from './PastePanel';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly draft: Pengaturan;
  onChange(draft: Pengaturan): void;
  /** Realisasi of a table, to be filled into the forms once the draft is saved. */
  onRealisasi(realisasi: readonly PastedRealisasi[]): void;
  /** What last year's other sheets hold, to be written once the draft is saved. */
  onCarry(bawaan: CarriedSheets): void;
}

/** Two ways around typing: a table from elsewhere, or last year's workbook. */
export function QuickFill({ draft, onChange, onRealisasi, onCarry }: Props) {
  const { services } = usePane();
  const t = useTranslate();
  const [pasting, setPasting] = useState(false);
  const [reading, setReading] = useState(false);
  const [told, setTold] = useState<Text>();
  const [carried, setCarried] = useState<FromLastYear>();
  const [refusal, setRefusal] = useState<Text>();

  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    setTold(undefined);
    setCarried(undefined);
    setRefusal(undefined);
    const bytes = await bytesOf(file);
    const read = bytes ? await services.files.readXlsx(bytes, file.name) : refuse(impor.tidakTerbuka);
    const result = read.ok ? nextYearFrom(read.value, file.name) : read;
    setReading(false);
    if (!result.ok) {
      setRefusal(result.refusal);
      return;
    }
    const { pengaturan, terisi, bawaan } = result.value;
    onChange(pengaturan);
    onCarry(bawaan);
    setCarried(result.value);
    setTold(pesan.disiapkan(pengaturan.tahun, file.name, terisi));
  };

  return (
    <section className={parts.sec}>
      <div className={`${controls.duo} ${css.duoTop}`}>
        <Button icon={<ClipboardPaste20Regular />} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t(pesan.tempel)}
        </Button>
        <FilePicker
          accept=".xlsx,.xlsm"
          label={t(pesan.pilihBerkas)}
          icon={<History20Regular />}
          disabled={reading}
          onPick={([file]) => void take(file)}
        >
          {t(reading ? pesan.membaca : pesan.tahunLalu)}
        </FilePicker>
      </div>
      {pasting && (
        <PastePanel
          draft={draft}
          onTake={(next, realisasi) => {
            onChange(next);
            onRealisasi(realisasi);
            setPasting(false);
            setTold(pesan.dimasukkan);
          }}
          onClose={() => setPasting(false)}
        />
      )}
      {refusal && <Refusal>{t(refusal)}</Refusal>}
      {told && <output className={`${ink.small} ${ink.ok} ${ink.block}`}>{t(told)}</output>}
      {carried && <CarriedList carried={carried} />}
    </section>
  );
}
