import { LARGEST_PICTURE, type PictureFault, type ReportPicture } from '../../domain/kinerja/identitas/pictures';
import { refuse, ok, type Result } from '../../domain/result';
import { base64OfBytes } from '../../domain/base64';
import { pictureKind, pictureSize } from './picture-size';

/** A file (PNG or JPEG) as a picture of the report, or why it is none. */
export function readPicture(nama: string, bytes: Uint8Array): Result<ReportPicture, PictureFault> {
  const jenis = pictureKind(bytes);
  if (!jenis) return refuse('bukan-gambar');
  if (bytes.length > LARGEST_PICTURE) return refuse('terlalu-besar');
  const size = pictureSize(bytes);
  if (!size) return refuse('rusak');
  return ok({ nama, jenis, lebar: size.width, tinggi: size.height, base64: base64OfBytes(bytes) });
}
