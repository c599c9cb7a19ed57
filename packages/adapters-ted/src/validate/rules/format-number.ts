/**
 * `format-number` of XSLT 2.0, which fontoxpath lacks and SDK 1.10 to 1.13 use with the pictures `#` and `0.##########`
 * to tell whole ranks (BT-541 with ord-imp). Pictures of digits and one point only, without grouping; others throw. Rounds
 * half to even (XSLT 2.0, 16.4.4).
 */
export function formatNumber(value: number, picture: string): string {
  const found = /^(#*)(0*)(?:\.(0*)(#*))?$/.exec(picture)
  if (!found || picture === '') throw new Error(`The picture "${picture}" of format-number is not supported.`)
  const [, , whole = '', fraction = '', optional = ''] = found
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity'
  const digits = roundHalfEven(Math.abs(value), fraction.length + optional.length)
  const [integers = '', decimals = ''] = digits.split('.')
  const kept = decimals.replace(/0+$/, '').padEnd(fraction.length, '0')
  const head = integers.replace(/^0+/, '').padStart(whole.length, '0')
  const text = kept === '' ? head : `${head}.${kept}`
  // XSLT 2.0 writes one zero where nothing is left.
  const shown = text === '' ? '0' : text
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown
}

function roundHalfEven(value: number, places: number): string {
  const shortest = plainDecimal(value)
  const [integers = '0', decimals = ''] = shortest.split('.')
  if (decimals.length <= places) return `${integers}.${decimals}`
  const scaled = BigInt(integers + decimals.slice(0, places))
  const rest = decimals.slice(places)
  const half = `5${'0'.repeat(rest.length - 1)}`
  const up = rest > half || (rest === half && scaled % 2n === 1n)
  const digits = String(up ? scaled + 1n : scaled).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function plainDecimal(value: number): string {
  const text = String(value)
  const found = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!found) return text
  const [, head = '', tail = '', power = '0'] = found
  const point = head.length + Number(power)
  const digits = head + tail
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`
}
