import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { bacaKalender, simpanKalender } from '../../../app/tracker/kalender';
import { cell } from '../../../domain/sheet/address';
import { SHEET } from '../../../domain/sheet/names';
import { parseLibur, waktuKerja, type Kalender } from '../../../domain/waktu/kalender';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { CellLink } from '../../parts/CellLink';
import { Section } from '../../parts/Section';
import { memilihSel } from '../../parts/pesan';
import { selectCell } from '../../parts/select-cell';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import { useKept } from '../../state/use-reading';
import { kalender as pesan } from './pesan';

/** Hours and holidays by which time is counted; they stand on a sheet of their own. */
export function KalenderSection() {
  const pane = usePane();
  const t = useTeks();
  const { result } = useKept(bacaKalender, null, () => pane.ask(bacaKalender, undefined, pesan.membaca, false));
  const save = useAction(simpanKalender, pesan.menulis);
  const [teks, setTeks] = useState('');
  if (!result?.ok) return null;
  const { kalender, masalah } = result.value;
  const daftar = parseLibur(teks, pane.services.now().getFullYear());

  const write = async (next: Kalender) => {
    if (!(await save.start(next))) return false;
    pane.tell(pesan.ditulis);
    return true;
  };
  const open = async () => {
    if (await write(kalender)) await pane.ask(selectCell, { sheet: SHEET.kalender, at: cell(0, 0) }, memilihSel, false);
  };
  const addLibur = async () => {
    const known = new Set(daftar.libur.map(({ tanggal }) => tanggal));
    const libur = [...kalender.libur.filter(({ tanggal }) => !known.has(tanggal)), ...daftar.libur];
    if (await write({ ...kalender, libur: libur.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal)) })) setTeks('');
  };

  return (
    <Section title={t(pesan.judul)}>
      <p>
        {t(pesan.zona(kalender.zona))} · {t(pesan.jam(t(formatMenit(waktuKerja(kalender).menitSehari))))} ·{' '}
        {t(pesan.libur(kalender.libur.length))}
      </p>
      <p className="r-small r-2">{t(pesan.penjelasan)}</p>
      {masalah.map((one) => (
        <p key={one.id} className="r-small r-warn">
          {t(one)} <CellLink sheet={SHEET.kalender} at={cell(0, 0)} />
        </p>
      ))}
      <Field label={t(pesan.tempelLibur)} hint={t(pesan.contohLibur)}>
        <Textarea
          rows={3}
          value={teks}
          onChange={(_, data) => {
            setTeks(data.value);
          }}
        />
      </Field>
      {teks.trim() !== '' && (
        <p className="r-small r-2">{t(pesan.terbacaLibur(daftar.libur.length, daftar.tidakTerbaca.length))}</p>
      )}
      <div className="r-duo">
        <Button disabled={save.busy} onClick={() => void open()}>
          {t(pesan.buka)}
        </Button>
        <Button disabled={save.busy || daftar.libur.length === 0} onClick={() => void addLibur()}>
          {t(pesan.tambahLibur)}
        </Button>
      </div>
    </Section>
  );
}
