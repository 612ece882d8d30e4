import { fileRefusalText } from '../../files/messages';
import type { Desk } from './desk';
import { download } from './download';
import { HOST_MESSAGES } from './messages';
import { RecentWorkbooks, type RecentWorkbook } from './recent-workbooks';
import type { Kept, Memory } from './remember';
import type { Sample } from './samples';
import type { Unreadable } from './unreadable';

/** What is done with files and whole workbooks. None of it lets go of changes unasked. */
export class FileCommands {
  private readonly recent: RecentWorkbooks;
  /** The workbook of this tab whose opening was stopped. */
  private aside: Pick<RecentWorkbook, 'name' | 'changed'> | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly memory: Memory,
    private readonly unreadable: Unreadable,
  ) {
    this.recent = new RecentWorkbooks(memory);
    desk.onWelcome = (sample) => void this.openSample(sample);
  }

  /** Lists the last workbooks, or says that the browser keeps none. */
  async begin(): Promise<void> {
    if (await this.memory.isDenied()) this.desk.notify({ tone: 'info', text: HOST_MESSAGES.tanpaPenyimpanan });
    else await this.listRecent();
    await this.tellUnreadable();
    const { aside } = this;
    if (!aside) return;
    const again = { label: HOST_MESSAGES.bukaLagi, run: () => void this.openRecent(aside) };
    const text = HOST_MESSAGES.dihentikan(aside.name);
    this.desk.notify({ tone: 'info', text, more: HOST_MESSAGES.tetapTersimpan, actions: [again] });
  }

  /** A workbook that was remembered and cannot be read is told of at every start, until the person discards it. */
  private async tellUnreadable(): Promise<void> {
    const [kept] = await this.unreadable.all();
    if (!kept) return;
    const { name, bytes, changed = false } = kept;
    const again = async (): Promise<void> => {
      if (await this.openFile(name, bytes, changed)) await this.unreadable.discard();
    };
    this.desk.notify({
      tone: 'error',
      text: HOST_MESSAGES.tidakTerbaca(name),
      more: HOST_MESSAGES.isiTetapAda,
      actions: [
        { label: HOST_MESSAGES.bukaLagi, run: () => void again() },
        { label: HOST_MESSAGES.unduh, run: () => download(name, bytes) },
        { label: HOST_MESSAGES.buang, run: () => void this.discardUnreadable(name) },
      ],
    });
  }

  private async discardUnreadable(name: string): Promise<void> {
    await this.unreadable.discard();
    this.desk.notify({ tone: 'done', text: HOST_MESSAGES.dibuang(name) });
    await this.tellUnreadable();
  }

  /** Opens a file's bytes; what cannot be read is said, and the open workbook stays as it is. Whether it is open now. */
  async openFile(name: string, bytes: Uint8Array, changed = false): Promise<boolean> {
    const { desk } = this;
    let opened = false;
    const stopping = new AbortController();
    const { signal } = stopping;
    const stop = (): void => stopping.abort();
    const progress = (part: number): void => desk.set({ busy: { text: HOST_MESSAGES.memindahkan(name), part, stop } });
    await desk.whileBusy({ text: HOST_MESSAGES.membaca(name), stop }, async () => {
      const bench = await desk.bench();
      try {
        const read = await bench.readFile(bytes, name, { progress, signal });
        if (!read.ok) {
          const more = read.refusal.kind === 'foreign' ? HOST_MESSAGES.sopLewatPanel : HOST_MESSAGES.bukuTetap;
          desk.notify({ tone: 'error', text: fileRefusalText(read.refusal), more });
        } else {
          const { book, lost } = read.value;
          const showing = (part: number): void => desk.set({ busy: { text: HOST_MESSAGES.menampilkan(name), part, stop } });
          const prepared = await bench.prepare(book, { progress: showing, signal });
          if (!(await this.mayLetGo())) return;
          await desk.whileBusy({ text: HOST_MESSAGES.menampilkan(name) }, async () =>
            desk.replace(bench, prepared, name, changed),
          );
          opened = true;
          void this.remember(name, bytes, changed);
          if (lost) desk.notify({ tone: 'info', text: HOST_MESSAGES.tidakIkut(name), more: lost });
        }
      } catch (error) {
        if (!signal.aborted) reportError(error);
        const text = signal.aborted ? HOST_MESSAGES.dihentikan(name) : HOST_MESSAGES.gagalBuka(name);
        desk.notify({ tone: signal.aborted ? 'info' : 'error', text, more: HOST_MESSAGES.bukuTetap });
      }
    });
    return opened;
  }

  async openSample(sample: Sample): Promise<void> {
    if (!(await this.mayLetGo())) return;
    const { desk } = this;
    const name = desk.say(sample.file);
    await desk.whileBusy({ text: HOST_MESSAGES.membuka(name) }, async () => {
      const composed = await sample.compose();
      const bench = await desk.bench();
      desk.replace(bench, composed && (await bench.prepare(composed.book, {})), name);
      if (composed?.table) desk.showTable(composed.table);
    });
  }

  /** Opens one of the last workbooks again, as it was opened or saved. */
  async openRecent({ name, changed }: Pick<RecentWorkbook, 'name' | 'changed'>): Promise<void> {
    const bytes = await this.recent.content(name);
    if (bytes) await this.openFile(name, bytes, changed);
    else this.desk.notify({ tone: 'info', text: HOST_MESSAGES.isiTidakDisimpan(name) });
  }

  /** Keeps the workbook that a person did not want to wait for among the last ones; false where there is no room for it. */
  async putAside({ name, bytes, changed }: Kept): Promise<boolean> {
    try {
      if (!(await this.recent.add(name, bytes, { changed }))) return false;
    } catch (error) {
      reportError(error);
      return false;
    }
    this.aside = { name, changed };
    return true;
  }

  async forgetRecent(): Promise<void> {
    await this.recent.clear();
    await this.listRecent();
  }

  /** False when no file could be made: the workbook is still where it was. */
  async save(): Promise<boolean> {
    const { desk } = this;
    try {
      const bench = await desk.bench();
      await bench.finishTyping();
      const saved = desk.saving();
      const { file } = desk.state;
      const bytes = await bench.bytes(desk.book);
      download(file, bytes);
      saved();
      desk.notify({ tone: 'done', text: HOST_MESSAGES.tersimpan(file) });
      void this.remember(file, bytes);
      return true;
    } catch (error) {
      reportError(error);
      desk.notify({ tone: 'error', text: HOST_MESSAGES.gagalSimpan });
      return false;
    }
  }

  /** Ends the work on this workbook on purpose: this tab no longer remembers it. */
  async close(): Promise<void> {
    const { desk } = this;
    const bench = await desk.bench();
    if (!(await this.mayLetGo())) return;
    desk.replace(bench, undefined, desk.say(HOST_MESSAGES.bukuBaru));
    await desk.forget();
  }

  /** Whether the workbook may make room for another: asked where changes are in no file, what is being typed included. */
  private async mayLetGo(): Promise<boolean> {
    const { desk } = this;
    await (await desk.bench()).finishTyping();
    if (!desk.state.changed) return true;
    const title = HOST_MESSAGES.simpanPerubahan(desk.state.file);
    const parting = await desk.ask({ title, text: HOST_MESSAGES.belumDiBerkas });
    return parting === 'save' ? this.save() : parting === 'drop';
  }

  private async remember(name: string, bytes: Uint8Array, changed = false): Promise<void> {
    try {
      await this.recent.add(name, bytes, { changed });
      await this.listRecent();
    } catch (error) {
      // The list is a convenience: the workbook itself is open or saved.
      reportError(error);
    }
  }

  private async listRecent(): Promise<void> {
    this.desk.set({ recent: await this.recent.all() });
  }
}
