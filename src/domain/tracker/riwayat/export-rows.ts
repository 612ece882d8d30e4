import { grouped } from '../../grouped';
import type { Language } from '../../text';
import type { WorkingTime } from '../../kantor/kalender/working-time';
import { langkahOf, type NewEvent, type Sebagai, type TrackerEvent } from '../event';
import { correctionsIn } from '../corrections';
import { SIFAT_PENUGASAN } from '../messages';
import type { State } from '../state';
import { nomorOfLangkah } from '../make-sop-versi';
import { lapseText } from './lapse';
import { sentenceOf } from './sentence';
import { RIWAYAT_COLUMNS } from './messages';
import type { RiwayatRow } from './riwayat';

const roleOf = ({ jabatan, sifat }: Sebagai, language: Language): string =>
  sifat === undefined ? jabatan : `${SIFAT_PENUGASAN[sifat][language]} ${jabatan}`;

/** The history as a table, header first; what the .csv holds. */
export function riwayatRows(rows: readonly RiwayatRow[], state: State, language: Language = 'id'): string[][] {
  return [
    RIWAYAT_COLUMNS.map((one) => one[language]),
    ...rows.map((one) => {
      const berkas = state.berkas.get(one.berkas);
      return [
        one.waktu,
        one.namaBerkas,
        one.langkah === undefined || !berkas ? '' : nomorOfLangkah(berkas.sop, one.langkah),
        one.kalimat[language],
        one.oleh,
        roleOf(one.sebagai, language),
        one.dikoreksi?.alasan ?? '',
        one.hash,
      ];
    }),
  ];
}

/** Of the XES standard's transactional model. */
type Transition = 'assign' | 'start' | 'complete' | 'reassign' | 'ate_abort' | 'resume';

export interface TraceEvent {
  readonly id: string;
  /** A kegiatan of the SOP, or an act on the Berkas. */
  readonly activity: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly transition: Transition;
  /** Who acted, and as which jabatan. */
  readonly resource: string;
  readonly role: string;
  readonly more: OwnAttributes;
}

/** One Berkas as a case for process mining; `name` is what people call it. */
export interface BerkasTrace {
  readonly id: string;
  readonly name: string;
  readonly events: Iterable<TraceEvent>;
  readonly more: OwnAttributes;
}

/** Attributes of Runut's own, by key: an XML name (xs:Name), such as "runut:menit". */
type OwnAttributes = Readonly<Record<string, string | number | boolean>>;

const TRANSITION: Readonly<Partial<Record<NewEvent['jenis'], Transition>>> = {
  'kegiatan-dimulai': 'start',
  'kegiatan-diserahkan': 'reassign',
  'penugasan-plt': 'assign',
  'berkas-dibatalkan': 'ate_abort',
  'berkas-dibuka-kembali': 'resume',
};

/** Every Berkas as a trace of its events, for XES. A step's activity is its number and words; a return completes it with its outcome. */
export function* traces(events: readonly TrackerEvent[], state: State, kerja: WorkingTime): Generator<BerkasTrace> {
  const corrections = correctionsIn(events, state.lapsed);
  for (const [id, own] of grouped(events, ({ berkas }) => berkas)) {
    const berkas = state.berkas.get(id);
    const more: BerkasTrace['more'] = berkas ? { 'runut:sop': berkas.sop.judul, 'runut:status': berkas.status } : {};
    yield { id: id === '' ? '-' : id, name: berkas?.nama ?? '', more, events: stepsOf(own) };
  }

  function* stepsOf(own: readonly TrackerEvent[]): Generator<TraceEvent> {
    for (const event of own) {
      const langkah = langkahOf(event);
      const berkas = state.berkas.get(event.berkas);
      const lapse = state.lapsed.get(event.id);
      const step = langkah === undefined ? undefined : berkas?.sop.langkah[langkah];
      yield {
        id: event.id,
        activity:
          step && berkas && langkah !== undefined ? `${nomorOfLangkah(berkas.sop, langkah)}. ${step.uraian}` : event.jenis,
        at: event.waktu,
        transition: TRANSITION[event.jenis] ?? 'complete',
        resource: event.oleh.nama,
        role: roleOf(event.sebagai, 'id'),
        more: {
          'runut:peristiwa': event.jenis,
          'runut:kalimat': sentenceOf(event, state, kerja).id,
          'runut:hash': event.hash,
          ...(corrections.has(event.id) ? { 'runut:dikoreksi': true } : {}),
          ...(lapse ? { 'runut:tidak-berlaku': lapseText(lapse, event, state, kerja).id } : {}),
        },
      };
    }
  }
}
