/** Number words up to the fifties that time limits are written in, in English and French. */
const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const french =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'
const tens = {
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
}

const known: ReadonlyMap<string, number> = new Map([
  ...[english, french].flatMap((list) => list.split(' ').map((word, value) => [word, value] as const)),
  ...Object.entries({ ...tens, une: 1, a: 1, once: 1, twice: 2 }),
])

/** A number as people write it, `12`, `six` or `trente-cinq`; undefined where a word is none. */
export function numberIn(written: string): number | undefined {
  const word = written.toLowerCase()
  if (/^\d{1,6}$/u.test(word)) return Number(word)
  const whole = known.get(word)
  if (whole !== undefined) return whole
  const [ten = '', one = ''] = word.split('-')
  const [first, second] = [known.get(ten), known.get(one)]
  return first !== undefined && second !== undefined && first >= 20 ? first + second : undefined
}

/** The numbers before some words of a text, `/jours?|days?/`, in their order. Words before them are few. */
export function numbersBefore(text: string, unit: string): number[] {
  const pattern = new RegExp(`([\\p{L}\\d-]{1,20})\\s(?:${unit})(?!\\p{L})`, 'giu')
  return [...text.matchAll(pattern)].flatMap(([, written = '']) => numberIn(written) ?? [])
}
