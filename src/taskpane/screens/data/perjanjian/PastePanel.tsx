import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Pengaturan } from '../../../../domain/kinerja/pengaturan';
import { readPaste } from '../../../../domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../domain/kinerja/paste/take-paste';
import type { CellValue } from '../../../../domain/sheet/snapshot';
import { FormFoot } from '../../../parts/FormFoot';
import { TextField } from '../../../parts/fields/TextField';
import { usePane, useTranslate } from '../../../state/use-pane';
import { isiCepat as pesan } from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

/** How many notes on a paste are shown; the rest is a count. */
const NAMED = 6;

interface Props {
  readonly draft: Pengaturan;
  onTake(draft: Pengaturan): void;
  onClose(): void;
}

/** A whole Perjanjian Kinerja pasted from a sheet; what was understood is said before it is taken in. */
export function PastePanel({ draft, onTake, onClose }: Props) {
  const { files } = usePane().services;
  const t = useTranslate();
  const [text, setTeks] = useState('');
  const known = useDeferredValue(text);
  const [table, setTable] = useState<{ readonly of: string; readonly values: readonly (readonly CellValue[])[] }>();
  useEffect(() => {
    let current = true;
    void (async () => {
      const values = known.trim() === '' ? undefined : await files.readTable(known);
      if (current) setTable(values && { of: known, values });
    })();
    return () => {
      current = false;
    };
  }, [files, known]);
  const result = useMemo(
    () => table && takePaste(draft, readPaste(table.values, draft.tahun, draft.ketentuan.skalaKata)),
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
