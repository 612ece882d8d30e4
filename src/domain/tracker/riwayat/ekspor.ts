import type { Language } from '../../text';
import type { WaktuKerja } from '../../kantor/kalender/hitung';
import type { NewEvent, Sebagai, TrackerEvent } from '../event';
import { correctionsIn } from '../koreksi';
import { SIFAT_PENUGASAN } from '../pesan';
import type { State } from '../state';
import { nomorOf } from '../versi-sop';
import { kalimat } from './kalimat';
import { KOLOM_RIWAYAT } from './pesan';
import { langkahOf, type BarisRiwayat } from './riwayat';

const roleOf = ({ jabatan, sifat }: Sebagai, language: Language): string =>
  sifat === undefined ? jabatan : `${SIFAT_PENUGASAN[sifat][language]} ${jabatan}`;

/** The history as a table, header first; what the .csv holds. */
export function riwayatRows(baris: readonly BarisRiwayat[], state: State, language: Language = 'id'): string[][] {
  return [
    KOLOM_RIWAYAT.map((one) => one[language]),
    ...baris.map((one) => {
      const berkas = state.berkas.get(one.berkas);
      return [
        one.waktu,
        one.namaBerkas,
        one.langkah === undefined || !berkas ? '' : nomorOf(berkas.sop, one.langkah),
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

export interface JejakPeristiwa {
  readonly id: string;
  readonly activity: string;
  readonly at: string;
  readonly transition: Transition;
  readonly resource: string;
  readonly role: string;
  readonly more: Readonly<Record<string, string | number | boolean>>;
}

/** One Berkas as a case for process mining. */
export interface Jejak {
  readonly id: string;
  readonly name: string;
  readonly events: Iterable<JejakPeristiwa>;
  readonly more: Readonly<Record<string, string | number | boolean>>;
}

const TRANSITION: Readonly<Partial<Record<NewEvent['jenis'], Transition>>> = {
  'kegiatan-dimulai': 'start',
  'kegiatan-diserahkan': 'reassign',
  'penugasan-plt': 'assign',
  'berkas-dibatalkan': 'ate_abort',
  'berkas-dibuka-kembali': 'resume',
};

/** Every Berkas as a trace of its events, for XES. A step's activity is its number and words; a return completes it with its outcome. */
export function* jejak(events: readonly TrackerEvent[], state: State, kerja: WaktuKerja): Generator<Jejak> {
  const byBerkas = new Map<string, TrackerEvent[]>();
  for (const event of events) {
    const own = byBerkas.get(event.berkas);
    if (own) own.push(event);
    else byBerkas.set(event.berkas, [event]);
  }
  const corrections = correctionsIn(events);
  for (const [id, own] of byBerkas) {
    const berkas = state.berkas.get(id);
    const more: Jejak['more'] = berkas ? { 'runut:sop': berkas.sop.judul, 'runut:status': berkas.status } : {};
    yield { id: id === '' ? '-' : id, name: berkas?.nama ?? '', more, events: stepsOf(own) };
  }

  function* stepsOf(own: readonly TrackerEvent[]): Generator<JejakPeristiwa> {
    for (const event of own) {
      const langkah = langkahOf(event);
      const berkas = state.berkas.get(event.berkas);
      const step = langkah === undefined ? undefined : berkas?.sop.langkah[langkah];
      yield {
        id: event.id,
        activity: step && berkas && langkah !== undefined ? `${nomorOf(berkas.sop, langkah)}. ${step.uraian}` : event.jenis,
        at: event.waktu,
        transition: TRANSITION[event.jenis] ?? 'complete',
        resource: event.oleh.nama,
        role: roleOf(event.sebagai, 'id'),
        more: {
          'runut:peristiwa': event.jenis,
          'runut:kalimat': kalimat(event, state, kerja).id,
          'runut:hash': event.hash,
          ...(corrections.has(event.id) ? { 'runut:dikoreksi': true } : {}),
        },
      };
    }
  }
}
