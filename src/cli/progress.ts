/** A bar on stderr while something takes long; nothing where nobody looks. */
export type Progress = (done: number, total: number) => void;

const WIDTH = 30;
const QUIET_MS = 500;
const PAUSE_MS = 100;

export const createProgress = (what: string, stream: NodeJS.WriteStream = process.stderr): Progress => {
  const from = performance.now();
  let shown = 0;
  return (done, total) => {
    const now = performance.now();
    const last = done >= total && shown > 0;
    if (!stream.isTTY || now - from < QUIET_MS || (now - shown < PAUSE_MS && !last)) return;
    shown = now;
    const share = total === 0 ? 1 : done / total;
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    const left = share > 0 ? Math.ceil(((now - from) / 1000) * (1 / share - 1)) : 0;
    stream.write(`\r${what} ${bar} ${done}/${total}, ${left} s left ${last ? '\n' : ''}`);
  };
};
