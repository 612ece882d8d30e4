import type { Result } from '../result';
import type { TrackerRefusal } from './command';
import type { DataPeristiwa, JenisPeristiwa, Sebagai } from './event';

/** What a decision yields before it is stamped: kind, data, and as which jabatan. */
export type Decided = {
  readonly [Jenis in JenisPeristiwa]: {
    readonly jenis: Jenis;
    readonly berkas: string;
    readonly data: DataPeristiwa[Jenis];
    readonly sebagai?: Sebagai;
  };
}[JenisPeristiwa];

export type Decision = Result<readonly Decided[], TrackerRefusal>;
