import {SiteSearch} from '@site/src/components/SiteSearch';

/** Where the theme has the search of a plugin. */
export default SiteSearch;
