/** After this many days a price counts as old: someone must look whether it still holds. */
export const priceAgeLimitDays = 180;
