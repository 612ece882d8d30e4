// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/host/page/manifest-ribbon';

const xml = readFileSync('manifest.xml', 'utf8');

/** What is done with the selected row. */
const ROW_ACTS = [
  ['Mulai', { kind: 'function', name: 'mulai' }],
  ['Selesai', { kind: 'function', name: 'selesai' }],
  ['Setujui', { kind: 'function', name: 'setujui' }],
  ['Kembalikan…', { kind: 'function', name: 'kembalikan' }],
];

describe('the ribbon of the page', () => {
  it('is the tab the manifest declares, in Indonesian', () => {
    const manifest = readManifest(xml, 'id-ID');
    expect(manifest.tab).toBe('Runut');
    const buttons = manifest.groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ label, action }) => [label, action])).toEqual([
      ['Panel', { kind: 'show-pane' }],
      ['Periksa', { kind: 'function', name: 'periksa' }],
      ['Lacak', { kind: 'function', name: 'lacak' }],
      ['Susun LKj', { kind: 'function', name: 'susunLkj' }],
      ...ROW_ACTS,
    ]);
    expect(manifest.cellMenu?.label).toBe('Runut');
    expect(manifest.cellMenu?.items.map(({ label, action }) => [label, action])).toEqual(ROW_ACTS);
    expect(buttons.every(({ tip }) => tip.length > 10)).toBe(true);
  });

  it('takes the other language where the manifest has it', () => {
    const labels = readManifest(xml, 'en-US').groups.flatMap((group) => group.buttons.map(({ label }) => label));
    expect(labels).toEqual(['Pane', 'Check', 'Track', 'Compile LKj', 'Start', 'Finish', 'Approve', 'Return…']);
  });

  it('asks its own server for icons and the pane, whatever server the manifest names', () => {
    const manifest = readManifest(xml.replaceAll('https://localhost:3000', 'https://contoh.go.id'), 'id-ID');
    expect(manifest.pane).toBe('/taskpane.html');
    expect(manifest.groups[0]?.buttons[0]?.icons).toEqual({
      16: '/assets/runut-16.png',
      32: '/assets/runut-32.png',
      80: '/assets/runut-80.png',
    });
  });

  it('is refused when the manifest has no tab', () => {
    expect(() => readManifest('<OfficeApp/>', 'id-ID')).toThrow('declares no ribbon tab');
  });
});
