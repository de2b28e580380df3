import { Worker } from 'node:worker_threads'

/** What came of work in a thread of its own: its answer, or why there is none and how far it had come. */
export type Isolated<T> =
  | { readonly answer: T }
  | { readonly failure: 'time' | 'memory' | 'error'; readonly message: string; readonly progress: number }

/**
 * The answer of a worker, which is stopped after `time` milliseconds whatever it does. The worker is the JavaScript file
 * `name` beside the module at `base`; it finds `data` and `progress` (one whole number that it may count up) in its
 * `workerData`, and posts its answer, or `{ failure: message }`, once. It has no environment variables, and its output
 * goes nowhere. The buffers in `transfer` are given away to it.
 */
export async function isolate<T>(
  name: string,
  base: string,
  data: Readonly<Record<string, unknown>>,
  time: number,
  transfer: readonly ArrayBuffer[] = [],
): Promise<Isolated<T>> {
  const progress = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL(name, base), {
    ...OPTIONS,
    workerData: { ...data, progress },
    transferList: [...transfer],
  })
  const fail = (failure: 'time' | 'memory' | 'error', message: string): Isolated<T> => ({
    failure,
    message,
    progress: Atomics.load(progress, 0),
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Isolated<T>>((settle) => {
      timer = setTimeout(() => {
        settle(fail('time', `it did not end within ${time / 1000} seconds`))
      }, time)
      worker.once('message', (message: T | { readonly failure: string }) => {
        settle(isFailure(message) ? fail('error', message.failure) : { answer: message })
      })
      worker.once('error', (error: NodeJS.ErrnoException) => {
        settle(fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'error', error.message))
      })
      worker.once('exit', () => {
        settle(fail('error', 'it ended without an answer'))
      })
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

const OPTIONS = {
  argv: [],
  env: {},
  execArgv: [],
  stdout: true,
  stderr: true,
  resourceLimits: { maxOldGenerationSizeMb: 512, stackSizeMb: 4 },
}

function isFailure(message: unknown): message is { readonly failure: string } {
  return typeof message === 'object' && message !== null && 'failure' in message
}
