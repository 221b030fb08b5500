/** Sees some of the questions in a thread of its own: takes vocabulary and questions, posts what is seen. */
import { parentPort, workerData } from 'node:worker_threads';
import { seenIn } from './seen.ts';

const [vocabulary, questions] = workerData as Parameters<typeof seenIn>;
parentPort?.postMessage(seenIn(vocabulary, questions));
