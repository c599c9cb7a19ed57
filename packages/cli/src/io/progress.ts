import type { Progress } from './context'
import type { TextSink } from './out'
import { visible } from './visible'

/** Work that is done within a second shows nothing. */
const patience = 1000

/** One line on a terminal's standard error, rewritten in place; nothing where it is no terminal. */
export function createProgress(stderr: TextSink): Progress {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} }
  const since = Date.now()
  let shown = false
  let text = ''
  const write = (line: string) => stderr.write(line, () => {})
  const draw = () => {
    shown = true
    write(`\r\u001b[K${visible(text).slice(0, (stderr.columns ?? 80) - 1)}`)
  }
  let timer: NodeJS.Timeout | undefined
  return {
    show(next) {
      text = next
      if (Date.now() - since >= patience) draw()
      else timer ??= setTimeout(draw, patience).unref()
    },
    clear() {
      clearTimeout(timer)
      timer = undefined
      if (shown) write('\r\u001b[K')
      shown = false
    },
  }
}
