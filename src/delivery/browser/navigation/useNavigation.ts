import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';
import {isUnderWay, leadTo, whenArrived} from './arrival';
import {unreachableEvent} from '../offline/unreachable';
import {createPlaces} from './places';
import {scrollToTarget} from './scrollTo';
import {sectionInView} from './sectionInView';

/** An id in an address is percent-encoded where it is not ASCII. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Gives the link to another language the section that the reader is in: headings have the same ids there. */
function keepSection(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin) return;
  if (link.lang !== '' || link.hreflang !== '') link.hash = sectionInView() ?? '';
}

/** A page that cannot be fetched ahead says nothing: the click on its link decides. */
function fetchAheadInSilence(): void {
  const {prefetch, preload} = window.docusaurus;
  window.docusaurus = {
    prefetch,
    preload: (route) =>
      Promise.resolve(preload(route)).then(
        (done) => done || [],
        () => [],
      ),
  };
}

const presses = ['pointerdown', 'click', 'auxclick'] as const;

/**
 * Brings the reader to the right place of every page. Used once, at the root of the site.
 *
 * - A link opens its page at the top, or at the section that it names; the keyboard goes on from that heading.
 * - Back and Forward restore the place, also after a reload.
 * - Where a page can be had from nowhere, the address goes back to that of the open page.
 * - The link to another language leads to the same section.
 *
 * Docusaurus leaves Back to the browser, which scrolls the page that is left, and with Preact it looks for a section in that page too.
 */
export function useNavigation(): void {
  const history = useHistory();

  useEffect(() => {
    const places = createPlaces(window.history);
    let left = history.location;
    let shown = left;
    let isPushed = false;
    let isTakenBack = false;
    const takeControl = () => {
      window.history.scrollRestoration = 'manual';
    };
    const note = () => {
      if (!isUnderWay()) places.note(scrollY);
    };
    const leaveSite = () => {
      // The browser restores the place itself when this page is opened again.
      window.history.scrollRestoration = 'auto';
    };
    takeControl();
    fetchAheadInSilence();
    // A page that is loaded because it could not be shown is a reload for the browser, which then looks for no section.
    if (places.wasUnshown() && location.hash !== '') {
      scrollToTarget({id: idOf(location.hash), takesFocus: true}, new AbortController().signal);
    }
    places.save(false);
    const takeBack = () => {
      // The link may have been tried twice: when the pointer came near it, and when it was pressed.
      if (isTakenBack) return;
      isTakenBack = true;
      if (isPushed) history.goBack();
      else history.replace(shown);
    };
    const stopSaving = whenArrived(() => places.save(false));
    const stopListening = history.listen((location, action) => {
      // The router says the same address again when Back only closed the menu of a phone.
      if (location === left) return;
      isTakenBack = false;
      if (!isUnderWay()) shown = left;
      left = location;
      if (action === 'REPLACE') return places.rename();
      isPushed = action === 'PUSH';
      if (action === 'PUSH' || places.isKnown()) note();
      const top = places.enter();
      const {hash} = location;
      if (action === 'PUSH') {
        leadTo(hash === '' ? {top: 0, focuses: 'title'} : {id: idOf(hash), takesFocus: true});
      } else leadTo(top === undefined ? undefined : {top});
      places.save(isUnderWay());
    });
    addEventListener('scroll', note, {passive: true});
    addEventListener(unreachableEvent, takeBack);
    addEventListener('pagehide', leaveSite);
    addEventListener('pageshow', takeControl);
    for (const press of presses) document.addEventListener(press, keepSection, true);
    return () => {
      stopListening();
      stopSaving();
      removeEventListener('scroll', note);
      removeEventListener(unreachableEvent, takeBack);
      removeEventListener('pagehide', leaveSite);
      removeEventListener('pageshow', takeControl);
      for (const press of presses) document.removeEventListener(press, keepSection, true);
    };
  }, [history]);
}
