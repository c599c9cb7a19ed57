import type { MpeResult } from '../shape/mpe-shape'

/** The result as JSON text: shape, losses, checks, statements, provenance. Indented by two spaces. */
export function mpeToJson(result: MpeResult): string {
  return `${JSON.stringify(result, null, 2)}\n`
}
