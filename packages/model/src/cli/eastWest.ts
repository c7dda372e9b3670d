import {runProgram} from './program';

await runProgram({name: 'east-west', isPlugin: false});
