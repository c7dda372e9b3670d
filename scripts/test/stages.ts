import type {Stage} from './schedule';

/** What runs in seconds, without a build: `npm run check`. */
export const quickStages: readonly Stage[] = [
  {name: 'lint', script: 'lint'},
  {name: 'types', script: 'types'},
  {name: 'format', script: 'format'},
  {name: 'content', script: 'check:content'},
  {name: 'unused code, packages, import cycles', script: 'unused'},
  {name: 'unit and component tests', script: 'test:unit'},
];

/** The whole proof: `npm test`. The build comes first because the browser waits for it. */
export const allStages: readonly Stage[] = [
  {name: 'build', script: 'build'},
  {name: 'browser', script: 'browser'},
  ...quickStages,
  {name: 'rendered pages', script: 'check:rendered', needs: ['build']},
  {name: 'browser tests', script: 'test:browser', needs: ['build', 'browser'], slots: 2},
];
