import { activityFacts } from '../generated/activity-facts'
import type { NeedWords } from './need-words'
import type { Part } from './part'

/** Why a part is a lot of its own beside the others, as it stands in a sentence: no capital, no full stop. */
export function whyLot(part: Part, all: readonly Part[], words: NeedWords): string {
  const { why, blueprint, blueprintLot, activities } = part
  if (all.length === 1) return words.say('why.only')
  if (why === 'rest' || why === 'functions' || why === 'changed' || why === 'place') return words.say(`why.${why}`)
  const component = isOfItsOwn(part, all) ? [words.say('why.component')] : []
  if (why === 'joined') return [...component, words.say('why.joined', { most: activityFacts.lots })].join(and(words))
  if (why === 'small')
    return [...component, words.say('why.small', { parting: activityFacts.parting })].join(and(words))
  const [activity = 'support'] = activities
  const differs = (of: (each: Part) => unknown) => all.some((each) => of(each) !== of(part))
  const skills = blueprintLot?.skills[words.language] ?? []
  // What a blueprint warns of is said once.
  const planned = all.filter((each) => blueprint !== undefined && each.blueprint === blueprint)
  const warns =
    blueprint && (planned.find((each) => each.blueprintLot?.id === blueprint.riskLot) ?? planned[0]) === part
  const reasons = [
    ...(skills.length > 0 ? [words.say('why.skills', { names: skills.join(', ') })] : component),
    ...(differs(({ activities: [main] }) => main) ? [words.say(`why.${activity}`)] : []),
    ...(warns && why === 'programme'
      ? [
          words.say('why.blueprint', {
            blueprint: blueprint.name[words.language],
            risk: lowered(blueprint.risk[words.language]),
          }),
        ]
      : []),
  ]
  return (reasons.length > 0 ? reasons : [words.say(`why.${activity}`)]).join(and(words))
}

function and(words: NeedWords): string {
  return words.say('change.and')
}

/** Whether another lot serves other families; one that serves all of them says nothing of it. */
function isOfItsOwn(part: Part, all: readonly Part[]): boolean {
  const own = aboutOf(part)
  return own !== '' && all.some((each) => aboutOf(each) !== '' && aboutOf(each) !== own)
}

/** The families that it is about; a training for all of them is about none of its own. */
function aboutOf({ families = [] }: Part): string {
  return families.join()
}

/** A sentence of a blueprint within another one. */
function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/u, '')
}
