import type { Criterion } from '@opensource-experts/core'

/** One line of the demo: what was done, and how long it took. */
export function say(step: string, text: string, milliseconds?: number): void {
  const time =
    milliseconds === undefined ? '' : ` [${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms]`
  console.log(`${step.padEnd(9)} ${text}${time}`)
}

/** Lines under a step, cut where there are many. */
export function sayList(lines: readonly string[], most: number): void {
  for (const line of lines.slice(0, most)) console.log(`          - ${line}`)
  if (lines.length > most) console.log(`          - and ${lines.length - most} more`)
}

export function timed<Result>(act: () => Result): [Result, number] {
  const started = performance.now()
  const result = act()
  return [result, performance.now() - started]
}

/** `2 award criteria (AWD-02 5 %, AWD-20 5 %), 3 performance terms (PER-01, PER-04, PER-20)`. */
export function describeCriteria(criteria: readonly Criterion[]): string {
  const names = {
    award: 'award criteria',
    performance: 'performance terms',
    selection: 'selection criteria',
    'technical-specification': 'specifications',
  }
  const groups = Object.entries(names).flatMap(([kind, name]) => {
    const members = criteria.filter((criterion) => criterion.kind === kind)
    return members.length === 0 ? [] : [`${members.length} ${name} (${[...new Set(members.map(label))].join(', ')})`]
  })
  return groups.join(', ') || 'nothing'
}

function label(criterion: Criterion): string {
  const weight =
    criterion.kind === 'award' && criterion.weight
      ? ` ${criterion.weight.value}${criterion.weight.kind === 'percentage' ? ' %' : ` ${criterion.weight.kind}`}`
      : ''
  return `${criterion.clause?.id ?? criterion.id}${weight}`
}
