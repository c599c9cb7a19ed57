import { formatSize } from '../src/committee/format-size.ts'
import { logCapFigure, perHeadFigure, type SizedFigure, sizeMethods, volumeFigure } from '../src/metrics/size.ts'

// Twenty markets drawn by lot, the same each time. Nothing in them was measured: they show what a rule does, not what firms are.

interface Size {
  readonly name: string
  readonly heads: number
  /** Part of its people who work on the software of the lot. */
  readonly specialists: number
}

const sizes: readonly Size[] = [
  { name: 'micro', heads: 5, specialists: 0.4 },
  { name: 'small', heads: 25, specialists: 0.16 },
  { name: 'medium', heads: 120, specialists: 0.07 },
  { name: 'large', heads: 1500, specialists: 0.02 },
]
const markets = 20
const firmsOfSize = 3
const cap = 100
const fullPerHead = 12
/** AWD-01 marks four persons at most. */
const assigned = 4
/** What a rule by volume may ask for as a minimum, at the three levels. */
const leastCommits = [25, 100, 250] as const

interface Contributor {
  readonly commits: number
  /** Months of 24 with an accepted contribution. */
  readonly months: number
  /** One of them corrects a fault or adds a function, with its tests or documentation. */
  readonly complete: boolean
  /** Months over which the person helped others. */
  readonly helped: number
}

interface Firm {
  readonly size: Size
  readonly people: readonly Contributor[]
  /** Services on the software for customers. */
  readonly services: number
}

/** A linear congruence: any machine draws the same. */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

function draw(): readonly (readonly Firm[])[] {
  const random = drawing(20_261_127)
  return Array.from({ length: markets }, () =>
    sizes.flatMap((size) =>
      Array.from({ length: firmsOfSize }, (): Firm => {
        const people = Math.round(size.heads * size.specialists * (0.5 + random()))
        return {
          size,
          services: Math.floor(random() * 4),
          people: Array.from({ length: people }, () => {
            // Few do much: from 1 to some 150 in two years, half of them below 12. The same for every size.
            const commits = Math.max(1, Math.round(Math.exp(random() * 5)))
            const months = Math.min(24, commits, 1 + Math.floor(random() * 24))
            return { commits, months, complete: random() < 0.6, helped: Math.floor(random() * 14) }
          }),
        }
      }),
    ),
  )
}

const commitsOf = ({ people }: Firm) => people.reduce((sum, { commits }) => sum + commits, 0)

/** A figure from 0 to 1 as a step from 0 to 4. */
const stepOf = ({ value }: SizedFigure) => Math.min(4, Math.floor(value * 4 + 1e-9))

/** The steps of AWD-01, advanced, of one person. Several means two, at least three months apart. */
function personStep({ commits, months, complete, helped }: Contributor): number {
  if (commits < 1) return 0
  if (commits < 2 || months < 2) return 1
  if (!complete) return 2
  return helped >= 6 ? 4 : 3
}

/** AWD-01: the average of the persons assigned; a firm assigns its best. */
function presenceStep({ people }: Firm): number {
  const steps = people.map(personStep).sort((a, b) => b - a)
  const best = steps.slice(0, assigned)
  return best.length === 0 ? 0 : best.reduce((sum, step) => sum + step, 0) / best.length
}

