import {runProgram} from './program';

await runProgram({name: 'kubectl east-west', isPlugin: true});
