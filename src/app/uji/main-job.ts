import { sampleIsian, samplePengaturan } from '../../domain/kinerja/sample';
import type { Result } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import type { Stamp } from '../../domain/stamp';
import { sopVersiOf } from '../../domain/tracker/make-sop-versi';
import { openPengaturan, savePengaturan } from '../kinerja/open-pengaturan';
import { writeFormulirSheets } from '../kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../lkj/compile-sheet';
import { acceptUsulanUseCase } from '../sop/accept-usulan';
import { applyFixUseCase } from '../sop/apply-fix';
import { openSop } from '../sop/open-sop';
import { writeTemplate } from '../sop/write-template';
import { act } from '../tracker/act';
import { newSession } from '../tracker/session';
import { writeDasbor } from '../tracker/write-dasbor';
import { run, type UseCase } from '../use-case';
import type { Workbook } from '../workbook';
import { comparedParts, compareSheets } from './compare-sheets';
import type { JobLine } from './lines';
import type { Tried } from './trial';

const TAHUN = 2025;
const SOP = { sheet: SHEET.sop };

/** One who does the main job in a workbook, with the same moments, names and ids wherever that stands. */
class Hand {
  private minutes = 0;
  private ids = 0;
  private readonly session = newSession('uji');

  constructor(readonly workbook: Workbook) {}

  stamp(jabatan = 'Kepala Dinas'): Stamp {
    this.minutes += 1;
    const at = new Date(Date.UTC(TAHUN + 1, 0, 5, 1) + this.minutes * 60_000).toISOString().replace('.000Z', '+00:00');
    return { at, saya: { nama: 'Pegawai Uji', jabatan }, newId: () => `uji-${String((this.ids += 1))}` };
  }

  async do<Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<Outcome> {
    return valueOf(await run(this.workbook, useCase, input, this.stamp(), this.session));
  }

  async startBerkas(): Promise<void> {
    const { chosen } = await this.do(openSop, { target: null });
    if (!chosen) throw new Error('the SOP sheet was not recognised');
    const sop = sopVersiOf(chosen.sop);
    const began = await act(
      this.workbook,
      this.session,
      { kind: 'start-berkas', nama: `LKj ${String(TAHUN)}`, sop },
      this.stamp(),
    );
    const { berkas } = valueOf(began);
    for (const langkah of [0, 1]) {
      const jabatan = sop.langkah[langkah]?.pelaksana[0]?.nama ?? '';
      const kelengkapan = (sop.langkah[langkah]?.kelengkapan ?? []).map((_, index) => index);
      const on = { berkas, langkah };
      valueOf(await act(this.workbook, this.session, { kind: 'start', ...on }, this.stamp(jabatan)));
      const finish = { kind: 'finish', ...on, kelengkapan, keluaran: { teks: 'Nota Dinas 01/2026' } } as const;
      valueOf(await act(this.workbook, this.session, finish, this.stamp(jabatan)));
    }
  }
}

function valueOf<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const pengaturan = samplePengaturan(TAHUN);

/** Each part answers with the sheets it wrote. */
const PARTS: Readonly<Record<JobLine, (hand: Hand) => Promise<readonly string[]>>> = {
  async template(hand) {
    return [(await hand.do(writeTemplate, { templat: 'kalbar-lkj' })).sheet];
  },
  async drawing(hand) {
    const { chosen } = await hand.do(openSop, { target: SOP });
    await hand.do(acceptUsulanUseCase, { ...SOP, usulan: chosen?.usulan ?? [] });
    return [SHEET.sop];
  },
  async fixes(hand) {
    await hand.do(applyFixUseCase, { ...SOP, choose: 'pasti' });
    return [SHEET.sop];
  },
  async berkas(hand) {
    await hand.startBerkas();
    return [SHEET.sop, SHEET.log, SHEET.salinan];
  },
  async settings(hand) {
    await hand.do(savePengaturan, { pengaturan });
    await hand.do(openPengaturan, {});
    return [SHEET.pengaturan];
  },
  async forms(hand) {
    return (await hand.do(writeFormulirSheets, { pengaturan, isi: sampleIsian(TAHUN) })).lembar;
  },
  async report(hand) {
    await hand.do(compileLkjSheet, { pengaturan, jejak: null });
    return [SHEET.lkj];
  },
  async dasbor(hand) {
    await hand.do(writeDasbor, null);
    return [SHEET.dasbor];
  },
};

/** The main job in Excel and in memory side by side: after each part the sheets it wrote must be the same. */
export class MainJob {
  private readonly hands: readonly [excel: Hand, memory: Hand];

  constructor(
    private readonly excel: Workbook,
    private readonly memory: Workbook,
  ) {
    this.hands = [new Hand(excel), new Hand(memory)];
  }

  async do(line: JobLine): Promise<Tried> {
    const [inExcel, inMemory] = this.hands;
    // Memory first: where Excel stops half-way, what should stand there is known all the same.
    const wrote = await PARTS[line](inMemory);
    await PARTS[line](inExcel);
    const parts = comparedParts(wrote);
    return { checks: compareSheets(await this.excel.read(parts), await this.memory.read(parts), wrote) };
  }

  /** The sheets the job made, in whichever workbook. */
  async made(before: readonly string[]): Promise<readonly string[]> {
    const [there, here] = [await this.excel.read([]), await this.memory.read([])];
    return here.sheetNames.filter((name) => there.sheetNames.includes(name) && !before.includes(name));
  }
}
