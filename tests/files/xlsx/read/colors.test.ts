import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../../src/files/xml-tree';
import { cellColor, drawingColor, readTheme } from '../../../../src/files/xlsx/read/colors';

const clr = (name: string, hex: string): string => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
const THEME = readTheme(
  parseXml(
    `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme>${clr('dk1', '111111')}${clr('lt1', 'EEEEEE')}${clr('dk2', '222222')}${clr(
      'lt2',
      'DDDDDD',
    )}${clr('accent1', '0000AA')}${clr('hlink', '00AA00')}</a:clrScheme></a:themeElements></a:theme>`,
  ),
);

const scheme = (name: string, inner = ''): string | undefined =>
  drawingColor(parseXml(`<a:solidFill xmlns:a="a"><a:schemeClr val="${name}">${inner}</a:schemeClr></a:solidFill>`), THEME);
const themed = (index: number, tint = ''): string | undefined =>
  cellColor(parseXml(`<fgColor theme="${String(index)}"${tint}/>`), THEME);

describe("a theme's colours", () => {
  it.each([
    ['bg1', '#EEEEEE'],
    ['tx1', '#111111'],
    ['bg2', '#DDDDDD'],
    ['tx2', '#222222'],
    ['lt1', '#EEEEEE'],
    ['dk1', '#111111'],
    ['accent1', '#0000AA'],
    ['hlink', '#00AA00'],
  ])('in a drawing: %s, where bg means light and tx dark', (name, hex) => {
    expect(scheme(name)).toBe(hex);
  });

  it.each([
    [0, '#EEEEEE'],
    [1, '#111111'],
    [2, '#DDDDDD'],
    [3, '#222222'],
    [4, '#0000AA'],
    [10, '#00AA00'],
  ])('in a cell: theme %i, where light stands before dark', (index, hex) => {
    expect(themed(index)).toBe(hex);
  });

  it('are those of Office where the file has none', () => {
    const office = readTheme(undefined);
    expect(drawingColor(parseXml('<f><schemeClr val="bg1"/></f>'), office)).toBe('#FFFFFF');
    expect(drawingColor(parseXml('<f><schemeClr val="tx1"/></f>'), office)).toBe('#000000');
  });

  it('are made lighter and darker', () => {
    expect(themed(1, ' tint="0.5"')).toBe('#888888');
    expect(themed(0, ' tint="-0.5"')).toBe('#777777');
    expect(scheme('bg1', '<a:lumMod val="50000"/>')).toBe('#777777');
    expect(scheme('tx1', '<a:lumMod val="50000"/><a:lumOff val="50000"/>')).toBe('#848484');
  });
});
