import {useLocation} from '@docusaurus/router';
import {createContext, useContext} from 'react';

/** The page that links name in the place of the open one: the chapter, where a component stands alone in a frame of another site. */
export const SharedPage = createContext<string | undefined>(undefined);

/** Path of the page to which links lead that are handed on, with the base of the site. */
export function useSharedPage(): string {
  const {pathname} = useLocation();
  return useContext(SharedPage) ?? pathname;
}
