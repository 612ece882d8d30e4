import type { JejakLkj } from '../../../domain/lkj/lkj';

/** What the log proves about the report; null while no Berkas runs, undefined until read. */
export function useJejak(): JejakLkj | null | undefined {
  return null;
}
