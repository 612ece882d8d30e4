import { describe, expect, it } from 'vitest';
import { pictureEdits, readPictures, type ReportPicture } from '../../../../src/domain/kinerja/identitas/pictures';
import { TestBook } from '../test-book';

const SHEET = '_runut_gambar';
const picture = (nama: string, length: number): ReportPicture => ({
  nama,
  jenis: 'png',
  lebar: 20,
  tinggi: 10,
  base64: 'iVBORw0K'.repeat(length),
});

describe('the pictures of a report', () => {
  it('are kept in pieces that a cell holds, and read again whole', () => {
    const [logo, struktur] = [picture('logo.png', 3), picture('struktur.png', 12_000)];
    const book = new TestBook().apply(pictureEdits('logo', logo, SHEET)).apply(pictureEdits('struktur', struktur, SHEET));
    expect(readPictures(book.sheet(SHEET))).toEqual({ logo, struktur });
    expect(
      Math.max(
        ...book
          .sheet(SHEET)
          .values.flat()
          .map((value) => String(value).length),
      ),
    ).toBeLessThanOrEqual(32_767);
  });

  it('give way to a smaller one, and go when they are taken away', () => {
    const book = new TestBook().apply(pictureEdits('struktur', picture('besar.png', 12_000), SHEET));
    book.apply(pictureEdits('struktur', picture('kecil.png', 2), SHEET, book.sheet(SHEET)));
    expect(readPictures(book.sheet(SHEET)).struktur).toEqual(picture('kecil.png', 2));
    book.apply(pictureEdits('struktur', null, SHEET, book.sheet(SHEET)));
    expect(readPictures(book.sheet(SHEET))).toEqual({});
  });

  it('are not read where a piece is missing', () => {
    const book = new TestBook().apply(pictureEdits('logo', picture('logo.png', 12_000), SHEET));
    book.write(SHEET, 0, 7, '');
    expect(readPictures(book.sheet(SHEET))).toEqual({});
    expect(readPictures(undefined)).toEqual({});
  });
});
