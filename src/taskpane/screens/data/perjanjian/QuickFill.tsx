import { Button } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { useState, useDeferredValue, useEffect, useMemo } from 'react';
import { nextYearFrom } from '../../../../app/kinerja/open-pengaturan';
import type { Pengaturan } from '../../../../domain/kinerja/pengaturan';
import { refuse } from '../../../../domain/result';
import type { Text } from '../../../../domain/text';
import { FilePicker } from '../../../parts/fields/FilePicker';
import { Refusal } from '../../../parts/Refusal';
import { usePane, useTranslate } from '../../../state/use-pane';
import { impor } from '../messages';
import { bytesOf } from '../read-files';
import { isiCepat as pesan } from './messages';
import { readPaste } from '../../../../domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../domain/kinerja/paste/take-paste';
import type { PastedCells } from '../../../../domain/kinerja/paste/paste-grid';
import { FormFoot } from '../../../parts/FormFoot';
import { TextField } from '../../../parts/fields/Fields';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly draft: Pengaturan;
  onChange(draft: Pengaturan): void;
}

/** Two ways around typing: a table from elsewhere, or last year's workbook. */
export function QuickFill({ draft, onChange }: Props) {
  const { services } = usePane();
  const t = useTranslate();
  const [pasting, setPasting] = useState(false);
  const [reading, setReading] = useState(false);
  const [told, setTold] = useState<Text>();
  const [refusal, setRefusal] = useState<Text>();

  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    setTold(undefined);
    setRefusal(undefined);
    const bytes = await bytesOf(file);
    const read = bytes ? await services.files.readXlsx(bytes, file.name) : refuse(impor.tidakTerbuka);
    const result = read.ok ? nextYearFrom(read.value, file.name) : read;
    setReading(false);
    if (!result.ok) {
      setRefusal(result.refusal);
      return;
    }
    const { pengaturan, terisi } = result.value;
    onChange(pengaturan);
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
          onTake={(next) => {
            onChange(next);
            setPasting(false);
            setTold(pesan.dimasukkan);
          }}
          onClose={() => setPasting(false)}
        />
      )}
      {refusal && <Refusal>{t(refusal)}</Refusal>}
      {told && <output className={`${ink.small} ${ink.ok} ${ink.block}`}>{t(told)}</output>}
    </section>
  );
}

/** How many notes on a paste are shown; the rest is a count. */
const NAMED = 6;

interface PastePanelProps {
  readonly draft: Pengaturan;
  onTake(draft: Pengaturan): void;
  onClose(): void;
}

/** A whole Perjanjian Kinerja pasted from a sheet; what was understood is said before it is taken in. */
function PastePanel({ draft, onTake, onClose }: PastePanelProps) {
  const { files } = usePane().services;
  const t = useTranslate();
  const [text, setTeks] = useState('');
  const known = useDeferredValue(text);
  const [table, setTable] = useState<{ readonly of: string; readonly cells: PastedCells }>();
  useEffect(() => {
    let current = true;
    void (async () => {
      const cells = known.trim() === '' ? undefined : await files.readTable(known);
      if (current) setTable(cells && { of: known, cells });
    })();
    return () => {
      current = false;
    };
  }, [files, known]);
  const result = useMemo(
    () => table && takePaste(draft, readPaste(table.cells, draft.tahun, draft.ketentuan.skalaKata)),
    [table, draft],
  );
  const found = result && result.baru.sasaran + result.baru.indikator + result.baru.program + result.diperbarui > 0;
  return (
    <div className={css.lineForm}>
      <TextField
        label={pesan.labelTempel}
        hint={pesan.petunjuk}
        first
        rows={4}
        value={text}
        onChange={setTeks}
        onPaste={(event) => {
          // A table keeps its merged cells only as HTML.
          const html = event.clipboardData.getData('text/html');
          if (!/<table\b/i.test(html)) return;
          event.preventDefault();
          setTeks(html);
        }}
      />
      {result && (
        <output className={css.paste}>
          {found && <b>{t(pesan.terbaca(result.baru.sasaran, result.baru.indikator, result.baru.program, result.diperbarui))}</b>}
          {result.catatan.slice(0, NAMED).map((one) => (
            <span key={one.id} className={ink.small}>
              {t(one)}
            </span>
          ))}
          {result.catatan.length > NAMED && <span className={ink.quiet}>{t(pesan.lainnya(result.catatan.length - NAMED))}</span>}
        </output>
      )}
      <FormFoot
        label={t(pesan.masukkan)}
        ready={found === true && table?.of === text}
        onCancel={onClose}
        onSend={() => {
          if (result) onTake(result.pengaturan);
        }}
      />
    </div>
  );
}
