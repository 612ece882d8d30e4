import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { SelectedRow } from '../../../app/workbook';
import type { Stamp } from '../../../domain/stamp';
import type { Text } from '../../../domain/text';
import type { Command } from '../../../domain/tracker/command';
import { decide } from '../../../domain/tracker/decide';
import { trackerRefusalText } from '../../../domain/tracker/messages';
import { stepAt } from '../../../domain/tracker/step-rows';
import type { RowAct } from '../../state/pane-state';
import { isKeputusan, langkahViews, returnTargets, type LangkahView } from './berkas-view';
import { baris } from './row-messages';

/** A step of a Berkas. */
export interface StepOfBerkas {
  readonly berkas: string;
  readonly langkah: number;
}

/** The step that a Berkas has in a row of its sheet. */
export function stepOfBerkasAt(tracker: TrackerView, berkas: string, { sheet, row }: SelectedRow): number | undefined {
  const rows = tracker.rows.get(berkas);
  return rows && rows.sheet.toLowerCase() === sheet.toLowerCase() ? stepAt(rows.steps, row) : undefined;
}

/** The step shown in a row: of the Berkas the person looks at, else of the newest that runs on that sheet. */
export function stepOnRow(tracker: TrackerView, at: SelectedRow, chosen: string | undefined): StepOfBerkas | undefined {
  const running = [...tracker.progress.values()]
    .filter(({ berkas }) => berkas.status === 'berjalan')
    .map(({ berkas }) => berkas.id);
  for (const berkas of [...(chosen === undefined ? [] : [chosen]), ...running.toReversed()]) {
    const langkah = stepOfBerkasAt(tracker, berkas, at);
    if (langkah !== undefined) return { berkas, langkah };
  }
  return undefined;
}

/** Why an act cannot be done on a step now, in words; undefined where the pane's own button would do it. */
export function whyNot(tracker: TrackerView, on: StepOfBerkas, act: RowAct, stamp: Stamp): Text | undefined {
  const progress = tracker.progress.get(on.berkas);
  const views = progress ? langkahViews(progress, tracker.state, stamp.saya) : [];
  const view = views.find(({ index }) => index === on.langkah);
  if (!view) return baris.bukanKegiatan;
  const decided = decide(tracker.state, commandFor(act, on, view, views), stamp);
  if (!decided.ok) return trackerRefusalText(decided.refusal);
  if (act === 'mulai') return undefined;
  if (view.state.status !== 'berjalan') return baris.mulaiDahulu(view.nomor);
  if (act === 'kembalikan') return returnTargets(views, view).length === 0 ? baris.takDapatKembali(view.nomor) : undefined;
  if (isKeputusan(view)) return act === 'selesai' ? baris.keputusan(view.nomor) : undefined;
  return act === 'setujui' ? baris.bukanKeputusan(view.nomor) : undefined;
}

/** The act as it would be recorded were everything filled in: only whether it may be done at all is asked. */
function commandFor(act: RowAct, on: StepOfBerkas, view: LangkahView, views: readonly LangkahView[]): Command {
  switch (act) {
    case 'mulai':
      return { kind: 'start', ...on };
    case 'kembalikan':
      return { kind: 'return', ...on, ke: returnTargets(views, view)[0]?.index ?? Math.max(0, on.langkah - 1), alasan: '…' };
    case 'selesai':
    case 'setujui':
      return { kind: 'finish', ...on, kelengkapan: view.sop.kelengkapan.map((_, index) => index) };
  }
}
