import { createContext } from 'react';

/** Whether the person has tried to send the form a field stands in: what is missing is said only then. */
export const TriedContext = createContext(false);
