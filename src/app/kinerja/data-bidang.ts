import { askedFor, kelengkapanOf } from '../../domain/kinerja/formulir/completeness';
import { handedInEdits } from '../../domain/kinerja/formulir/handed-in';
import { handedInBy } from '../../domain/kinerja/hand-ins';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { inForce } from '../../domain/kinerja/pk-perubahan';
import type { HandInPeriode } from '../../domain/kinerja/periode';
import { periodeWords } from '../../domain/kinerja/periode-words';
import { sheetOf } from '../../domain/sheet/snapshot';
import { refuse, ok } from '../../domain/result';
import type { Command, TrackerRefusal } from '../../domain/tracker/command';
import { formFigures } from '../../domain/lkj/sealed/figures';
import { sealFigures } from '../../domain/tracker/figure-seal';
import { decide, decideCollected } from '../../domain/tracker/decide';
import type { NewEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import { EMPTY_STATE } from '../../domain/tracker/state';
import { actPlan, type Acted } from '../tracker/act';
import { statusReads } from '../tracker/follow-status';
import type { UseCase } from '../use-case';
import { readingOf, bidangSheetRequests } from './read-data';
import { isianRingkas } from './messages';

/** Handing in, returning, locking or reopening the data of one bidang. */
export interface BidangAct {
  readonly kind: 'submit-bidang' | 'return-bidang' | 'lock-bidang' | 'reopen-bidang';
  readonly pengaturan: Pengaturan;
  /** Id of the Berkas it is recorded in; refused without one. */
  readonly berkas: string | undefined;
  /** The bidang's name. */
  readonly bidang: string;
  readonly alasan: string;
  /** Which of its data: the year's when absent. */
  readonly periode?: HandInPeriode;
}

/** The settings with this bidang alone: nothing else has to be read. */
const alone = ({ pengaturan, bidang }: BidangAct): Pengaturan => ({
  ...pengaturan,
  bidang: pengaturan.bidang.filter(({ nama }) => nama === bidang),
});

/**
 * Records an act on a bidang's data in the Berkas, with how complete its form is; what is handed in is locked on the form until it comes
 * back. On handing in, every bidang not known yet is opened
 * in the log first, so that the step that collects data ends when the last of them has handed in, and not with the first.
 */
export const bidangAct: UseCase<BidangAct, Acted, TrackerRefusal> = {
  usesLog: () => true,
  reads: (input, known) => [
    ...bidangSheetRequests(alone(input)),
    ...statusReads(input.berkas === undefined ? undefined : known?.berkas.get(input.berkas)?.sop.sheet),
  ],
  plan(snapshot, input, stamp, log = EMPTY_STATE) {
    const { kind, pengaturan, berkas, bidang, alasan, periode = 'tahun' } = input;
    if (berkas === undefined) return refuse({ kind: 'berkas-tidak-ada', berkas: '' });
    const on = { berkas, periode: periodeWords(periode, pengaturan.tahun) };
    const reading = readingOf(snapshot, alone(input), stamp.at).bidang[0];
    const form = reading?.formulir ?? undefined;
    const filled = reading && kelengkapanOf(inForce(pengaturan), reading.bidang.id, form ?? null, askedFor(periode));
    const handsIn = kind === 'submit-bidang' && form;
    const sealed = handsIn
      ? { segel: { ...sealFigures(handsIn.sheet, formFigures(handsIn, periode)), bidang: handsIn.identitas.bidang } }
      : {};
    const ringkasan = filled ? isianRingkas(filled.isianTerisi, filled.isianWajib).id : '';
    const commands: Command[] = [
      ...(kind === 'submit-bidang' ? pengaturan.bidang : []).map(
        ({ nama }) => ({ kind: 'open-bidang', ...on, bidang: nama }) as const,
      ),
      { kind, ...on, bidang, alasan, ringkasan, ...sealed },
    ];
    const acts: NewEvent[] = [];
    let state = log;
    for (const command of commands) {
      const decided = decide(state, command, stamp);
      if (decided.ok) {
        acts.push(...decided.value);
        state = fold(decided.value, state);
      } else if (command.kind !== 'open-bidang' || decided.refusal.kind !== 'sudah-terjadi') return decided;
    }
    const held = handedInBy({ state, berkas }, pengaturan.tahun, bidang);
    const sheet = form && sheetOf(snapshot, form.sheet);
    const edits = sheet && held.join() !== form.disampaikan.join() ? handedInEdits(sheet, form, held) : [];
    return ok({ ...actPlan(log, acts, snapshot, stamp.at), edits });
  },
  settle: (log, { pengaturan, berkas = '', periode = 'tahun' }, stamp) =>
    decideCollected(log, berkas, periodeWords(periode, pengaturan.tahun), stamp),
};
