// Whether the page is being printed: then what is closed or out of sight is there too.
import { createContext } from 'preact';

export const Printing = createContext(false);
