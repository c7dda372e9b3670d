import {createContext} from 'react';

/**
 * What live blocks of the site need and what takes long, each to be run in a task of its own before the first of them is
 * hydrated. `src/theme/Root` says what it is: delivery knows nothing of the guide.
 */
export const Preparations = createContext<readonly (() => void)[]>([]);
