/** Where, below the folder of a language, the pages stand that other sites may show in a frame. */
export const embedPath = 'embed/';
