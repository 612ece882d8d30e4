import { acceptUsulanUseCase } from '../../../src/app/sop/accept-usulan';
import { openSop, type SopTerpilih } from '../../../src/app/sop/open-sop';
import { renumberSop } from '../../../src/app/sop/renumber-sop';
import { run } from '../../../src/app/use-case';
import type { Workbook } from '../../../src/app/workbook';
import type { Stamp } from '../../../src/domain/stamp';
import { sopVersiOf } from '../../../src/domain/tracker/make-sop-versi';
import type { SopVersi } from '../../../src/domain/tracker/sop-versi';

/** Makes the SOP of a workbook ready for a Berkas as a person does: all proposals accepted, the steps renumbered. */
export async function readySop(workbook: Workbook, stamp: Stamp): Promise<SopVersi> {
  const opened = async (): Promise<SopTerpilih> => {
    const read = await run(workbook, openSop, { target: null }, stamp);
    if (!read.ok || !read.value.chosen) throw new Error('no SOP');
    return read.value.chosen;
  };
  const { target, usulan } = await opened();
  await run(workbook, acceptUsulanUseCase, { ...target, usulan }, stamp);
  await run(workbook, renumberSop, target, stamp);
  return sopVersiOf((await opened()).sop);
}
