import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {Estimate} from '../estimate/estimateOf';
import {Button} from '../../ui/Button';
import {download} from '@site/src/delivery/browser/files/download';
import {fileName} from './fileName';
import type {Palette} from './framedSvg';
import styles from './styles.module.css';
import {useExported} from './useExported';
import {useStatusLine} from './useStatusLine';

/** What a picture shows, in a box of pixels. */
export interface PictureContent {
  /** SVG elements that need no style sheet. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureButtonsProps {
  readonly estimate: Estimate;
  /** What the picture shows, in the page's language. */
  readonly title: string;
  /** The same in a few words for the file's name: ASCII with hyphens. */
  readonly name: string;
  /** What has to be known to read the chart, for example what a hollow mark means. */
  readonly legend?: string;
  /** Whether the pinned scenarios are in the picture, so that it has to say what they are. */
  readonly showsPins?: boolean;
  /** Draws it now; undefined where the chart is not there. Colours may be variables of the style sheet. */
  readonly draw: (
    palette: Palette,
  ) => PictureContent | undefined | Promise<PictureContent | undefined>;
}

/** Saves a chart as a picture that stands for itself: with title, scenario, link and price dates. */
export function PictureButtons(props: PictureButtonsProps): ReactNode {
  const {estimate, title, name} = props;
  const takeExported = useExported(estimate);
  const {line, tell} = useStatusLine();
  const id = useId();

  const save = async (extension: 'svg' | 'png') => {
    try {
      // What draws comes when a picture is asked for: most readers never do.
      const {framePicture, pngOf} = await import('./framePicture');
      const picture = await framePicture(props, takeExported());
      if (picture === undefined) {
        tell(translate({id: 'export.notDrawn', message: 'The chart is not drawn yet.'}));
        return;
      }
      const file = fileName(name, estimate.scenario, extension);
      const svg = () => new Blob([picture.svg], {type: 'image/svg+xml'});
      download(file, extension === 'svg' ? svg() : await pngOf(picture));
      tell(translate({id: 'export.saved', message: 'Saved as {name}.'}, {name: file}));
    } catch {
      tell(
        translate({
          id: 'export.noPicture',
          message: 'The browser could not draw the picture. SVG needs less than PNG.',
        }),
      );
    }
  };
  return (
    <div className={styles.picture} role="group" aria-labelledby={`${id}-title`}>
      <span id={`${id}-title`} className="visually-hidden">
        {translate({id: 'export.picture', message: 'Save the chart: {title}'}, {title})}
      </span>
      <span aria-hidden="true" className={styles.note}>
        {translate({id: 'export.pictureShort', message: 'Save the chart:'})}
      </span>
      {(['svg', 'png'] as const).map((extension) => (
        <Button key={extension} onClick={() => void save(extension)}>
          {extension === 'svg' ? 'SVG' : 'PNG'}
        </Button>
      ))}
      {line}
    </div>
  );
}
