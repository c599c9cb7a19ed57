import { Piscina } from 'piscina'

/**
 * Threads that validate. `run` answers what the worker answers; it throws `QueueFull` where `queue` notices wait already, and
 * an `AbortError` where the signal ends it: a notice that waits leaves the queue, a thread that is at work is ended and another
 * takes its place, so that no hostile notice keeps one busy.
 */
export function createPool({ worker, threads, queue, memory = 512 }) {
  const pool = new Piscina({
    filename: worker.href,
    name: 'validate',
    minThreads: threads,
    maxThreads: threads,
    // What the threads have taken is no longer in the queue.
    maxQueue: queue,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  return {
    async run(task, { signal }) {
      if (pool.queueSize >= queue) throw new QueueFull()
      return await pool.run(task, { signal, transferList: [task.notice.buffer] })
    },
    /** How many wait, and how many were answered. */
    state: () => ({ waiting: pool.queueSize, completed: pool.completed }),
    close: () => pool.close({ force: true }),
  }
}

export class QueueFull extends Error {
  constructor() {
    super('The queue is full.')
    this.name = 'QueueFull'
  }
}
