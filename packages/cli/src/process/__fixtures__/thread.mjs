// A thread for tests: does what its arguments say, one for each file, as `work.ts` would.
import { parentPort, workerData } from 'node:worker_threads'

let last = 0
const waiting = new Map()
parentPort.on('message', (message) => {
  if (message.kind === 'abort') parentPort.postMessage({ kind: 'done', exit: 130 })
  else waiting.get(message.id)?.(message)
})
const ask = (message) =>
  new Promise((resolve) => {
    last += 1
    waiting.set(last, resolve)
    parentPort.postMessage({ ...message, id: last })
  })

const deeds = {
  say: (file) => ask({ kind: 'write', stream: 'stdout', text: `${file}\n` }),
  async echo() {
    const { bytes } = await ask({ kind: 'read' })
    await ask({ kind: 'write', stream: 'stderr', text: new TextDecoder().decode(bytes) })
  },
  wait: () => new Promise(() => {}),
  spin() {
    for (;;);
  },
  throw() {
    throw new Error('broken')
  },
  leave: () => process.exit(),
}

for (const [index, file] of workerData.argv.entries()) {
  if (index < workerData.from) continue
  parentPort.postMessage({ kind: 'at', index, file })
  await deeds[file.split('-')[0]](file)
}
parentPort.postMessage({ kind: 'done', exit: 1 })
