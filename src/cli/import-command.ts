import { applyImport, formWitness, previewImport } from '../app/kinerja/import-files';
import { openTracker } from '../app/tracker/open-tracker';
import { run } from '../app/use-case';
import { sameIsian } from '../domain/kantor/angka';
import type { Conflict, ConflictChoices } from '../domain/kinerja/import/import';
import type { DiskCommand } from './disk-command';
import { IMPOR_TEXT } from './import-messages';
import { receivedFile } from './received-file';
import { BERKAS, reportInput, YEAR_OPTION } from './report-input';

/** Every conflict decided for one side; open where two files disagree with each other. */
function choicesFor(conflicts: readonly Conflict[], side: string | undefined): ConflictChoices {
  const chosen = conflicts.flatMap(({ kunci, sini, calon }) => {
    const [one, ...others] = calon.filter(({ dari }) => (dari === 'sini') === (side === 'sini'));
    return one && others.every(({ nilai }) => sameIsian(nilai, one.nilai)) ? [[kunci, { dari: one.dari, sini }] as const] : [];
  });
  return side === undefined ? {} : Object.fromEntries(chosen);
}

/** Takes in bidang files; what a person must decide is listed cell by cell with the option that decides it. */
export const IMPOR_COMMAND: DiskCommand = {
  usage: '[--tahun TAHUN] [--pakai sini|berkas] [--tetap-pakai] [--berkas NAMA] BERKAS.xlsx BERKAS-BIDANG.xlsx…',
  options: { ...BERKAS, ...YEAR_OPTION, pakai: true, 'tetap-pakai': false },
  async work(door, asked) {
    const side = asked.option('pakai');
    if (asked.after.length === 0 || (side !== undefined && side !== 'sini' && side !== 'berkas')) return 'asked-wrongly';
    const input = await reportInput(door, asked);
    if ('refused' in input) return input;
    const { workbook, stamp, session } = door;
    const berkas = await Promise.all(asked.after.map((path) => receivedFile(path, stamp)));
    const tetapPakai = asked.has('tetap-pakai');
    const undecided = { ...input, berkas, tetapPakai: tetapPakai ? berkas.map(({ nama }) => nama) : [], keputusan: {} };
    const preview = await run(workbook, previewImport, undecided, stamp);
    const found = preview.ok ? preview.value : { berkas: [], bentrok: [] };
    const keputusan = choicesFor(found.bentrok, side);
    const imported = await run(workbook, applyImport, { ...undecided, keputusan }, stamp, session);
    if (!imported.ok) {
      const { kind, message } = imported.refusal;
      if (kind !== 'impor-belum-diputuskan') return { refused: message };
      const open = found.bentrok.filter(({ kunci }) => !Object.hasOwn(keputusan, kunci));
      return { refused: IMPOR_TEXT.bentrok(message, { berkas: found.berkas, tetapPakai }, open, side !== undefined) };
    }
    const { berkas: checked, ubahan } = imported.value;
    const unused = checked.filter(({ status }) => status !== 'diterima' && !(status === 'lebih-lama' && tetapPakai));
    if (unused.length > 0 && ubahan.length === 0) return { refused: IMPOR_TEXT.tanpaIsian({ berkas: checked, tetapPakai }) };
    const { events } = await openTracker(workbook, session, stamp);
    const witnesses = checked.flatMap((one) => formWitness(one, events) ?? []);
    return { done: IMPOR_TEXT.diimpor(ubahan.length, { berkas: checked, tetapPakai }, witnesses) };
  },
};
