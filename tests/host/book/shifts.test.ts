import { describe, expect, it } from 'vitest';
import { elbow, sitePoint } from '../../../src/host/book/shapes/route';
import { readTyped } from '../../../src/host/book/typed-input';

describe('typed text', () => {
  it('is read as an en-US person types it', () => {
    expect(readTyped('1,250.75', false)).toEqual({ kind: 'value', value: 1250.75, format: '#,##0.00' });
    expect(readTyped('12.5%', false)).toEqual({ kind: 'value', value: 0.125, format: '0.00%' });
    expect(readTyped('2026-11-21T14:30', false)).toMatchObject({ kind: 'value', format: 'm/d/yyyy h:mm' });
    expect(readTyped('2:05 PM', false)).toMatchObject({ kind: 'value', format: 'h:mm AM/PM' });
    expect(readTyped('31/2/2026', false)).toEqual({ kind: 'text', text: '31/2/2026', prefixed: false });
    expect(readTyped('- Surat', false)).toEqual({ kind: 'formula', formula: '=- Surat' });
    expect(readTyped("'- Surat", false)).toEqual({ kind: 'text', text: '- Surat', prefixed: true });
    expect(readTyped('1.2.3', false)).toMatchObject({ kind: 'text' });
    expect(readTyped('=A1', true)).toMatchObject({ kind: 'text', text: '=A1' });
  });
});

describe('elbow connectors', () => {
  const box = { left: 100, top: 50, width: 40, height: 20 };
  it('leave and arrive square to the sides they are glued to', () => {
    const bottom = sitePoint(box, 2);
    const left = sitePoint({ left: 300, top: 200, width: 40, height: 20 }, 1);
    expect(elbow(bottom, left, 2, 1)).toEqual([bottom, { x: 120, y: 210 }, left]);
    const top = sitePoint({ left: 300, top: 200, width: 40, height: 20 }, 0);
    expect(elbow(bottom, top, 2, 0)).toEqual([bottom, { x: 120, y: 135 }, { x: 320, y: 135 }, top]);
    expect(elbow({ x: 0, y: 0 }, { x: 10, y: 20 }, undefined, undefined)).toHaveLength(4);
  });
});
