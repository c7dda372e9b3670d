/** Names of what comes with the reader; no chapter has them. */
export const styles = {tools: 'reading-tools', above: 'reading-above', large: 'reading-large'};

/**
 * The rules for it, which come with its code: the style sheet of every page would carry them for readers who never need them. A sheet made
 * by a script is no style within the page, which the policy refuses.
 */
const rules = `
.reading-tools {
  position: absolute;
  z-index: 1;
  opacity: 0;
  transform: translateX(-100%);
}
.reading-above {
  transform: translate(-100%, -100%);
}
:is(:hover, :focus) + .reading-tools,
.reading-tools:is(:hover, :focus-within) {
  opacity: 1;
}
:is(.reading-tools, .reading-large) button {
  min-height: 36px;
  padding: 0 0.75rem;
  border: 1px solid var(--guide-control-border);
  border-radius: 4px;
  background: var(--guide-panel);
  color: var(--ifm-font-color-base);
  font: inherit;
  font-size: 0.8125rem;
  cursor: pointer;
}
@media (hover: none) {
  .reading-tools {
    opacity: 1;
  }
  :is(.reading-tools, .reading-large) button {
    min-height: 44px;
  }
}
@media print {
  .reading-tools {
    display: none;
  }
}
.reading-large {
  overflow: auto;
  width: 96vw;
  max-width: none;
  height: 94vh;
  max-height: none;
  padding: 1rem;
  border: 1px solid var(--guide-rule);
  background: var(--ifm-background-color);
  color: var(--ifm-font-color-base);
}
.reading-large svg {
  width: 100%;
  max-width: none;
  height: auto;
  min-height: calc(94vh - 6rem);
}
.reading-large button {
  position: sticky;
  z-index: 1;
  top: 0;
  left: 0;
  margin-bottom: 0.5rem;
}
.hash-link[data-state='done']::before {
  content: '✓';
}
`;

let isThere = false;

/** Adds the rules to the page, once. */
export function addStyles(): void {
  if (isThere) return;
  isThere = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
