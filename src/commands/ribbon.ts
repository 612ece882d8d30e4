/** What Excel hands to a ribbon function; the button stays busy until `completed` is called. */
export interface RibbonEvent {
  completed(): void;
}

/** The ribbon's function names as `manifest.xml` declares them, and the tab of the pane each brings forward. */
const RIBBON_TABS = { periksa: 'sop', lacak: 'lacak', susunLkj: 'lkj' } as const;

type RibbonTab = (typeof RIBBON_TABS)[keyof typeof RIBBON_TABS];

/** Functions for the kegiatan in the selected row, on the ribbon and in the menu of a cell. */
const ROW_ACTS = ['mulai', 'selesai', 'setujui', 'kembalikan'] as const;

type RowAct = (typeof ROW_ACTS)[number];

export type RibbonFunction = keyof typeof RIBBON_TABS | RowAct;

/** The pane as a ribbon button reaches it: both run in one shared runtime. */
export interface RibbonTarget {
  /** Makes the pane visible; rejects where the host cannot. */
  show(): Promise<void>;
  openTab(tab: RibbonTab): void;
  /** Does for the kegiatan in the selected row what the pane's own button does, or says why it cannot. */
  actOnRow(act: RowAct): Promise<void>;
}

/** One function per button: shows the pane where the button leads, and frees the button whatever happens. */
export function ribbonFunctions(target: RibbonTarget): Record<RibbonFunction, (event: RibbonEvent) => Promise<void>> {
  const freeing = (work: () => Promise<void>) => async (event: RibbonEvent) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
  const to = (name: keyof typeof RIBBON_TABS) =>
    freeing(() => {
      target.openTab(RIBBON_TABS[name]);
      return target.show();
    });
  const on = (act: RowAct) =>
    freeing(async () => {
      await target.show();
      await target.actOnRow(act);
    });
  return {
    periksa: to('periksa'),
    lacak: to('lacak'),
    susunLkj: to('susunLkj'),
    mulai: on('mulai'),
    selesai: on('selesai'),
    setujui: on('setujui'),
    kembalikan: on('kembalikan'),
  };
}
