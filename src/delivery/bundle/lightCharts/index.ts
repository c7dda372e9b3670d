import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

interface Resource {
  readonly context: string;
  request: string;
}

/** Modules that charts need a small part of: which, where they are asked for, and what stands in. */
const standIns = [
  {request: /^victory-vendor\/d3-scale$/, from: /[\\/]recharts[\\/]/, file: 'scales.ts'},
  {request: /^d3-interpolate$/, from: /[\\/]d3-scale[\\/]/, file: 'interpolate.ts'},
  {request: /[\\/]util[\\/]scale$/, from: /[\\/]recharts[\\/]/, file: 'ticks.ts'},
];

/**
 * Keeps out of the charts' script what recharts takes in for charts that we do not have: scales of time
 * and of colour, and arithmetic with decimal numbers.
 *
 * @example plugins: [[lightCharts, {}]]
 */
export function lightCharts({siteDir}: LoadContext): Plugin {
  return {
    name: 'light-charts',
    configureWebpack: (_config, _isServer, {currentBundler}) => ({
      plugins: standIns.map(
        ({request, from, file}) =>
          new currentBundler.instance.NormalModuleReplacementPlugin(
            request,
            (resource: Resource) => {
              if (!from.test(resource.context)) return;
              resource.request = path.join(siteDir, 'src/delivery/bundle/lightCharts', file);
            },
          ),
      ),
    }),
  };
}
