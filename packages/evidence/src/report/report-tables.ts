import { listed, type Say } from '../committee/words'
import type { Table } from './report-parts'
import type { FactView, PersonView, ProjectView } from './report-view'

/** Figures of a language: French has a comma. */
export type Figure = (value: number) => string

export function figuresOf(say: Say): Figure {
  return (value) => say('report.figure', { value })
}

/** What a person did, a row for each project, and one for all of them: the same as the chart. */
export function activityTable(projects: readonly ProjectView[], at: number, say: Say, figure: Figure): Table {
  const row = (name: string, counts: PersonView['axes'], period: string) => [
    name,
    countsText(counts, say, figure),
    period,
  ]
  const own = projects.flatMap(({ name, people }) => {
    const person = people[at]
    return person ? [{ name, person }] : []
  })
  return {
    caption: say('report.activity-of', { name: own[0]?.person.person ?? '' }),
    columns: ['project', 'contributions', 'period'].map((name) => say(`column.${name}`)),
    rows: [
      ...own.map(({ name, person }) => row(name, person.axes, periodOf(person))),
      ...(own.length > 1 ? [row(say('report.all-projects'), axesOf(projects, at), '')] : []),
    ],
  }
}

function countsText(counts: PersonView['axes'], say: Say, figure: Figure): string {
  const given = counts.filter(({ count }) => count > 0)
  return given.length === 0
    ? say('report.nothing')
    : listed(
        given.map(({ axis, count }) => say('report.count', { what: say(`axis.${axis}`), count: figure(count) })),
        say,
      )
}

function periodOf({ first, last }: PersonView): string {
  return first === undefined || last === undefined ? '' : `${first} – ${last}`
}

export function concentrationTable(project: ProjectView, say: Say, figure: Figure): Table {
  const { name, contributors, fewest, busiest, claimed, counted, all } = project
  return {
    caption: say('report.concentration-of', { name }),
    columns: [say('column.figure'), say('column.value')],
    rows: [
      [say('figure.counted'), `${figure(counted)} / ${figure(all)}`],
      [say('figure.contributors'), figure(contributors)],
      [say('figure.fewest'), figure(fewest)],
      [say('figure.busiest'), `${figure(busiest)} %`],
      [say('figure.claimed'), `${figure(claimed)} %`],
    ],
  }
}

export function factTable(facts: readonly FactView[], say: Say): Table {
  return {
    caption: say('report.facts'),
    columns: ['person', 'project', 'nature', 'date', 'address', 'state'].map((name) => say(`column.${name}`)),
    rows: facts.map(({ person, project, nature, date, address, commit, reason }) => [
      person,
      project,
      nature === undefined ? say('sheet.unknown') : say(`nature.${nature}`),
      date ?? say('sheet.unknown'),
      address ?? commit,
      reason === undefined ? say('report.confirmed') : say('report.not-confirmed', { reason: say(`reason.${reason}`) }),
    ]),
    long: [4],
  }
}

/** Work in all projects together, for the chart of one person. */
export function axesOf(projects: readonly ProjectView[], at: number): PersonView['axes'] {
  const [first] = projects
  return (first?.people[at]?.axes ?? []).map(({ axis }, place) => ({
    axis,
    count: projects.reduce((sum, { people }) => sum + (people[at]?.axes[place]?.count ?? 0), 0),
  }))
}
