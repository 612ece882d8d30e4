import { act, fireEvent, screen } from '@testing-library/react';
import { acceptUsulanUseCase } from '../../../../src/app/sop/accept-usulan';
import { writeTemplate } from '../../../../src/app/sop/write-template';
import { run } from '../../../../src/app/use-case';
import type { Edit } from '../../../../src/domain/sheet/edit';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { suggestPelaksana } from '../../../../src/domain/sop/suggest/suggest-pelaksana';
import type { Layer } from '../../../../src/taskpane/state/pane-state';
import { emptyWorkbook } from '../../empty-workbook';
import { press } from '../../press';
import { renderPane } from '../../render-pane';

export const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

/** The pane on a workbook with the Kalbar SOP; `drawn`: its proposals are accepted and the flowchart stands on the sheet; `edits`: changed before. */
export async function paneWithSop({
  drawn = false,
  edits = [],
}: { readonly drawn?: boolean; readonly edits?: readonly Edit[] } = {}) {
  const workbook = emptyWorkbook();
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  const sheet = async (name = 'SOP'): Promise<SheetSnapshot> => {
    const found = (await workbook.read([{ sheet: { name }, parts: ['values', 'merges', 'shapes', 'sizes'] }])).sheets[0];
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const sop = async (): Promise<Sop> => {
    const found = readSops(await sheet()).sops[0];
    if (!found) throw new Error('no SOP on the sheet');
    return found;
  };
  if (drawn) await run(workbook, acceptUsulanUseCase, { sheet: 'SOP', usulan: suggestPelaksana(await sop()) }, stamp);
  if (edits.length > 0) await workbook.write(edits);
  const rendered = renderPane(workbook);
  await screen.findByRole('group', { name: 'Saring temuan' });
  const layer = async (name: Layer, heading: string) => {
    act(() => {
      rendered.pane.openLayer(name);
    });
    await screen.findByRole('heading', { level: 1, name: heading });
  };
  return { workbook, sheet, sop, layer, ...rendered };
}

/** Opens a menu and chooses from it. */
export async function choose(menu: string, item: string): Promise<void> {
  await press(menu);
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
}
