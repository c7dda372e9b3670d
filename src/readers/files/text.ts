import type {Bytes} from './bytes';
import {encodingOf, SNIFFED_BYTES} from './kind';
import {peek} from './bytes';

/** Bytes as text, in UTF-8 or UTF-16 as they show; a byte order mark falls away. */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  const {head, all} = await peek(bytes, SNIFFED_BYTES);
  const decoder = new TextDecoder(encodingOf(head));
  for await (const piece of all) {
    const text = decoder.decode(piece, {stream: true});
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
