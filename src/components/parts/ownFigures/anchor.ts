/** Id of the panel of own prices, so that a link can lead there. */
export const OWN_PRICES = 'own-prices';
