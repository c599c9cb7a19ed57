import type { MpeResult } from '../shape/mpe-shape'
import { readingResult } from './result-input'

/** The result as JSON text: shape, losses, checks, statements, provenance. Indented by two spaces. */
export function mpeToJson(result: MpeResult): string {
  return readingResult('mpeToJson', result, [[], {}], () => `${JSON.stringify(result, null, 2)}\n`)
}
