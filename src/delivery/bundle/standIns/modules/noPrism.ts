/** Code is highlighted when the site is built; what the theme asks of Prism has nothing to do. */
export const Prism = {};
