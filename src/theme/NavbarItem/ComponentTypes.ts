import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import OtherLanguage from './OtherLanguage';

/** Docusaurus's own kinds of items, and what stands in the bar of a phone, where Docusaurus keeps all of them in the menu. */
export default {...ComponentTypes, 'custom-otherLanguage': OtherLanguage};
