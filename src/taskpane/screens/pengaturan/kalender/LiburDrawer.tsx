import { Button, Field, Textarea } from '@fluentui/react-components';
import { ArrowImport16Regular } from '@fluentui/react-icons/svg/arrow-import';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useRef, useState } from 'react';
import type { Libur } from '../../../../domain/kantor/kalender/kalender';
import { parseLibur } from '../../../../domain/kantor/kalender/parse-libur';
import { unreadableLibur } from '../../../../domain/kantor/kalender/messages';
import { shortDate } from '../../../../domain/kantor/write-tanggal';
import { Drawer } from '../../../parts/Drawer';
import { usePane, useTranslate } from '../../../state/use-pane';
import type { DrawerProps } from './drawer-props';
import { kalender as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

/** Holidays and cuti bersama: pasted or read from a file, seen before they are kept, and taken out one by one. */
export function LiburDrawer({ open, kalender, busy, onSave, onClose }: DrawerProps) {
  const pane = usePane();
  const t = useTranslate();
  const [text, setTeks] = useState('');
  const [kept, setKept] = useState(kalender.libur);
  const file = useRef<HTMLInputElement>(null);
  const list = parseLibur(text, pane.services.now().getFullYear());
  const known = new Set(kept.map(({ tanggal }) => tanggal));
  const added = new Set(list.libur.map(({ tanggal }) => tanggal));
  const libur = [...kept.filter(({ tanggal }) => !added.has(tanggal)), ...list.libur].toSorted((a, b) =>
    a.tanggal.localeCompare(b.tanggal),
  );
  const fresh = list.libur.filter(({ tanggal }) => !known.has(tanggal)).length;
  const years = [...new Set(libur.map(({ tanggal }) => tanggal.slice(0, 4)))].toReversed();

  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    setTeks(`${text.trim() === '' ? '' : `${text.trimEnd()}\n`}${await chosen.text()}`);
  };
  const drop = ({ tanggal }: Libur) => {
    setKept(kept.filter((one) => one.tanggal !== tanggal));
  };

  return (
    <Drawer
      open={open}
      title={t(pesan.liburJudul)}
      submit={t(pesan.simpanLibur(libur.length))}
      busy={busy}
      onSubmit={() => {
        onSave({ ...kalender, libur });
      }}
      onClose={onClose}
    >
      <Field label={t(pesan.tempelLibur)} hint={t(pesan.contohLibur)}>
        <Textarea
          rows={4}
          value={text}
          onChange={(_, data) => {
            setTeks(data.value);
          }}
        />
      </Field>
      <input
        ref={file}
        type="file"
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        hidden
        aria-label={t(pesan.pilihBerkas)}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button icon={<ArrowImport16Regular />} onClick={() => file.current?.click()}>
        {t(pesan.dariBerkas)}
      </Button>
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
          <ul>
            {libur
              .filter(({ tanggal }) => tanggal.startsWith(year))
              .map((one) => (
                <li key={one.tanggal} className={drawer.laciBaris}>
                  <span className={ink.grow}>
                    {t(shortDate(one.tanggal))}
                    <span className={`${ink.block} ${ink.quiet}`}>
                      {[t(pesan.jenis[one.jenis]), one.nama].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  {added.has(one.tanggal) ? (
                    <span className={parts.tag} data-tone="ok">
                      {t(pesan.baru)}
                    </span>
                  ) : (
                    <Button
                      appearance="subtle"
                      className={controls.square}
                      icon={<Delete16Regular />}
                      aria-label={t(pesan.hapusLibur(t(shortDate(one.tanggal))))}
                      title={t(pesan.hapusLibur(t(shortDate(one.tanggal))))}
                      onClick={() => {
                        drop(one);
                      }}
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
