import { useEffect, useState } from 'react';
import { usePane, usePaneState, useTranslate } from '../state/use-pane';
import * as frame from './frame.module.css';
import * as ink from './ink.module.css';

/** A thin line under the tabs while the workbook is asked for something, and after a second what is being done; quick answers never show it. */
export function BusyLine() {
  const t = useTranslate();
  const activity = usePaneState((state) => state.activity);
  const slow = useSlow(300);
  const long = useSlow(1000);
  return (
    <output className={frame.busy} data-on={slow}>
      {slow && activity && <span className={long ? frame.doing : ink.hidden}>{t(activity.label)}…</span>}
    </output>
  );
}

/** True once what is under way has lasted `milliseconds`. */
export function useSlow(milliseconds: number): boolean {
  const { services } = usePane();
  const activity = usePaneState((state) => state.activity);
  const [passed, setPassed] = useState<typeof activity>();
  useEffect(() => {
    if (!activity) return undefined;
    const left = Math.max(0, milliseconds - (services.now().getTime() - activity.since));
    const timer = setTimeout(() => {
      setPassed(activity);
    }, left);
    return () => {
      clearTimeout(timer);
    };
  }, [activity, milliseconds, services]);
  return activity !== undefined && passed === activity;
}
