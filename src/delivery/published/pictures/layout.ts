import type {PictureText} from './pictureText';

/** Pixels, as those who show links want them. */
export const pictureSize = {width: 1200, height: 630} as const;

/** What is the same in every picture. */
export interface Brand {
  /** Text of an SVG. */
  readonly logo: string;
  readonly colour: string;
}

type Style = Readonly<Record<string, string | number>>;

/** An element as Satori takes it: React's, without React. */
export interface Box {
  readonly type: string;
  readonly props: {
    readonly style?: Style;
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
    readonly lang?: string;
    readonly children?: string | readonly Box[];
  };
}

const dark = '#16202a';
const muted = '#55606b';
const rule = '#d9dee3';

const box = (style: Style, children: string | readonly Box[]): Box => ({
  type: 'div',
  props: {style: {display: 'flex', ...style}, children},
});

const margin = 72;
const lineWidth = pictureSize.width - 2 * margin;

/** How wide a text is, about: a character of Chinese is as wide as its size, others half of that. */
const widthOf = (words: string, fontSize: number): number =>
  [...words].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.5), 0) * fontSize;

/** A text of one size and of some lines at most: they are of like length, or where it has too many words the last one ends with dots. */
function text(
  style: Style & {readonly fontSize: number},
  lines: number,
  words: string,
  width = lineWidth,
): Box {
  const fits = widthOf(words, style.fontSize) < 0.9 * lines * width;
  const breaks = fits ? {textWrap: 'balance'} : {lineClamp: lines};
  return box({display: 'block', ...style, ...breaks}, words);
}

/** As large as its words let it be. */
const titleSize = (title: string) => (widthOf(title, 72) < lineWidth ? 72 : 60);

function answerBox({amount, sentence}: NonNullable<PictureText['answer']>, colour: string): Box {
  const amountSize = 84;
  const gap = 40;
  const width = lineWidth - widthOf(amount, amountSize * 1.2) - gap;
  return box({alignItems: 'center', paddingTop: 28, borderTop: `2px solid ${rule}`}, [
    text({flexShrink: 0, fontSize: amountSize, fontWeight: 700, color: colour}, 1, amount),
    text({flexShrink: 1, marginLeft: gap, fontSize: 30, lineHeight: 1.4}, 2, sentence, width),
  ]);
}

/** How a share picture is laid out: the guide's name, the title, the question, the answer. */
export function pictureLayout(
  {guide, title, question, answer}: PictureText,
  brand: Brand,
  fontFamily: string,
  lang: string,
): Box {
  const logo: Box = {
    type: 'img',
    props: {
      src: `data:image/svg+xml;base64,${Buffer.from(brand.logo).toString('base64')}`,
      width: 56,
      height: 56,
    },
  };
  const frame = {
    ...pictureSize,
    boxSizing: 'border-box',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: `52px ${margin}px`,
    borderBottom: `16px solid ${brand.colour}`,
    backgroundColor: '#ffffff',
    color: dark,
    fontFamily,
  };
  const whole = box(frame, [
    box({alignItems: 'center'}, [
      logo,
      text({marginLeft: 24, fontSize: 32, color: muted}, 1, guide),
    ]),
    box({flexDirection: 'column'}, [
      text({fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.2}, 2, title),
      text({marginTop: 24, fontSize: 36, lineHeight: 1.4, color: muted}, answer ? 2 : 3, question),
    ]),
    answer === undefined ? box({}, []) : answerBox(answer, brand.colour),
  ]);
  return {...whole, props: {...whole.props, lang}};
}
