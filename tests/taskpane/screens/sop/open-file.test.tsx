// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';

/** A file as the browser gives it; jsdom's own cannot be read. */
function fileOf(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return Object.assign(new File([], name), { arrayBuffer: async () => Promise.resolve(bytes.buffer) });
}
const HTML =
  '<table><tr><td>No</td><td>Kegiatan</td><td>Kepala Dinas</td><td>Staf</td><td>Kelengkapan</td><td>Waktu</td><td>Output</td></tr>' +
  '<tr><td>1</td><td>Menerima surat</td><td></td><td>√</td><td>Surat</td><td>5 menit</td><td>Disposisi</td></tr>' +
  '<tr><td>2</td><td>Memeriksa surat</td><td>√</td><td></td><td>Surat</td><td>5 menit</td><td>Disposisi</td></tr></table>';

describe('"Buka SOP dari berkas"', () => {
  it('reads a chosen file, shows what it holds, and writes it once a person says so', async () => {
    const workbook = emptyWorkbook();
    renderPane(workbook);
    fireEvent.change(await screen.findByLabelText('Berkas SOP'), { target: { files: [fileOf('tabel.html', HTML)] } });
    await screen.findByRole('heading', { level: 1, name: 'Buka SOP dari berkas' });
    await screen.findByText('2 kegiatan, 2 pelaksana');
    expect((await workbook.read([])).sheetNames).toEqual(['Sheet1']);
    await press('Tulis ke lembar baru');
    await screen.findByRole('group', { name: 'Saring temuan' });
    expect((await workbook.read([])).sheetNames).toContain('SOP');
    await screen.findByText('SOP ditulis di lembar SOP.');
  });

  it('takes a dropped file and a pasted table, but not words pasted into a field', async () => {
    renderPane(emptyWorkbook());
    await screen.findByLabelText('Berkas SOP');
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [fileOf('tabel.html', HTML)] } });
    await screen.findByText('2 kegiatan, 2 pelaksana');
    await screen.findByText('Terbaca dari tabel.html');
    const clipboardData = { getData: (type: string): string => (type === 'text/html' ? HTML : '') };
    const field = document.body.appendChild(document.createElement('textarea'));
    fireEvent.paste(field, { clipboardData });
    expect(screen.queryByText('Terbaca dari Tempelan')).toBeNull();
    field.remove();
    fireEvent.paste(document.body, { clipboardData });
    await screen.findByText('Terbaca dari Tempelan');
  });

  it('says of a file that is not read what it is and how to save it, and lets another be chosen', async () => {
    renderPane(emptyWorkbook());
    fireEvent.change(await screen.findByLabelText('Berkas SOP'), { target: { files: [fileOf('surat.rtf', '{\\rtf1 halo}')] } });
    const alert = await screen.findByRole('alert');
    await waitFor(() => {
      expect(alert.textContent).toMatch(/surat\.rtf adalah dokumen RTF.*Simpan Sebagai/);
    });
    fireEvent.change(screen.getByLabelText('Berkas SOP'), { target: { files: [fileOf('daftar.csv', 'a;b;c\n1;2;3\n4;5;6\n')] } });
    await screen.findByText(/daftar\.csv tidak memuat SOP/);
  });
});
