/** Lets a chart open the panel that explains its numbers. Undefined for a standalone chart, which has no panels. */
import { createContext } from 'preact';

/** The function is called with the title of the chart. */
export const ExplainContext = createContext<((title: string) => void) | undefined>(undefined);
