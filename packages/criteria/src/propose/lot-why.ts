import { activityFacts } from '../generated/activity-facts'
import type { NeedWords } from './need-words'
import type { Part } from './part'

/** Why a part is a lot of its own beside the others, as it stands in a sentence: no capital, no full stop. */
export function whyLot(part: Part, all: readonly Part[], words: NeedWords): string {
  const { why, blueprint, blueprintLot, activities } = part
  if (all.length === 1) return words.say('why.only')
  if (why === 'joined') return words.say('why.joined', { most: activityFacts.lots })
  if (why === 'small') return words.say('why.small', { parting: activityFacts.parting })
  if (why === 'rest' || why === 'functions' || why === 'changed' || why === 'place') return words.say(`why.${why}`)
  const [activity = 'support'] = activities
  const differs = (of: (each: Part) => unknown) => all.some((each) => of(each) !== of(part))
  const skills = blueprintLot?.skills[words.language] ?? []
  // What a blueprint warns of is said once.
  const warns = blueprint && all.find((each) => each.blueprint === blueprint) === part
  const reasons = [
    ...(skills.length > 0 ? [words.say('why.skills', { names: skills.join(', ') })] : []),
    ...(skills.length === 0 && aboutOf(part) !== '' && differs(aboutOf) ? [words.say('why.component')] : []),
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
  return (reasons.length > 0 ? reasons : [words.say(`why.${activity}`)]).join(words.say('change.and'))
}

/** The families that it is about; a training for all of them is about none of its own. */
function aboutOf({ families = [] }: Part): string {
  return families.join()
}

/** A sentence of a blueprint within another one. */
function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/u, '')
}
