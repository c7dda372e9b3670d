import type {ServerResponse} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';
import {passOn, standBetween, type Answer, type Between} from './between';

/** Long enough for a browser to paint what it has. */
const PAUSE_MS = 30;

/** Ends of tags, so that no piece ends in the middle of a word. */
function cut(html: string, pieces: number): string[] {
  const size = Math.ceil(html.length / pieces);
  const ends = Array.from({length: pieces - 1}, (_, index) =>
    html.indexOf('<', size * (index + 1)),
  );
  return [0, ...ends].map((start, index) => html.slice(start, ends[index]));
}

async function sendInPieces(answer: Answer, pieces: number, response: ServerResponse) {
  response.writeHead(answer.status, answer.headers);
  for (const piece of cut(answer.body.toString('utf8'), pieces)) {
    response.write(piece);
    await pause(PAUSE_MS);
  }
  response.end();
}

/**
 * Stands before the site as a slow line would: every page arrives in pieces, with a pause after each.
 *
 * @param origin of the site
 */
export function serveInPieces(origin: string, pieces: number): Promise<Between> {
  return standBetween(origin, (answer, response) => {
    const isPage = answer.headers['content-type']?.startsWith('text/html') === true;
    return isPage ? sendInPieces(answer, pieces, response) : passOn(answer, response);
  });
}
