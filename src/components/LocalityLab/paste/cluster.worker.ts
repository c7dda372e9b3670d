import {createAnswerer} from './answer';
import type {Request} from './protocol';

const answer = createAnswerer((reply) => self.postMessage(reply));

self.onmessage = ({data}: MessageEvent<Request>) => void answer(data).catch(reportError);
