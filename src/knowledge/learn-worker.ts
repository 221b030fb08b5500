/** One seed's model in a thread of its own: takes lessons and seed, posts the weights. */
import { parentPort, workerData } from 'node:worker_threads';
import { learn } from './learn.ts';

const [lessons, seed] = workerData as Parameters<typeof learn>;
parentPort?.postMessage(learn(lessons, seed));
