import { Suspense } from 'react';
import { saveKalender } from '../../../app/tracker/kalender-sheet';
import type { Kalender } from '../../../domain/kantor/kalender/kalender';
import { yearsWithoutLibur } from '../../../domain/kantor/kalender/left-out';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import { NoticeWithWayOn } from '../../parts/NoticeWithWayOn';
import { piece } from '../../parts/piece';
import { useDrawer } from '../../parts/use-drawer';
import { useAction } from '../../state/use-action';
import { kalender as words } from '../pengaturan/kalender/messages';

const LiburDrawer = piece(async () => (await import('../pengaturan/kalender/LiburDrawer')).LiburDrawer);

interface Props {
  readonly progress: BerkasProgress;
  readonly kalender: Kalender;
}

/** Offers the holidays of a year in which a due date of this Berkas lies and of which the calendar names none. */
export function MissingLibur({ progress: { berkas, langkah }, kalender }: Props) {
  const drawer = useDrawer<readonly number[]>();
  const save = useAction(saveKalender, words.menulis, { after: drawer.close, told: words.ditulis });
  const open = langkah.filter(({ state }) => berkas.status === 'berjalan' && state.status !== 'selesai');
  const years = [...new Set(open.flatMap(({ batas }) => (batas ? yearsWithoutLibur(batas, kalender) : [])))].toSorted(
    (a, b) => a - b,
  );
  const { shown } = drawer;
  return (
    <>
      {years.length > 0 && (
        <NoticeWithWayOn says={words.tanpaLibur(years)} action={words.isiLibur} onAct={() => drawer.show(years)} />
      )}
      {shown && (
        <Suspense fallback={null}>
          <LiburDrawer
            key={shown.key}
            open={shown.open}
            kalender={kalender}
            needed={shown.about}
            busy={save.busy}
            onSave={(next, drop) =>
              void (async () => {
                if (await save.start({ kalender: next })) drop();
              })()
            }
            onClose={drawer.close}
          />
        </Suspense>
      )}
    </>
  );
}
