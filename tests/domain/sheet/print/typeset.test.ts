import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../../../src/app/appearance';
import { typesetOf } from '../../../../src/domain/sheet/print/typeset';
import { STYLE_NAMES } from '../../../../src/domain/sheet/style';

describe('how a style sets its text', () => {
  it.each(STYLE_NAMES)('is measured as it is drawn: %s', (style) => {
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
