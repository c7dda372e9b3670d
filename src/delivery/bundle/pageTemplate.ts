import {tagsForPrograms} from '../published/tagsForPrograms';
import {embedPath} from '../headers/embedPath';
import {trustedTypes} from '../headers/policy';
import {embedTag, type EmbedOn} from './embedTag';

/** The address of the service worker, on this host. */
const serviceWorker = String(/^\/(?:[\w.~-]+\/)*sw\.js$/);

const PAUSE_MS = 300;

/**
 * Loads the page's scripts, in order, after the first paint, because before it they would compete with the page for a slow connection.
 * A page that is opened in the background, and a browser without paint timing, load them at once. Firefox has paint timing, but tells of
 * no paint where an address leads down to a section: there they come when the page has loaded and two frames are drawn, the second of which
 * begins after the first is painted. A browser that does tell has done so within the pause after them.
 *
 * Creates the Trusted Types policy of the page; `browser/trustedTypes.ts` uses it for HTML and for the service worker.
 */
const scriptsAfterFirstPaint = `
(function (sources) {
  var begun = false;
  window.guideTypes = window.trustedTypes && trustedTypes.createPolicy('${trustedTypes.page}', {
    createHTML: function (html) { return html; },
    createScriptURL: function (source) {
      if (sources.indexOf(source) < 0 && !${serviceWorker}.test(source)) throw new TypeError(source + ' is no script of this page');
      return source;
    }
  });
  function begin() {
    if (begun) return;
    begun = true;
    sources.forEach(function (source) {
      var script = document.createElement('script');
      script.src = window.guideTypes ? guideTypes.createScriptURL(source) : source;
      script.async = false;
      document.head.appendChild(script);
    });
  }
  var types = window.PerformanceObserver && PerformanceObserver.supportedEntryTypes;
  if (document.hidden || !types || types.indexOf('paint') < 0) return begin();
  new PerformanceObserver(begin).observe({type: 'paint', buffered: true});
  document.addEventListener('visibilitychange', begin);
  addEventListener('load', function () {
    requestAnimationFrame(function () {
      requestAnimationFrame(function () { setTimeout(begin, ${PAUSE_MS}); });
    });
  });
})(<%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>);
`;

/**
 * Marks a page whose scripts do not come: one was refused, or they have not answered for so long that a reader has tried a control.
 * What says so to the reader (`data-scripts`) is seen while the page has not been hydrated, and gone if they come after all.
 */
const noteMissingScripts = `
(function (root) {
  function note() {
    if (root.getAttribute('data-has-hydrated') !== 'true') root.setAttribute('data-scripts', 'missing');
  }
  addEventListener('error', function (event) {
    if (event.target instanceof HTMLScriptElement) note();
  }, true);
  setTimeout(note, 15000);
})(document.documentElement);
`;

/**
 * React writes these hints before the page's first element, outside the component tree. Preact hydrates elements in their order, and
 * would remove and insert again everything after them.
 */
const imageHints = '^(<link rel="preload" as="image"[^>]*>)+';

/** As strings, because the parser of templates does not know regular expressions. They run in the build, never in a browser. */
const programText = JSON.stringify(`return ${tagsForPrograms.toString()}`);
const embedText = JSON.stringify(`return ${embedTag.toString()}`);

/** The page's last element. */
const lastElement = 'scripts-after-first-paint';

/**
 * Holds back the first paint until the page is parsed to its end. A busy browser parses in steps and paints in between, and what came
 * later would push aside what is seen already: columns of a table, the right end of the bar. Meanwhile the style sheet is on its way all
 * the same. Browsers that do not know it paint as before.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
const paintedWhole = `<link rel="expect" href="#${lastElement}" blocking="render">`;

/**
 * The frame of every page that the server writes, in Eta's syntax: Docusaurus's fields, with the scripts at
 * the end. See `decisions/performance.md`.
 *
 * @param embedOn - The components that have a page for frames, by the page on which each stands.
 * @see https://docusaurus.io/docs/api/docusaurus-config#ssrTemplate
 */
export const pageTemplate = (embedOn: EmbedOn): string => `<!doctype html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="utf-8">
    ${paintedWhole}
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <%~ it.metaAttributes.join('') %>
    <%~ it.headTags %>
    <%~ new Function(${embedText})()(it.metaAttributes.join(""), it.baseUrl, "${embedPath}", ${JSON.stringify(embedOn)}) %>
    <%~ new Function(${programText})()(it.metaAttributes.join(""), it.htmlAttributes) %>
    <% for (const sheet of it.stylesheets) { %><link rel="stylesheet" href="<%= it.baseUrl + sheet %>"><% } %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml.replace(/${imageHints}/, '') %></div>
    <%~ it.postBodyTags %>
    <script id="${lastElement}">${noteMissingScripts}${scriptsAfterFirstPaint}</script>
  </body>
</html>
`;
