/** The theme would teach Prism more languages here; there is no Prism in the browser (`src/delivery/bundle/withoutPrism`). */
export default function prismIncludeLanguages(): void {}
