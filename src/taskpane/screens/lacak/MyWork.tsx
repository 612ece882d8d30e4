import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons/svg/person-question-mark';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { Text } from '../../../domain/text';
import type { WorkItem } from '../../../domain/tracker/my-work';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { dateOf, workingDaysBetween, type WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { momentText } from '../../language/format';
import { Section, EmptyScreen, Empty, Screen } from '../../parts/Screen';
import { isoWithOffset } from '../../state/stamp';
import { Tag } from '../../parts/Tag';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { dueText } from './due-text';
import { ViewBar } from './ViewBar';
import { menungguBerkas as tunggu, siapa, waktuBaku } from './messages';
import { pekerjaan as pesan } from './my-work-messages';
import { StatusIcon } from './StatusIcon';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './lacak.module.css';

const GROUPS = ['terlambat', 'hari-ini', 'segera', 'nanti', 'tertahan'] as const;
type Group = (typeof GROUPS)[number];

function groupOf({ langkah, menungguBerkas }: WorkItem): Group {
  if (menungguBerkas !== undefined) return 'tertahan';
  const { tempo } = langkah;
  return tempo === 'terlambat' || tempo === 'hari-ini' || tempo === 'segera' ? tempo : 'nanti';
}

/** What waits for the person now, over all Berkas: the most pressing first, with what it needs and since when. */
export function MyWork({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const { pekerjaan, workingTime } = tracker;
  if (!saya) {
    return (
      <EmptyScreen
        icon={<PersonQuestionMark24Regular className={ink.brand} aria-hidden />}
        says={siapa}
        action={siapa.aksi}
        above={<ViewBar tracker={tracker} />}
        onAct={go('saya')}
      />
    );
  }
  const today = dateOf(isoWithOffset(pane.services.now()), workingTime);
  return (
    <Screen>
      <ViewBar tracker={tracker} />
      {pekerjaan.length === 0 && (
        <Empty
          icon={<CheckmarkCircle32Regular className={ink.ok} aria-hidden />}
          title={t(pesan.kosong.judul)}
          text={t(pesan.kosong.isi(saya.jabatan))}
        />
      )}
      {GROUPS.map((group) => {
        const own = pekerjaan.filter((one) => groupOf(one) === group);
        if (own.length === 0) return null;
        return (
          <Section key={group} title={t(pesan.kelompok[group])} aside={String(own.length)}>
            <ul>
              {own.map((one) => (
                <li key={`${one.berkas.id} ${String(one.langkah.index)}`}>
                  <WorkRow one={one} kerja={workingTime} today={today} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Screen>
  );
}

function WorkRow({ one, kerja, today }: { readonly one: WorkItem; readonly kerja: WorkingTime; readonly today: string }) {
  const pane = usePane();
  const t = useTranslate();
  const { berkas, langkah, sejak, sebagai, menungguBerkas } = one;
  const { sop, state } = langkah;
  const started = state.status === 'berjalan';
  const tone = langkah.tempo === 'terlambat' ? 'danger' : langkah.tempo === 'belum' ? undefined : 'warn';
  const perlu = sop.kelengkapan.join('; ');
  return (
    <button
      type="button"
      className={`${controls.rowBtn} ${css.kerja}`}
      onClick={() => pane.chooseBerkas(berkas.id, langkah.index)}
    >
      <StatusIcon status={langkah.status} />
      <span className={ink.grow}>
        <span className={`${css.stepM} ${ink.small}`}>
          <span className={`${ink.cut} ${ink.second}`}>
            {[berkas.nama, sebagai.sifat === undefined ? '' : t(pesan.sebagai(sebagai.jabatan))].filter(Boolean).join(' · ')}
          </span>
          <Tag tone={tone} says={tempoText(langkah.tempo, langkah.batas?.tanggal, today, kerja)} />
        </span>
        <span className={ink.block}>
          {langkah.nomor}. {sop.uraian}
        </span>
        <span className={`${ink.block} ${ink.quiet}`}>
          {t(
            started
              ? pesan.berjalan(formatMenit(langkah.menitKerja))
              : pesan.sejak(t(momentText(sejak, kerja)), formatMenit(langkah.menitTunggu)),
          )}
        </span>
        <span className={`${ink.block} ${ink.quiet}`}>
          {[
            langkah.menitBaku === null ? sop.waktu.teks : t(waktuBaku(t(formatMenit(langkah.menitBaku)))),
            langkah.batas ? t(dueText(langkah.batas, kerja)) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {perlu !== '' && <span className={`${ink.block} ${ink.quiet}`}>{t(pesan.perlu(perlu))}</span>}
        {state.alasanKembali !== undefined && (
          <span className={`${ink.block} ${ink.small} ${ink.warn}`}>{t(pesan.dikembalikan(state.alasanKembali))}</span>
        )}
        {menungguBerkas !== undefined && <span className={`${ink.block} ${ink.small}`}>{t(tunggu(menungguBerkas))}</span>}
      </span>
    </button>
  );
}

function tempoText(tempo: WorkItem['langkah']['tempo'], due: string | undefined, today: string, kerja: WorkingTime): Text {
  if (due === undefined) return pesan.tanpaBatas;
  if (tempo === 'hari-ini') return pesan.hariIni;
  const days = workingDaysBetween(today, due, kerja);
  return tempo === 'terlambat' ? pesan.terlambatHari(Math.max(1, -days)) : pesan.hariLagi(days);
}
