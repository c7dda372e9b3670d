import {createContext} from 'react';

/**
 * Slow steps that live blocks need; each runs in a task of its own before the first live block is hydrated. `src/theme/Root` provides
 * them, because delivery imports nothing of the guide.
 */
export const Preparations = createContext<readonly (() => void)[]>([]);
