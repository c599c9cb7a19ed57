import * as z from 'zod/mini'
import { said } from './said'

const value = z.number()
const level = z.enum(['basic', 'advanced', 'exemplary'])
const clauseId = z.string().check(z.regex(/^[A-Z]{3}-\d{2}$/, { error: 'must be a clause id such as AWD-02' }))
const levels = said(z.optional(z.array(level)), 'Levels of this clause where it holds; absent: all.')

/** Roles whose figures bind somebody: a short form that leaves one out promises something else than its text. */
export const bindingRoles = ['deadline', 'cap', 'tolerance', 'minimum', 'rate'] as const

/** Units of parameters that bind, as deadlines and shares do; pages and numbers of items do not. */
export const bindingUnits: readonly string[] = [
  'hours',
  'days',
  'working-days',
  'weeks',
  'months',
  'quarters',
  'years',
  'percent',
  'euro',
]

const figure = z.strictObject({
  value: said(
    z.union([
      value,
      z.strictObject({ basic: z.optional(value), advanced: z.optional(value), exemplary: z.optional(value) }),
    ]),
    'Exactly what the texts say in the unit; one for all levels, or one for each.',
  ),
  unit: z.enum([
    'hours',
    'days',
    'working-days',
    'weeks',
    'months',
    'quarters',
    'years',
    'percent',
    'tenth',
    'pages',
    'persons',
    'items',
    'grade',
    'euro',
    'points',
  ]),
  role: z.enum([...bindingRoles, 'count', 'length', 'period', 'grade']),
  levels: said(z.optional(z.array(level)), 'Levels whose texts say it; absent: all.'),
  stricter: said(z.optional(z.enum(['lower', 'higher'])), 'The way its values go from level to level.'),
  notice: said(z.optional(z.literal(false)), 'The short form need not say it; a comment says why.'),
})

const other = { clause: clauseId, levels }
const reason = said(z.string().check(z.minLength(1)), 'A key of content/pairs, such as same-persons.')

export const figuresMember = said(
  z.optional(
    z.record(
      z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'must be a name such as reply-cap' })),
      figure,
    ),
  ),
  'Quantities that the texts state and the buyer does not choose: {name} in a text is its number.',
)

export const pairsMember = said(
  z.optional(
    z.strictObject({
      needs: said(
        z.optional(
          z.array(
            z.strictObject({
              ...other,
              same: said(z.optional(z.array(z.string())), 'Parameters that must be equal in both.'),
            }),
          ),
        ),
        'Clauses that must stand beside it in the same lot.',
      ),
      excludes: said(z.optional(z.array(z.strictObject({ ...other, reason }))), 'Never in the same lot.'),
      countsTwice: said(
        z.optional(z.array(z.strictObject({ ...other, reason }))),
        'Lawful in the same lot, but the same thing then counts twice.',
      ),
    }),
  ),
  'What the clause needs, excludes, or counts twice.',
)

export type FigureFile = z.infer<typeof figure>
