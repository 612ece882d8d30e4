import type { Language } from '../../domain/text';

/** Where the add-in keeps the language a person chose in its pane. */
const CHOSEN = 'runut.bahasa';
const ASKED = 'bahasa';

const known = (value: string | null): Language | undefined => (value === 'id' || value === 'en' ? value : undefined);

/** Language of the page and of the Excel it plays: as the address says (`?bahasa=en`), else as chosen in the pane. */
export function languageOfPage(): Language {
  return askedLanguage() ?? chosenLanguage() ?? 'id';
}

/** Tells when another language is chosen in the pane, unless the address has settled it. */
export function followChosenLanguage(now: Language, tell: (language: Language) => void): void {
  if (askedLanguage()) return;
  window.addEventListener('storage', ({ key, newValue }) => {
    const chosen = key === CHOSEN ? known(newValue) : undefined;
    if (chosen && chosen !== now) tell(chosen);
  });
}

const askedLanguage = (): Language | undefined => known(new URLSearchParams(location.search).get(ASKED));

/** Undefined also where the browser keeps nothing. */
function chosenLanguage(): Language | undefined {
  try {
    return known(localStorage.getItem(CHOSEN));
  } catch {
    return undefined;
  }
}
