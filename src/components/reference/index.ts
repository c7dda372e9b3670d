export {LatencyTable} from './LatencyTable';
export {ModelConstantTable} from './ModelConstantTable';
export {PathTable} from './PathTable';
export {PriceTable} from './PriceTable';
export {SourceList} from './SourceList';
