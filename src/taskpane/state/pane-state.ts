import type { SopTarget } from '../../app/sop/sop-on-sheet';
import type { SelectedRow, WorkbookErrorKind } from '../../app/workbook';
import type { IncomingFile } from '../../domain/kinerja/import/import';
import type { Periode } from '../../domain/kinerja/periode';
import type { Saya } from '../../domain/stamp';
import type { ClockDoubt } from '../../domain/tracker/log/clock';
import type { Language, Text } from '../../domain/text';

/** The four places of the main job. */
export type Tab = 'sop' | 'lacak' | 'data' | 'lkj';

/** A screen that lies over a tab and leads back to it. */
export type Layer =
  | 'templat'
  | 'berkas-sop'
  | 'usulan'
  | 'pemetaan'
  | 'perbaikan'
  | 'susunan'
  | 'bagan'
  | 'aturan'
  | 'berkas-baru'
  | 'perjanjian'
  | 'identitas'
  | 'impor'
  | 'riwayat'
  | 'pengaturan'
  | 'bantuan'
  | 'uji'
  | 'saya';

/** What the Lacak tab shows: one Berkas, what waits for this person over all of them, or how all of them stand. */
export type LacakView = 'berkas' | 'saya' | 'semua';

/** What the pane is doing with the workbook right now. */
export interface Activity {
  readonly label: Text;
  /** Milliseconds of the pane's clock when it began. */
  readonly since: number;
  readonly writes: boolean;
}

/** What went wrong with the host; one at a time is shown, until the person goes on. */
export interface Trouble {
  /** `screen`: a screen threw while it was drawn; `piece`: a part of the pane could not be fetched; `newer-pane`: because its server holds a newer one now. */
  readonly kind: WorkbookErrorKind | 'bug' | 'screen' | 'piece' | 'newer-pane';
  readonly during: 'read' | 'write';
  readonly label: Text;
  /** For "Salin rincian" only. */
  readonly detail: string;
}

/** The outcome of an act, told once in one line. */
export interface PaneNotice {
  readonly key: number;
  readonly message: Text;
  readonly tone: 'ok' | 'warn';
  /** One thing that may be done about it while it stands. */
  readonly action?: NoticeAction;
}

export interface NoticeAction {
  readonly label: Text;
  readonly run: () => void;
}

/** A Berkas as the chooser lists it. */
interface BerkasLine {
  readonly id: string;
  readonly nama: string;
  /** The year it is of, where it says one. */
  readonly tahun?: number | undefined;
  readonly selesai: boolean;
}

/** What the ribbon and a cell's menu do with the kegiatan in the selected row. */
export type RowAct = 'mulai' | 'selesai' | 'setujui' | 'kembalikan';

/** Such an act that was asked for and is not done yet. */
export interface AskedRowAct {
  readonly act: RowAct;
  readonly at: SelectedRow;
  /** The step it is for, once the tracker is known. */
  readonly on?: { readonly berkas: string; readonly langkah: number };
}

export interface PaneState {
  /** The SOP the person chose to work with; until then the sheet "SOP", or an offer. */
  readonly sop?: SopTarget;
  readonly tab: Tab;
  readonly layer?: Layer;
  /** Whether there was anything in the workbook when it was last looked at; undefined until then. */
  readonly looked?: 'blank' | 'filled';
  /** Whether the person has gone somewhere already, so that the pane leads them nowhere else. */
  readonly wentOn?: boolean;
  readonly language: Language;
  readonly saya?: Saya;
  /** Every Berkas of the workbook, the ones still open first. */
  readonly berkasList: readonly BerkasLine[];
  /** The jabatan the SOPs and Berkas of this workbook name: offered when a person says who they are. */
  readonly jabatan: readonly string[];
  /** Id of the Berkas the person looks at. */
  readonly berkas?: string;
  /** The year they chose, of a workbook that holds several; that of the Berkas until then. */
  readonly tahun?: number | undefined;
  /** The period they chose; that of the Berkas until then. */
  readonly periode?: Periode;
  /** Index of its step they asked to see. */
  readonly langkah?: number;
  readonly pandangan: LacakView;
  /** Where the person stands on the sheet, as far as Excel told. */
  readonly selectedRow?: SelectedRow;
  readonly rowAct?: AskedRowAct;
  /** Files a person chose to import, until they were dealt with. */
  readonly berkasMasuk?: readonly IncomingFile[];
  /** A file or a pasted table a person wants to read an SOP from. */
  readonly sopMasuk?: { readonly nama: string; readonly bytes: Uint8Array };
  readonly activity?: Activity;
  /** Asked before something is written: whether this computer's clock is right. */
  readonly clockDoubt?: ClockDoubt;
  readonly trouble?: Trouble;
  readonly notice?: PaneNotice;
  /** What waits on each tab; zero is not shown. */
  readonly waiting: Readonly<Record<Tab, number>>;
  /** Counts up whenever the workbook may have changed; readings made before are stale. */
  readonly revision: number;
}

export const FIRST_STATE: Omit<PaneState, 'language'> = {
  tab: 'sop',
  pandangan: 'berkas',
  berkasList: [],
  jabatan: [],
  waiting: { sop: 0, lacak: 0, data: 0, lkj: 0 },
  revision: 0,
};
