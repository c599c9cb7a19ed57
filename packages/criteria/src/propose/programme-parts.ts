import type { Blueprint, BlueprintLot } from '../catalogue/blueprint'
import { blueprints as allBlueprints } from '../generated/blueprints'
import type { Part } from './part'
import { distinct, isSameName, type Subject } from './subjects'
import type { Understood } from './understand-need'

/** What a share of a blueprint is beside the usual parts of activities (support: 60). */
const unit = 12

/**
 * The lots of a programme: those of its blueprints, with steering and training whatever is asked. What the buyer's own
 * activities leave out is left out; where more lots come than can be followed, those of one blueprint are joined.
 */
export function programmeParts(
  { need, blueprints }: Understood,
  subjects: readonly Subject[],
  most: number,
): { readonly parts: readonly Part[]; readonly joined: boolean } {
  const steering = allBlueprints.filter(({ id }) => id === 'steering' && !blueprints.some((each) => each.id === id))
  const asked = [...blueprints, ...steering]
  // A programme without mail has no gap where mail would be.
  const waves = [...new Set(asked.flatMap(({ wave }) => wave ?? []))].sort((one, other) => one - other)
  const parts = asked.flatMap((blueprint) => {
    const subject = subjects.find(({ id }) => id === blueprint.id)
    const wave = blueprint.wave === undefined ? {} : { wave: waves.indexOf(blueprint.wave) + 1 }
    const own = lotsOf(blueprint, need.activities)
    return own.map((lot) => ({
      ...partOf(blueprint, lot, subject),
      software: softwareOf(blueprint, lot, own, subject),
      ...wave,
    }))
  })
  const rest = subjects.filter(({ id }) => !asked.some((each) => each.id === id)).length
  if (parts.length + rest <= most) return { parts, joined: false }
  return {
    joined: true,
    parts: asked.flatMap((blueprint) => {
      const own = parts.filter((part) => part.blueprint === blueprint)
      const [first] = own
      if (!first) return []
      return blueprint.id === 'steering' ? own : [joined(blueprint, own, first)]
    }),
  }
}

function lotsOf({ lots }: Blueprint, activities: Understood['need']['activities']): readonly BlueprintLot[] {
  if (activities === undefined || activities.length === 0) return lots
  const own = lots.filter(({ activity }) => activities.includes(activity))
  return own.length > 0 ? own : lots
}

/** What a lot works on: a tenderer reads its own scope. What no lot is known to work on is in all of them. */
function softwareOf(
  { projects }: Blueprint,
  lot: BlueprintLot,
  all: readonly BlueprintLot[],
  subject: Subject | undefined,
): Part['software'] {
  return (subject?.software ?? []).filter(({ name }) => {
    const { lots = [] } = projects.find((each) => isSameName(each.name, name)) ?? {}
    const there = all.filter(({ id }) => lots.includes(id))
    return there.length === 0 || there.includes(lot)
  })
}

function partOf(blueprint: Blueprint, lot: BlueprintLot, subject: Subject | undefined): Part {
  return {
    key: `${blueprint.id}/${lot.id}`,
    activities: [lot.activity],
    families: [blueprint.id],
    software: [],
    functions: subject?.functions ?? [],
    share: lot.share * unit,
    blueprint,
    blueprintLot: lot,
    why: 'programme',
  }
}

function joined(blueprint: Blueprint, own: readonly Part[], first: Part): Part {
  const { blueprintLot: _, ...rest } = first
  return {
    ...rest,
    key: blueprint.id,
    activities: [...new Set(own.flatMap(({ activities }) => activities))],
    name: blueprint.name,
    software: distinct(own.flatMap(({ software }) => software)),
    joinedLots: own.flatMap(({ blueprintLot = [] }) => blueprintLot),
    share: own.reduce((sum, { share }) => sum + share, 0),
  }
}
