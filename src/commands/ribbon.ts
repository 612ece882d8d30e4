/** What Excel hands to a ribbon function; the button stays busy until `completed` is called. */
export interface RibbonEvent {
  completed(): void;
}

/** The ribbon's function names as `manifest.xml` declares them, and the tab of the pane each brings forward. */
const RIBBON_TABS = { periksa: 'sop', lacak: 'lacak', susunLkj: 'lkj' } as const;

export type RibbonFunction = keyof typeof RIBBON_TABS;
type RibbonTab = (typeof RIBBON_TABS)[RibbonFunction];

/** The pane as a ribbon button reaches it: both run in one shared runtime. */
export interface RibbonTarget {
  /** Makes the pane visible; rejects where the host cannot. */
  show(): Promise<void>;
  openTab(tab: RibbonTab): void;
}

/** One function per ribbon button: shows the pane on that button's tab, and frees the button whatever happens. */
export function ribbonFunctions(target: RibbonTarget): Record<RibbonFunction, (event: RibbonEvent) => Promise<void>> {
  const to = (name: RibbonFunction) => async (event: RibbonEvent) => {
    target.openTab(RIBBON_TABS[name]);
    try {
      await target.show();
    } finally {
      event.completed();
    }
  };
  return { periksa: to('periksa'), lacak: to('lacak'), susunLkj: to('susunLkj') };
}
