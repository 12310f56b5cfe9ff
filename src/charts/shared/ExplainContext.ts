/** How a chart asks where its numbers come from; a chart alone can't, as there is nobody to answer. */
import { createContext } from 'preact';

/** Called with the title of the chart. */
export const ExplainContext = createContext<((title: string) => void) | undefined>(undefined);
