import type {Plugin} from '@docusaurus/types';
import {trustedTypes} from '../headers/policy';

/** A script that has not come by then will not: what waits for it says so, and offers another try. The bundler's own limit is two minutes. */
const patienceMs = 30_000;

/** Has the bundler's loader ask for scripts and workers through a Trusted Types policy of its own, and give up in time. */
export function scriptLoader(): Plugin {
  return {
    name: 'script-loader',
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV === 'development'
        ? {}
        : {
            output: {
              chunkLoadTimeout: patienceMs,
              trustedTypes: {policyName: trustedTypes.loader},
            },
          },
  };
}
