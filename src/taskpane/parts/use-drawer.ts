import { useState } from 'react';

/** A drawer that is or was open: about what, and a key that makes its form anew each time. */
interface Shown<About> {
  readonly about: About;
  readonly open: boolean;
  readonly key: number;
}

/** Opens and closes a drawer. It stays in the page once it was opened: it must close by itself to give the page behind it back. */
export function useDrawer<About>() {
  const [shown, setShown] = useState<Shown<About>>();
  return {
    shown,
    show: (about: About) => {
      setShown((now) => ({ about, open: true, key: (now?.key ?? 0) + 1 }));
    },
    close: () => {
      setShown((now) => now && { ...now, open: false });
    },
  };
}
