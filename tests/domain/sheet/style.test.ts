import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../../src/app/appearance';
import { TEXT_SETTINGS, typesetOf, type StyleName } from '../../../src/domain/sheet/style';

describe('how a style sets its text', () => {
  it.each(Object.keys(TEXT_SETTINGS) as StyleName[])('is measured as it is drawn: %s', (style) => {
    const { font, indent, wrap } = LOOKS[style];
    const type = typesetOf(style);
    expect(type !== undefined).toBe(wrap);
    if (type)
      expect({ size: type.size, bold: type.bold ?? false, indent: type.indent ?? false }).toEqual({
        size: font.size,
        bold: font.bold,
        indent: indent > 0,
      });
  });
});
