import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {Font} from 'satori';
import {pictureLayout, pictureSize, type Brand} from './layout';
import type {PictureText} from './pictureText';

/** Where the picture of a page stands: beside it. `tagsForPrograms` names it in the page. */
export const pictureAddress = (address: string): string => `${address}share.png`;

/** A picture that is wanted. */
export interface WantedPicture {
  readonly text: PictureText;
  readonly write: (png: Buffer) => Promise<void>;
}

/** Another version may set the same text otherwise. */
const tools = ['satori', '@resvg/resvg-js', 'subset-font', '@fontsource-variable/noto-sans-sc'];

function versions(): readonly string[] {
  const require = createRequire(import.meta.url);
  return tools.map((name) => {
    const {version} = require(`${name}/package.json`) as {readonly version: string};
    return `${name} ${version}`;
  });
}

async function draw(
  {text}: WantedPicture,
  brand: Brand,
  set: {readonly fonts: Font[]; readonly family: string},
  lang: string,
): Promise<Buffer> {
  const [{default: satori}, {renderAsync}] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
  ]);
  const layout = pictureLayout(text, brand, set.family, lang);
  // Satori names React's type and takes what has its shape.
  const svg = await satori(layout as unknown as Parameters<typeof satori>[0], {
    ...pictureSize,
    fonts: set.fonts,
  });
  // The text is outlines by now: no font of this machine has a part in it.
  const image = await renderAsync(svg, {font: {loadSystemFonts: false}});
  return image.asPng();
}

/**
 * Draws the share pictures of one language. What was drawn before is kept in `cache`, by all that a picture depends on; what no page wants any more leaves it.
 *
 * @param lang - Language of the text: `zh-Hans`.
 * @returns how many had to be drawn.
 */
export async function sharePictures(
  wanted: readonly WantedPicture[],
  {brand, cache, lang}: {readonly brand: Brand; readonly cache: string; readonly lang: string},
): Promise<number> {
  const made = versions();
  const named = wanted.map((picture) => {
    const depends = JSON.stringify([made, pictureLayout(picture.text, brand, '', lang)]);
    const hash = createHash('sha256').update(depends).digest('hex').slice(0, 20);
    return {...picture, file: `${hash}.png`};
  });
  await mkdir(cache, {recursive: true});
  const kept = new Set(await readdir(cache));
  const missing = named.filter(({file}) => !kept.has(file));
  if (missing.length > 0) {
    const {fontsFor} = await import('./fonts');
    const set = await fontsFor(missing.map(({text}) => JSON.stringify(text)));
    // While one is painted on a thread, the next is laid out here.
    await Promise.all(
      missing.map(async (picture) => {
        await writeFile(path.join(cache, picture.file), await draw(picture, brand, set, lang));
      }),
    );
  }
  await Promise.all(
    named.map(async ({file, write}) => write(await readFile(path.join(cache, file)))),
  );
  const used = new Set(named.map(({file}) => file));
  await Promise.all(
    [...kept].filter((file) => !used.has(file)).map((file) => rm(path.join(cache, file))),
  );
  return missing.length;
}
