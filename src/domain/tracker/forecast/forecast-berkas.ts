import { dateAfterWorkingMinutes, workingMinutesBetween, type WorkingTime } from '../../kantor/kalender/working-time';
import type { SopVersi } from '../sop-versi';
import type { Berkas, State } from '../state';
import { fnv1a } from '../../fingerprint';
import { flowModel } from './flow-model';
import { forecast, type Forecast } from './forecast';
import { fromTheBeginning, type FlowStart } from './run-once';
import { stepHistories } from './step-history';

/** When a Berkas, or an SOP that is begun now, will probably be finished. */
export interface BerkasForecast extends Forecast {
  /** Dates (YYYY-MM-DD) by the office's calendar. */
  readonly tanggalSeparuh: string;
  readonly tanggalEmpatDariLima: string;
  /** On what it rests: passages in the log, and steps of which the log knows none. */
  readonly riwayat: number;
  readonly tanpaRiwayat: number;
}

/** Forecasts a Berkas in pieces, from where it is at a moment (ISO); without one, the SOP as if it were begun then. */
export function* forecastOf(
  sop: SopVersi,
  berkas: Berkas | undefined,
  state: State,
  kerja: WorkingTime,
  now: string,
): Generator<undefined, BerkasForecast> {
  const histories = stepHistories(state, sop, kerja);
  const steps = flowModel(sop, histories, kerja);
  const start = berkas ? startOf(berkas, kerja, now) : fromTheBeginning(steps);
  // The same Berkas is always forecast alike.
  const seed = fnv1a(`${berkas?.id ?? ''} ${sop.sidik}`);
  const made = yield* forecast({ steps, start, seed, sehari: kerja.hari.menit });
  return {
    ...made,
    tanggalSeparuh: dateAfterWorkingMinutes(now, made.separuh, kerja),
    tanggalEmpatDariLima: dateAfterWorkingMinutes(now, made.empatDariLima, kerja),
    riwayat: histories.reduce((sum, { menit }) => sum + menit.length, 0),
    tanpaRiwayat: histories.filter(({ menit }) => menit.length === 0).length,
  };
}

function startOf({ langkah }: Berkas, kerja: WorkingTime, now: string): FlowStart {
  return {
    selesai: langkah.map(({ status }) => status === 'selesai'),
    sudah: langkah.map(({ status, kini: { siap, mulai } }) => {
      const since = siap ?? mulai;
      return status === 'selesai' || since === undefined ? undefined : Math.max(0, workingMinutesBetween(since, now, kerja));
    }),
  };
}
