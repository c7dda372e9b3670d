/** The scales that our charts and recharts itself name; recharts would take in all of d3's: see `table.ts`. */
export {scaleBand, scaleLinear, scaleLog, scalePoint, scaleSqrt} from 'd3-scale';
