/** Where the whole guide stands, below the folder of a language. */
export const wholePath = 'print/';
