import { use, useMemo } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { present } from '../../../domain/present';
import { cannotVoid } from '../../../domain/tracker/decide-berkas';
import type { Keluaran, NewEvent, Ubahan } from '../../../domain/tracker/event';
import { applyCorrections, correctableFields } from '../../../domain/tracker/corrections';
import { sentenceOf } from '../../../domain/tracker/riwayat/sentence';
import { langkahOf } from '../../../domain/tracker/event';
import { localTime, type WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { partOf } from '../../parts/fields/part-of';
import { RadioField, TextField } from '../../parts/fields/Fields';
import { TriedContext } from '../../parts/fields/tried';
import { useDraft } from '../../state/draft';
import { useTranslate } from '../../state/use-pane';
import { ActForm } from '../lacak/acts/ActForm';
import { KelengkapanTicks } from '../lacak/KelengkapanTicks';
import { useSend } from '../lacak/use-send';
import { koreksi as pesan } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';

interface Props {
  readonly open: boolean;
  readonly tracker: TrackerView;
  /** Id of the event to put right. */
  readonly peristiwa: string;
  onClose(): void;
}

/** Puts an earlier act right by a new event: what it should have said, or that it never happened. The old row stays. */
export function KoreksiDrawer({ open, tracker, peristiwa, onClose }: Props) {
  const t = useTranslate();
  const send = useSend();
  const { state, workingTime } = tracker;
  const event = tracker.events.find(({ id }) => id === peristiwa);
  const berkas = event && state.berkas.get(event.berkas);
  // What counts now, so that a second correction goes on from the first.
  const now = useMemo(
    () =>
      applyCorrections(
        tracker.events.filter((one) => one.berkas === event?.berkas),
        state.lapsed,
      ).find(({ id }) => id === peristiwa) ?? event,
    [tracker.events, state.lapsed, event, peristiwa],
  );
  const before = entryOf(now, workingTime);
  const draft = useDraft(`koreksi.${peristiwa}`, { isi: before, batal: false, mengapa: '' });
  const { isi: isian, batal, mengapa: alasan } = draft.isian;
  if (!event || !now || !berkas) return null;
  const fields = correctableFields(event.jenis);
  const blocked = cannotVoid(state, berkas, peristiwa);
  const items = berkas.sop.langkah[langkahOf(event) ?? -1]?.kelengkapan ?? [];
  const ubahan = ubahanOf(before, isian, fields, workingTime);
  const unchanged = !batal && Object.keys(ubahan).length === 0;

  const of = partOf(isian, (part) => draft.change({ isi: { ...isian, ...part } }));
  const command = { kind: 'correct', berkas: berkas.id, peristiwa, alasan, ...(batal ? { batal } : { ubahan }) } as const;

  return (
    <ActForm
      open={open}
      kirim={send}
      title={pesan.judul}
      submit={batal ? pesan.batalkan : pesan.catat}
      draft={draft}
      act={alasan.trim() === '' || unchanged ? undefined : [command, batal ? pesan.dibatalkan : pesan.dikoreksi]}
      onClose={onClose}
    >
      <p>
        <b>{t(sentenceOf(event, state, workingTime))}</b>
        <span className={`${ink.block} ${ink.quiet}`}>{t(pesan.penjelasan)}</span>
      </p>
      <RadioField
        label={pesan.apa}
        hint={blocked && (blocked.kind === 'sudah-terjadi' ? pesan.sudahDibatalkan : pesan.adaKelanjutan)}
        value={batal ? 'batal' : 'isi'}
        choices={[
          ['isi', t(pesan.perbaikiIsi)],
          ['batal', t(pesan.anggapTakPernah), blocked !== undefined],
        ]}
        onChange={(chosen) => draft.change({ batal: chosen === 'batal' })}
      />
      {!batal && (
        <>
          <TextField
            label={pesan.waktu}
            hint={pesan.petunjukWaktu(workingTime.kalender.zona)}
            type="datetime-local"
            {...of('waktu')}
          />
          {fields.includes('keluaran') && <TextField label={pesan.output} {...of('keluaran')} />}
          {fields.includes('kelengkapan') && items.length > 0 && (
            <fieldset className={controls.set} aria-label={t(pesan.kelengkapan)}>
              <h3>{t(pesan.kelengkapan)}</h3>
              <KelengkapanTicks items={items} {...of('kelengkapan')} />
            </fieldset>
          )}
          {(['alasan', 'teks'] as const).map(
            (name) => fields.includes(name) && <TextField key={name} label={pesan[name]} rows={2} {...of(name)} />,
          )}
        </>
      )}
      {unchanged && <NothingChanged />}
      <TextField
        label={pesan.mengapa}
        needed={pesan.mengapaKosong}
        rows={2}
        value={alasan}
        onChange={(typed) => draft.change({ mengapa: typed })}
      />
    </ActForm>
  );
}

/** Said once the person has tried to send a correction that corrects nothing. */
function NothingChanged() {
  const t = useTranslate();
  return use(TriedContext) && <p className={ink.danger}>{t(pesan.belumDiubah)}</p>;
}

interface KoreksiEntry {
  /** As an input of date and time holds it, by the office's clock. */
  readonly waktu: string;
  readonly keluaran: string;
  /** Of the letter; they stay when the words are put right. */
  readonly nomor: Pick<Keluaran, 'nomor' | 'agenda'>;
  readonly kelengkapan: readonly number[];
  readonly alasan: string;
  readonly teks: string;
}

function entryOf(event: NewEvent | undefined, kerja: WorkingTime): KoreksiEntry {
  const data = (event?.data ?? {}) as Ubahan;
  const { date, time } = localTime(event?.waktu ?? '', kerja);
  const { nomor, agenda } = data.keluaran ?? {};
  return {
    nomor: present({ nomor, agenda }),
    waktu: `${date}T${time.replace('.', ':')}`,
    keluaran: data.keluaran?.teks ?? data.keluaran?.tautan ?? '',
    kelengkapan: data.kelengkapan ?? [],
    alasan: data.alasan ?? '',
    teks: data.teks ?? '',
  };
}

/** Only what the person changed. */
function ubahanOf(before: KoreksiEntry, after: KoreksiEntry, fields: readonly (keyof Ubahan)[], kerja: WorkingTime): Ubahan {
  const changed = (name: Exclude<keyof KoreksiEntry, 'nomor'>): boolean => String(before[name]) !== String(after[name]);
  const output = after.keluaran.trim();
  const words = (name: 'alasan' | 'teks') => fields.includes(name) && changed(name) && { [name]: after[name].trim() };
  return {
    ...(changed('waktu') && after.waktu !== '' && { waktu: withOffset(after.waktu, kerja) }),
    ...(fields.includes('keluaran') &&
      changed('keluaran') && {
        keluaran: { ...after.nomor, ...(/^https?:\/\//i.test(output) ? { tautan: output } : { teks: output }) },
      }),
    ...(fields.includes('kelengkapan') && changed('kelengkapan') && { kelengkapan: after.kelengkapan }),
    ...words('alasan'),
    ...words('teks'),
  };
}

/** "2026-01-05T08:10" by the office's clock, as the log writes it. */
function withOffset(local: string, { offset }: WorkingTime): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${local.slice(0, 16)}:00${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