/** SEL-01 by its three levels: items, one of them a contribution, one of them upkeep for a year. */
function presencePasses({ people, services }: Firm): readonly boolean[] {
  const items = services + people.length
  const contributes = people.length > 0
  return [items >= 1, items >= 2 && contributes, items >= 3 && contributes && people.some(({ months }) => months >= 12)]
}

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`
const mean = (values: readonly number[]) =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(1)

interface Judged {
  readonly firm: Firm
  readonly steps: Readonly<Record<string, number>>
  readonly winner: Readonly<Record<string, boolean>>
}

function judged(): Judged[] {
  return draw().flatMap((firms) => {
    const most = Math.max(...firms.map(commitsOf))
    const all = firms.map((firm) => {
      const count = commitsOf(firm)
      return {
        firm,
        steps: {
          volume: stepOf(volumeFigure(count, most)),
          'log-cap': stepOf(logCapFigure(count, cap)),
          'per-head': stepOf(perHeadFigure(count, firm.size.heads, fullPerHead)),
          presence: presenceStep(firm),
        } as Readonly<Record<string, number>>,
      }
    })
    const highest = (method: string) => Math.max(...all.map(({ steps }) => steps[method] ?? 0))
    return all.map(({ firm, steps }) => ({
      firm,
      steps,
      winner: Object.fromEntries(sizeMethods.map((method) => [method, (steps[method] ?? 0) === highest(method)])),
    }))
  })
}

/** `docs/evidence-small-firms.md`. */
export function smallFirmsPage(): string {
  const all = judged()
  const of = (name: string) => all.filter(({ firm }) => firm.size.name === name)
  const awd = sizes.map(({ name }) => {
    const firms = of(name)
    const cells = sizeMethods.map((method) => {
      const steps = firms.map(({ steps: by }) => by[method] ?? 0)
      const high = steps.filter((step) => step >= 3).length
      const best = firms.filter(({ winner }) => winner[method]).length
      return `${mean(steps)} · ${percent(high, firms.length)} · ${percent(best, firms.length)}`
    })
    return `| ${name} | ${cells.join(' | ')} |`
  })
  const sel = sizes.map(({ name }) => {
    const firms = of(name)
    const volume = leastCommits.map((least) =>
      percent(firms.filter(({ firm }) => commitsOf(firm) >= least).length, firms.length),
    )
    const presence = [0, 1, 2].map((level) =>
      percent(firms.filter(({ firm }) => presencePasses(firm)[level]).length, firms.length),
    )
    return `| ${name} | ${[...volume, ...presence].join(' | ')} |`
  })
  return `# What a way of counting does to small firms

Made by \`packages/evidence/scripts/small-firms.ts\`. **Nothing here was measured**: ${markets} markets are drawn by lot, the same each time, with
${firmsOfSize} firms of each size in each. Each person who works on the software contributes alike, whatever the size of the firm; sizes differ
in heads and in the part of them who do that. So what differs between the rows is the rule, and not the ability.

| size | heads | part of them on the software |
|---|--:|--:|
${sizes.map(({ name, heads, specialists }) => `| ${name} | ${heads} | ${Math.round(specialists * 100)} % |`).join('\n')}

A person makes 1 to some 150 commits in two years, half of them below 12; 60 % have one that comes with tests or documentation.

## AWD-01, steps 0 to 4

Mean step · firms at step 3 or above · firms with the highest step of their market.

| size | volume | log-cap | per head | presence before volume |
|---|---|---|---|---|
${awd.join('\n')}

* **Volume**: commits of the firm, as a part of those of the firm with most. ${formatSize('volume')}
* **Log-cap**: \`log(1 + commits) / log(1 + max(commits, ${cap}))\`. ${formatSize('log-cap')}
* **Per head**: commits divided by all heads of the firm; ${fullPerHead} a head are the whole. ${formatSize('per-head')}
* **Presence before volume**: the steps of AWD-01, advanced, for the persons assigned, at most ${assigned}. ${formatSize('presence')}

## SEL-01, who passes

| size | at least ${leastCommits[0]} commits | ${leastCommits[1]} | ${leastCommits[2]} | SEL-01 basic | advanced | exemplary |
|---|--:|--:|--:|--:|--:|--:|
${sel.join('\n')}

The minima of commits are examples of what a rule by volume could ask for; SEL-01 asks for one to three items, services or contributions, and never
for a number of commits. \`volumeFigure\`, \`logCapFigure\`, \`perHeadFigure\` and \`presenceFigure\` give such figures with their parameters, and
\`formatSize\` says which size they favour; none of them is a mark.
`
}
