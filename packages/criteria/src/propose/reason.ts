/** Why something was chosen, or what the buyer has to confirm. `path` is a JSON Pointer in the procurement. */
export interface Reason {
  readonly path: string
  readonly text: string
}
