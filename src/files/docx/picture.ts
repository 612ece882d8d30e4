import { ImageRun, Paragraph } from 'docx';
import type { ReportPicture, ReportPictures } from '../../domain/kinerja/identitas/pictures';
import { bytesOfBase64 } from '../../domain/base64';

/** Points that a chart of the organisation takes at most; a logo a fraction of it. */
const MOST = { struktur: { width: 430, height: 470 }, logo: { width: 110, height: 110 } } as const;

/** As wide and high as its frame lets it be, in points, its sides in proportion. */
function shownSize({ lebar, tinggi }: ReportPicture, apa: keyof typeof MOST): { width: number; height: number } {
  const scale = Math.min(MOST[apa].width / lebar, MOST[apa].height / tinggi);
  return { width: lebar * scale, height: tinggi * scale };
}

/** Points that a picture takes, or the line in its place. */
export const pictureHeight = (apa: keyof typeof MOST, { [apa]: picture }: ReportPictures): number =>
  picture ? shownSize(picture, apa).height : 10;

/** A picture in its frame. */
export function pictureParagraph(picture: ReportPicture, apa: keyof typeof MOST, alt: string, keepNext: boolean): Paragraph {
  const { width, height } = shownSize(picture, apa);
  return new Paragraph({
    style: 'Bagan',
    keepNext,
    children: [
      new ImageRun({
        type: picture.jenis,
        data: bytesOfBase64(picture.base64),
        // Word takes pixels of 96 to the inch.
        transformation: { width: Math.round(width / 0.75), height: Math.round(height / 0.75) },
        altText: { name: alt, description: alt },
      }),
    ],
  });
}
