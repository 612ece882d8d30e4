import { useMemo } from 'react';
import { colouredArea, readColours } from '../../../../app/sop/read-colours';
import { usulanByColours, type ColouredStep } from '../../../../domain/sop/suggest/coloured-usulan';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { changeUsulan, type UsulanChange } from '../../../../domain/sop/suggest/change-usulan';
import type { Usulan } from '../../../../domain/sop/suggest/usulan';
import { digestOf } from '../../../../domain/tracker/log/digest';
import { useDraft, type Draft } from '../../../state/draft';
import { useReading } from '../../../state/use-reading';
import { membacaWarna } from './messages';

/** A proposal as the person wants it, and whether they refused it. */
export interface ChosenUsulan {
  readonly key: string;
  readonly usulan: Usulan;
  readonly refused: boolean;
}

/** What a person wants otherwise, by the key of the proposal. */
interface UsulanEntry {
  readonly ubahan: readonly (readonly [key: string, change: UsulanChange])[];
  readonly ditolak: readonly string[];
}

/** The proposals of an SOP as the person has chosen them so far: the same on every screen that shows them. */
export interface UsulanChoice {
  readonly draft: Draft<UsulanEntry>;
  readonly rows: readonly ChosenUsulan[];
  /** Those that were not refused. */
  readonly wanted: readonly Usulan[];
  /** How many kegiatan only the colour of a cell marks. */
  readonly coloured: number;
  change(key: string, part: UsulanChange): void;
  refuse(key: string, no: boolean): void;
}

const NO_COLOURS: readonly ColouredStep[] = [];

const keyOf = ({ kegiatan, pelaksana }: Usulan): string => `${String(kegiatan)} ${pelaksana}`;

export function useUsulan({ sop, usulan: worded, target }: Pick<SopTerpilih, 'sop' | 'usulan' | 'target'>): UsulanChoice {
  // Colours are asked for only where somebody is missing: Excel tells them at a price.
  const input = worded.length > 0 ? { ...target, area: colouredArea(sop) } : undefined;
  const { result } = useReading(readColours, input, membacaWarna);
  const coloured = input && result?.ok ? result.value : NO_COLOURS;
  const usulan = useMemo(() => usulanByColours(sop, worded, coloured), [sop, worded, coloured]);
  // By the steps themselves: with a row put in between, what was refused would be another step's.
  const steps = digestOf(sop.kegiatan.map(({ uraian }) => uraian).join('\n')).slice(0, 12);
  const draft = useDraft<UsulanEntry>(`usulan.${sop.sheet}.${String(target.nomor ?? 0)}.${steps}`, { ubahan: [], ditolak: [] });
  const { ubahan, ditolak } = draft.isian;
  const rows = useMemo(() => {
    const changes = new Map(ubahan);
    return usulan.map((one): ChosenUsulan => {
      const key = keyOf(one);
      return { key, usulan: changeUsulan(sop, one, changes.get(key) ?? {}), refused: ditolak.includes(key) };
    });
  }, [sop, usulan, ubahan, ditolak]);
  const wanted = useMemo(() => rows.filter((one) => !one.refused).map((one) => one.usulan), [rows]);
  return {
    draft,
    rows,
    wanted,
    coloured: coloured.length,
    change: (key, part) => {
      const changes = new Map(ubahan);
      draft.change({ ubahan: [...changes.set(key, { ...changes.get(key), ...part })] });
    },
    refuse: (key, no) => {
      draft.change({ ditolak: no ? [...ditolak, key] : ditolak.filter((one) => one !== key) });
    },
  };
}
