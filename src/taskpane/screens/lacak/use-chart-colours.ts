import { colourSheet, uncolourSheet } from '../../../app/tracker/colour-sheet';
import { useAction } from '../../state/use-action';
import * as messages from './colour-messages';

/** Colouring the flowchart on the sheet after a Berkas, and taking the colours off. */
export function useChartColours() {
  const on = useAction(colourSheet, messages.mewarnai, {
    told: ({ simbol, lembar, berkas }) => messages.diwarnai(simbol, lembar, berkas),
    refused: ({ message }) => message,
  });
  const off = useAction(uncolourSheet, messages.menghapus, { told: (_, { sheet }) => messages.warnaDihapus(sheet) });
  return {
    busy: on.busy || off.busy,
    colour: (berkas: string) => void on.start({ berkas }),
    uncolour: (sheet: string) => void off.start({ sheet }),
  };
}
