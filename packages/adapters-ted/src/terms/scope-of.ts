/** `BT-539-Lot` or `BT-539-LotsGroup`: the part of a field's id that says of what. */
export function scopeOf(lot: string): 'Lot' | 'LotsGroup' {
  return lot.startsWith('GLO-') ? 'LotsGroup' : 'Lot'
}
