import { useEffect, useEffectEvent } from 'react';

/** Leaves a question by Escape, wherever the focus is; a menu that is open takes the key for itself. */
export function useEscape(leave: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // office.js would take the keyboard to the sheet.
    event.stopPropagation();
    event.preventDefault();
    leave();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
