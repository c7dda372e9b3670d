export {CostSimulation} from './CostSimulation';
export {LatencyCostComparison} from './LatencyCostComparison';
export {ScenarioMatrix} from './ScenarioMatrix';
export {ServiceTypeComparison} from './ServiceTypeComparison';
