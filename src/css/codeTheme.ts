import type {PrismTheme} from 'prism-react-renderer';

/** Colours of one code palette; each reaches 4.5:1 on its background (the stock light theme does not). */
interface CodePalette {
  background: string;
  text: string;
  comment: string;
  string: string;
  number: string;
  keyword: string;
  name: string;
}

function prismTheme(palette: CodePalette): PrismTheme {
  return {
    plain: {color: palette.text, backgroundColor: palette.background},
    styles: [
      {types: ['comment', 'prolog', 'cdata'], style: {color: palette.comment, fontStyle: 'italic'}},
      {types: ['string', 'attr-value', 'char', 'inserted'], style: {color: palette.string}},
      {types: ['number', 'boolean', 'constant', 'variable'], style: {color: palette.number}},
      {types: ['keyword', 'atrule', 'selector', 'operator'], style: {color: palette.keyword}},
      {
        types: ['function', 'tag', 'attr-name', 'property', 'class-name', 'key', 'deleted'],
        style: {color: palette.name},
      },
    ],
  };
}

export const codeTheme = {
  theme: prismTheme({
    background: '#f6f7f9',
    text: '#1d2733',
    comment: '#5b6672',
    string: '#0a6640',
    number: '#8a3b00',
    keyword: '#7a2a8c',
    name: '#0b5394',
  }),
  darkTheme: prismTheme({
    background: '#171c22',
    text: '#dbe2ea',
    comment: '#94a0ad',
    string: '#8fd6a9',
    number: '#f0b37e',
    keyword: '#d7a6e6',
    name: '#8cc4f5',
  }),
};
