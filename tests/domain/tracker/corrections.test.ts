import { describe, expect, it } from 'vitest';
import { Story, KADIS, SEKRETARIS } from './stories';

describe('corrections of one event', () => {
  const begun = (): { cerita: Story; peristiwa: string } => {
    const cerita = new Story().start();
    cerita.finish(KADIS, 0);
    return { cerita, peristiwa: cerita.events.at(-1)?.id ?? '' };
  };
  const output = (cerita: Story): unknown => cerita.state.berkas.get(cerita.berkas)?.langkah[0]?.kini.keluaran;
  const corrected = (cerita: Story, peristiwa: string, change: { readonly batal?: boolean; readonly teks?: string }): Story =>
    cerita.by(KADIS, {
      kind: 'correct',
      berkas: cerita.berkas,
      peristiwa,
      alasan: 'Salah tulis',
      ...(change.batal === undefined ? {} : { batal: change.batal }),
      ...(change.teks === undefined ? {} : { ubahan: { keluaran: { teks: change.teks } } }),
    });

  it('the last one is in force, however many there are', () => {
    const { cerita, peristiwa } = begun();
    corrected(cerita, peristiwa, { teks: 'Nota 1' });
    expect(output(cerita)).toEqual({ teks: 'Nota 1' });
    corrected(cerita, peristiwa, { teks: 'Nota 2' });
    corrected(cerita, peristiwa, { teks: 'Nota 3' });
    expect(output(cerita)).toEqual({ teks: 'Nota 3' });
  });

  it('an event taken back and then only reworded did happen', () => {
    const { cerita, peristiwa } = begun();
    corrected(cerita, peristiwa, { batal: true });
    expect(cerita.state.berkas.get(cerita.berkas)?.langkah[0]?.status).toBe('menunggu');
    corrected(cerita, peristiwa, { teks: 'Disposisi 7' });
    expect(cerita.state.berkas.get(cerita.berkas)?.langkah[0]?.status).toBe('selesai');
    expect(output(cerita)).toEqual({ teks: 'Disposisi 7' });
    cerita.finish(SEKRETARIS, 1);
    expect(cerita.state.berkas.get(cerita.berkas)?.langkah[1]?.status).toBe('selesai');
  });
});
