import type { NationalLaw } from '@opensource-experts/core'
import { type ClauseText, documentPlaces, type LevelText, textMessages } from '../clause/clause-text'
import { extremeValues } from '../clause/extreme-values'
import { fill } from '../clause/fill'
import type { Phrases } from '../clause/language-texts'
import { lawsIn } from '../clause/law'
import type { ClauseFile, LevelName, TextFile } from './content-schemas'
import type { ContentProblem, Read } from './content-source'
import { likeness, wordsOf } from './likeness'

/** BT-734 of a name, and what is left of BT-540 or BT-70 beside other criteria. */
const longestName = 100
const longestNotice = 400

/** What is wrong with the texts of a clause once they are filled, under whatever law: lengths, and levels that say the same. */
export function checkFilled(
  clause: ClauseFile,
  text: ClauseText,
  phrases: Phrases,
  read: Read<TextFile>,
): ContentProblem[] {
  const problems = [undefined, ...lawsIn(textMessages(text))].flatMap((law) =>
    filledUnder(law, clause, text, phrases, read),
  )
  const said = new Set<string>()
  return problems.filter(({ message }) => !said.has(message) && said.add(message))
}

function filledUnder(
  law: NationalLaw | undefined,
  clause: ClauseFile,
  text: ClauseText,
  phrases: Phrases,
  { name: language, source }: Read<TextFile>,
): ContentProblem[] {
  const values = extremeValues(clause.parameters, 'longest')
  const filled = (level: LevelName) => {
    const { steps = [], ...words }: LevelText = text.levels[level]
    const say = (message: ClauseText['name'] = '') => fill(message, { language, phrases, text, values, law })
    const whole = [words.text, ...documentPlaces.map((place) => words[place])].map(say).join(' ').trim()
    return { summary: say(words.summary), notice: say(words.notice), text: whole, asked: [whole, ...steps.map(say)] }
  }
  const levels = { basic: filled('basic'), advanced: filled('advanced'), exemplary: filled('exemplary') }
  const name = fill(text.name, { language, phrases, text, values, law })
  const pairs = [
    ['basic', 'advanced'],
    ['advanced', 'exemplary'],
    ['basic', 'exemplary'],
  ] as const
  return [
    ...tooLong(['name'], name, longestName),
    ...(Object.keys(levels) as LevelName[]).flatMap((level) =>
      tooLong(['levels', level, 'notice'], levels[level].notice, longestNotice),
    ),
    ...pairs.flatMap(([lower, higher]) => sayingTheSame(lower, higher)),
  ]

  function tooLong(path: readonly string[], said: string, most: number): ContentProblem[] {
    const length = [...said].length
    if (length <= most) return []
    const where = path.join('.')
    return [source.problem(path, `${where} has ${length} characters with the longest parameters, ${most} at most.`)]
  }

  /** Each level asks for other things than the one below, and not only for less of them or with other numbers. */
  function sayingTheSame(lower: LevelName, higher: LevelName): ContentProblem[] {
    const [low, high] = [levels[lower], levels[higher]]
    // Short forms alone: the text that they belong to is another language's.
    if (low.text === '' && high.text === '') return []
    const alike = [
      ['text', likeness(low.asked.join(' '), high.asked.join(' '))],
      ['notice', likeness(low.notice, high.notice)],
      ['summary', likeness(low.summary, high.summary)],
    ] as const
    const below = wordsOf(low.text)
    const added = [...wordsOf(high.text)].filter((word) => !below.has(word)).length
    return [
      ...alike
        .filter(([member, likely]) => likely >= 0.9 && high[member] !== '')
        .map(([member, likely]) =>
          source.problem(
            ['levels', higher, member],
            `levels.${higher}.${member} says the same as ${lower} (${Math.round(likely * 100)} % of the words). Ask for something else.`,
          ),
        ),
      ...(added > 5
        ? []
        : [
            source.problem(
              ['levels', higher, 'text'],
              `levels.${higher}.text adds ${added} words to ${lower}. A level says what it asks for beside it.`,
            ),
          ]),
    ]
  }
}
