import { describe, expect, it } from 'vitest';
import { isoAt } from '../../src/domain/stamp';

describe('a moment in the zone of the machine', () => {
  it.each([
    [420, '2026-01-01T03:30:00+07:00'],
    [0, '2025-12-31T20:30:00+00:00'],
    [-210, '2025-12-31T17:00:00-03:30'],
  ])('is written %i minutes ahead of UTC', (ahead, said) => {
    expect(isoAt(new Date('2025-12-31T20:30:00.400Z'), ahead)).toBe(said);
  });
});
