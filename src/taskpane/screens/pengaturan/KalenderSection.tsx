import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import { readWorkbookKalender, saveKalender } from '../../../app/tracker/kalender-sheet';
import { cell } from '../../../domain/sheet/address';
import { SHEET } from '../../../domain/sheet/names';
import type { Text } from '../../../domain/text';
import { HARI_TEXT } from '../../../domain/kantor/hari';
import { hoursText } from '../../../domain/kantor/kalender/typed-hours';
import { DEFAULT_KALENDER, type Sepekan } from '../../../domain/kantor/kalender/kalender';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { Section } from '../../parts/Screen';
import { CellLink, TextButton } from '../../parts/Buttons';
import { useDrawer } from '../../parts/use-drawer';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { kalender as pesan } from './kalender/messages';
import { piece } from '../../parts/piece';
import * as ink from '../../parts/ink.module.css';
import * as css from './kalender/kalender.module.css';

const DRAWERS = {
  jam: piece(async () => (await import('./kalender/HoursDrawer')).HoursDrawer),
  ramadan: piece(async () => (await import('./kalender/RamadanDrawer')).RamadanDrawer),
  libur: piece(async () => (await import('./kalender/LiburDrawer')).LiburDrawer),
};

/** Days, hours, breaks, Ramadan, holidays and time zone by which time is counted; they stand on a sheet of their own. */
export function KalenderSection() {
  const pane = usePane();
  const t = useTranslate();
  const { result } = useReading(readWorkbookKalender, null, pesan.membaca);
  const drawer = useDrawer<keyof typeof DRAWERS>();
  const save = useAction(saveKalender, pesan.menulis, { after: drawer.close, told: pesan.ditulis });
  const show = useAction(saveKalender, pesan.menulis);
  if (!result?.ok) return null;
  const { kalender, masalah } = result.value;
  const tahun = String(pane.services.now().getFullYear());
  const rows: readonly { readonly apa: keyof typeof DRAWERS; readonly judul: Text; readonly isi: string }[] = [
    {
      apa: 'jam',
      judul: pesan.jamKerja,
      isi: t(pesan.ringkasJam(weekSummary(kalender.hari, t), kalender.zona)),
    },
    {
      apa: 'ramadan',
      judul: pesan.ramadan,
      isi:
        kalender.ramadan.masa
          .map(({ dari, sampai }) => t(pesan.ringkasRamadan(t(shortDate(dari)), t(shortDate(sampai)))))
          .join('; ') || t(pesan.belumAda),
    },
    {
      apa: 'libur',
      judul: pesan.liburJudul,
      isi: t(pesan.ringkasLibur(kalender.libur.filter(({ tanggal }) => tanggal.startsWith(tahun)).length, tahun)),
    },
  ];
  const Drawer = drawer.shown && DRAWERS[drawer.shown.about];

  return (
    <Section title={t(pesan.judul)}>
      <p className={ink.quiet}>
        {t(pesan.penjelasan)} {kalender === DEFAULT_KALENDER && t(pesan.bawaan)}
      </p>
      {masalah.map((one) => (
        <p key={one.id} className={`${ink.small} ${ink.warn}`}>
          {t(one)} <CellLink sheet={SHEET.kalender} at={cell(0, 0)} />
        </p>
      ))}
      <ul>
        {rows.map(({ apa, judul, isi }) => (
          <li key={apa} className={css.atur}>
            <span className={ink.grow}>
              {t(judul)}
              <span className={`${ink.block} ${ink.quiet}`}>{isi}</span>
            </span>
            <TextButton size="small" aria-label={t(pesan.ubahApa(t(judul)))} says={pesan.ubah} onClick={() => drawer.show(apa)} />
          </li>
        ))}
      </ul>
      <Button size="small" disabled={show.busy} onClick={() => void show.start({ kalender, tunjuk: true })}>
        {t(pesan.buka)}
      </Button>
      {drawer.shown && Drawer && (
        <Suspense fallback={null}>
          <Drawer
            key={drawer.shown.key}
            open={drawer.shown.open}
            kalender={kalender}
            busy={save.busy}
            onSave={(next, drop) =>
              void (async () => {
                if (await save.start({ kalender: next })) drop();
              })()
            }
            onClose={drawer.close}
          />
        </Suspense>
      )}
    </Section>
  );
}

/** "Senin–Kamis 07.30–16.00, Jumat 07.30–16.30": days with the same hours together. */
function weekSummary(sepekan: Sepekan, t: (of: Text) => string): string {
  const groups: { dari: number; sampai: number; jam: string }[] = [];
  sepekan.forEach((one, index) => {
    if (!one) return;
    const { mulai, selesai } = hoursText(one);
    const jam = `${mulai}–${selesai}`;
    const last = groups.at(-1);
    if (last?.sampai === index - 1 && last.jam === jam) last.sampai = index;
    else groups.push({ dari: index, sampai: index, jam });
  });
  const nama = (index: number): string => t(HARI_TEXT[index] ?? { id: '', en: '' });
  return (
    groups.map(({ dari, sampai, jam }) => t(pesan.rentangHari(nama(dari), nama(sampai), jam))).join(', ') || t(pesan.tanpaHari)
  );
}
