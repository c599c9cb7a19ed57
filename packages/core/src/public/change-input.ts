import { type Argument, checkInput } from '../guard/check-input'
import type { Shape } from '../guard/shape'
import { procurementArgument } from '../schema/arguments'

/** Checks what a function that changes a procurement was called with. */
export function checkChangeInput(
  call: string,
  procurement: unknown,
  change: Argument,
  options: readonly [shape: Shape, value: unknown],
): void {
  checkInput(call, {
    procurement: procurementArgument(procurement),
    change,
    options,
  })
}
