import { ArrowImport16Regular } from '@fluentui/react-icons/svg/arrow-import';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { DECREES } from '../../../../domain/kantor/kalender/decree';
import { parseLibur } from '../../../../domain/kantor/kalender/parse-libur';
import { unreadableLibur } from '../../../../domain/kantor/kalender/messages';
import { shortDate } from '../../../../domain/kantor/write-tanggal';
import type { Text } from '../../../../domain/text';
import { IconButton, TextButton } from '../../../parts/Buttons';
import { ErrorLine } from '../../../parts/fields/ErrorLine';
import { Tag } from '../../../parts/Tag';
import { Drawer } from '../../../parts/Drawer';
import { FilePicker } from '../../../parts/fields/FilePicker';
import { TextField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { usePane, useTranslate } from '../../../state/use-pane';
import type { DrawerProps } from './drawer-props';
import { liburFileText } from './libur-file-text';
import { kalender as pesan } from './messages';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

interface Props extends DrawerProps {
  /** Years some due date lies in. */
  readonly needed?: readonly number[];
}

/** Holidays and cuti bersama: pasted or read from a file, seen before they are kept, and taken out one by one. */
export function LiburDrawer({ open, kalender, needed, busy, onSave, onClose }: Props) {
  const pane = usePane();
  const t = useTranslate();
  const [reading, setReading] = useState(false);
  const [unreadable, setUnreadable] = useState<Text>();
  const draft = useDraft('libur', { text: '', kept: kalender.libur });
  const { text, kept } = draft.isian;
  const thisYear = pane.services.now().getFullYear();
  const list = parseLibur(text, thisYear);
  const known = new Set(kept.map(({ tanggal }) => tanggal));
  const added = new Set(list.libur.map(({ tanggal }) => tanggal));
  const libur = [...kept.filter(({ tanggal }) => !added.has(tanggal)), ...list.libur].toSorted((a, b) =>
    a.tanggal.localeCompare(b.tanggal),
  );
  const fresh = list.libur.filter(({ tanggal }) => !known.has(tanggal)).length;
  const missing = [...new Set([thisYear, thisYear + 1, ...(needed ?? [])])]
    .filter((year) => !libur.some(({ tanggal }) => tanggal.startsWith(String(year))))
    .toSorted((a, b) => a - b);
  const years = [...new Set(libur.map(({ tanggal }) => tanggal.slice(0, 4)))].toReversed();

  const add = (more: string) => draft.change({ text: `${text.trim() === '' ? '' : `${text.trimEnd()}\n`}${more}` });
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    setReading(true);
    const found = await liburFileText(pane.services.files, chosen);
    setReading(false);
    setUnreadable(found.ok ? undefined : found.refusal);
    if (found.ok) add(found.value);
  };

  return (
    <Drawer
      open={open}
      title={pesan.liburJudul}
      submit={libur.length === 0 ? pesan.simpan : pesan.simpanLibur(libur.length)}
      busy={busy}
      draft={draft}
      onSubmit={() => onSave({ ...kalender, libur }, draft.drop)}
      onClose={onClose}
    >
      {missing.map((year) => (
        <MissingYear key={year} year={year} onTake={add} />
      ))}
      <TextField
        label={pesan.tempelLibur}
        hint={pesan.contohLibur}
        rows={4}
        value={text}
        onChange={(typed) => draft.change({ text: typed })}
      />
      <FilePicker
        accept=".txt,.csv,.tsv,.pdf,.docx,.xlsx,.ods,.html,.htm"
        disabled={reading}
        label={t(pesan.pilihBerkas)}
        icon={<ArrowImport16Regular />}
        onPick={([chosen]) => void read(chosen)}
      >
        {t(reading ? pesan.membacaBerkas : pesan.dariBerkas)}
      </FilePicker>
      {unreadable && <ErrorLine says={unreadable} />}
      <output className={ink.block}>
        {text.trim() !== '' && <p>{t(pesan.terbaca(list.libur.length, fresh, list.tidakTerbaca.length))}</p>}
        {list.tidakTerbaca.length > 0 && (
          <ul className={`${ink.small} ${ink.danger}`}>
            {list.tidakTerbaca.slice(0, 20).map((one) => (
              <li key={one.line}>{t(unreadableLibur(one))}</li>
            ))}
          </ul>
        )}
      </output>
      {years.map((year) => (
        <section key={year}>
          <h3>{year}</h3>
          <ul className={parts.lined}>
            {libur
              .filter(({ tanggal }) => tanggal.startsWith(year))
              .map((one) => (
                <li key={one.tanggal} className={drawer.row}>
                  <span className={ink.grow}>
                    {t(shortDate(one.tanggal))}
                    <span className={`${ink.block} ${ink.quiet}`}>
                      {[t(pesan.jenis[one.jenis]), one.nama].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  {added.has(one.tanggal) ? (
                    <Tag tone="ok" says={pesan.baru} />
                  ) : (
                    <IconButton
                      icon={<Delete16Regular />}
                      label={t(pesan.hapusLibur(t(shortDate(one.tanggal))))}
                      onClick={() => draft.change({ kept: kept.filter(({ tanggal }) => tanggal !== one.tanggal) })}
                    />
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Drawer>
  );
}

/** A year without any holiday: its decree where that is known, else what to look for. */
function MissingYear({ year, onTake }: { readonly year: number; onTake(list: string): void }) {
  const t = useTranslate();
  const decree = DECREES.find(({ tahun }) => tahun === year);
  return (
    <div className={ink.quiet}>
      <p>{t(pesan.tahunKosong(year))}</p>
      {decree ? (
        <>
          <p>{t(pesan.dariKeputusan(decree.nomor, t(shortDate(decree.ditetapkan))))}</p>
          <TextButton size="small" says={pesan.pakaiKeputusan(year)} onClick={() => onTake(decree.daftar)} />
        </>
      ) : (
        <p>{t(pesan.cariKeputusan(year))}</p>
      )}
    </div>
  );
}
