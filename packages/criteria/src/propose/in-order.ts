import type { Blueprint } from '../catalogue/blueprint'

/** Blueprints as their waves come, those beside the waves last. */
export function inOrder(blueprints: readonly Blueprint[]): Blueprint[] {
  return [...blueprints].sort((one, other) => (one.wave ?? 99) - (other.wave ?? 99))
}
