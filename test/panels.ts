import {fireEvent} from '@testing-library/react';

/** Opens every panel of the page. */
export function openPanels(page: ParentNode = document): void {
  for (const panel of page.querySelectorAll('details')) {
    panel.open = true;
    fireEvent(panel, new Event('toggle'));
  }
}
