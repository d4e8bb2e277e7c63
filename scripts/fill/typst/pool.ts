/** Compiles many PDFs at a time: worker threads with a compiler each. */
import { Worker } from 'node:worker_threads';
import type { PdfSource } from '../../../src/domain/output/typst/render-typst.ts';

export interface PdfPool {
  /** Rejects when the source does not compile or its worker breaks down; the pool goes on either way. */
  compile(source: PdfSource): Promise<Uint8Array>;
  /** Ends the workers; what has not been compiled by then is rejected. */
  close(): Promise<void>;
}

/** From a worker: the finished file, or what went wrong with it. */
export type PoolAnswer = { readonly pdf: Uint8Array } | { readonly error: string };

interface Job {
  readonly source: PdfSource;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  /** Started with the first job, and again with the next job after a breakdown. */
  worker: Worker | undefined;
  job: Job | undefined;
}

/** `script`: what a worker runs; another one than ours is for tests. */
export function createPool(
  size: number,
  script: URL = new URL('./pool-worker.ts', import.meta.url),
): PdfPool {
  const waiting: Job[] = [];
  let closed = false;
  const seats: Seat[] = Array.from({ length: size }, () => ({ worker: undefined, job: undefined }));

  function start(seat: Seat): Worker {
    const worker = new Worker(script);
    seat.worker = worker;
    worker.on('message', (answer: PoolAnswer) => {
      const job = seat.job;
      seat.job = undefined;
      if ('pdf' in answer) job?.resolve(answer.pdf);
      else job?.reject(new Error(answer.error));
      next(seat);
    });
    const breakDown = (error: Error) => {
      if (seat.worker !== worker) return;
      const job = seat.job;
      seat.job = undefined;
      seat.worker = undefined;
      job?.reject(error);
      next(seat);
    };
    worker.once('error', error => breakDown(error instanceof Error ? error : new Error(String(error))));
    worker.once('exit', code => breakDown(new Error(`The worker ended with code ${code}.`)));
    return worker;
  }

  function next(seat: Seat): void {
    const job = waiting.shift();
    if (job) {
      const worker = seat.worker ?? start(seat);
      seat.job = job;
      worker.ref();
      worker.postMessage(job.source);
      // An idle pool does not keep the process alive.
    } else seat.worker?.unref();
  }

  return {
    compile: source =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('The pool is closed.'));
        waiting.push({ source, resolve, reject });
        const idle = seats.find(seat => seat.job === undefined);
        if (idle) next(idle);
      }),
    close: async () => {
      closed = true;
      const left = [...seats.flatMap(seat => seat.job ?? []), ...waiting.splice(0)];
      for (const job of left) job.reject(new Error('The pool was closed before this file was made.'));
      await Promise.all(seats.map(({ worker }) => worker?.terminate()));
    },
  };
}
