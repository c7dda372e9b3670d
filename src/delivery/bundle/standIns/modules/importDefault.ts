/** The one helper of tslib that Docusaurus's shared utilities use in a browser: see `table.ts`. */
export const __importDefault = (module: {__esModule?: boolean}): object =>
  module.__esModule === true ? module : {default: module};
