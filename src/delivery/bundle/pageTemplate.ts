/**
 * Fetches the page's scripts, in order, once the reader sees the page: until then they would share a slow line with it. A page
 * that is opened in the background paints nothing, and a browser may not tell of paints; both fetch at once.
 */
const scriptsAfterFirstPaint = `
(function (sources) {
  var begun = false;
  function begin() {
    if (begun) return;
    begun = true;
    sources.forEach(function (source) {
      var script = document.createElement('script');
      script.src = source;
      script.async = false;
      document.head.appendChild(script);
    });
  }
  var types = window.PerformanceObserver && PerformanceObserver.supportedEntryTypes;
  if (document.hidden || !types || types.indexOf('paint') < 0) return begin();
  new PerformanceObserver(begin).observe({type: 'paint', buffered: true});
  document.addEventListener('visibilitychange', begin);
})(<%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>);
`;

/**
 * React writes these before the page's first element. They are not in the tree of the page, so Preact, which takes elements
 * over in their order, would take everything out after them and put it in again.
 */
const imageHints = '^(<link rel="preload" as="image"[^>]*>)+';

/**
 * The frame of every page that the server writes, in Eta's syntax: Docusaurus's fields, with the scripts at
 * the end. See `decisions/performance.md`.
 *
 * @see https://docusaurus.io/docs/api/docusaurus-config#ssrTemplate
 */
export const pageTemplate = `<!doctype html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="utf-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <%~ it.metaAttributes.join('') %>
    <%~ it.headTags %>
    <% for (const sheet of it.stylesheets) { %><link rel="stylesheet" href="<%= it.baseUrl + sheet %>"><% } %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml.replace(/${imageHints}/, '') %></div>
    <%~ it.postBodyTags %>
    <script>${scriptsAfterFirstPaint}</script>
  </body>
</html>
`;
