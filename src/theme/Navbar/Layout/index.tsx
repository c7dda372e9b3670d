import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import NavbarMobileSidebar from '@theme/Navbar/MobileSidebar';
import type {Props} from '@theme/Navbar/Layout';
import clsx from 'clsx';
import {useState, type ReactNode} from 'react';

/**
 * The bar at the top. Docusaurus's own measures its height while the page hydrates, to hide it on
 * scroll, and so lays the whole page out once more; ours never hides. Docusaurus's own also makes the menu of a
 * phone on every page; ours does when it is first opened. See `decisions/performance.md`.
 */
export default function NavbarLayout({children}: Props): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const [hasBeenShown, setBeenShown] = useState(shown);
  if (shown && !hasBeenShown) setBeenShown(true);
  return (
    <nav
      aria-label={translate({id: 'theme.NavBar.navAriaLabel', message: 'Main'})}
      className={clsx(
        ThemeClassNames.layout.navbar.container,
        'navbar navbar--fixed-top',
        shown && 'navbar-sidebar--show',
      )}
    >
      {children}
      <div role="presentation" className="navbar-sidebar__backdrop" onClick={toggle} />
      {hasBeenShown ? <NavbarMobileSidebar /> : null}
    </nav>
  );
}
