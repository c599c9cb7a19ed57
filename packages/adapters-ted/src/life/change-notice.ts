import type { CriteriaInput, LocalizedText } from '@opensource-experts/core'
import {
  anyObject,
  anyText,
  type Leaf,
  languageTag,
  type Members,
  oneOf,
  type Shape,
  someText,
} from '@opensource-experts/core'

/** Why a notice changes (BT-140), of the code list `change-corrig-justification`; `susp-review` came with SDK 1.12. */
export const changeReasons = [
  'cancel',
  'cancel-intent',
  'cor-buy',
  'cor-esen',
  'cor-pub',
  'info-release',
  'susp-review',
  'update-add',
] as const

export type ChangeReasonCode = (typeof changeReasons)[number]

/** What a change notice says beside the notice that it changes. What only the buyer or its tool can know is given. */
export interface ChangeNotice {
  /** What changes in the criteria, as for `plan`; may be left out where only `sections` change, or the notice is cancelled. */
  readonly change?: CriteriaInput
  /** BT-140, and BT-762 in every language of the notice. Without it the plan is refused (`reason-missing`). */
  readonly reason?: { readonly code: ChangeReasonCode; readonly text?: LocalizedText }
  /** BT-141: what has changed, in words, in every language of the notice. Up to 6,000 characters. */
  readonly description?: LocalizedText
  /** BT-13716: sections that change beside those of `change`, such as `PROCEDURE` or `LOT-0002`. */
  readonly sections?: readonly string[]
  /** BT-701 of the change notice: a new UUID of version 4. */
  readonly noticeId: string
  /** BT-757, `01` to `99`. Default `01`: the identifier is new. */
  readonly version?: string
  /** BT-05: when the change notice is sent, with time zones: `2026-12-10+01:00` and `09:00:00+01:00`. */
  readonly dispatch: { readonly date: string; readonly time: string }
  /**
   * How BT-758 names the notice that changes: `identifier` (default) is BT-701 and BT-757 of it, `publication` its
   * publication number. Both are admitted, and both are found on TED.
   */
  readonly refersBy?: 'identifier' | 'publication'
  /** BT-719: the day on which the procurement documents changed, with its time zone; BT-718 then says that they did. */
  readonly documentsChanged?: string
}

/** A text of one form. */
function formed(pattern: RegExp, message: string): Leaf {
  return (value) =>
    anyText(value, {}) ?? (pattern.test(value as string) ? undefined : { code: 'out-of-bounds', message })
}

const zone = '(?:Z|[-+](?:0\\d|1[0-3]):(?:[03]0|45)|[-+]14:00)'
const dateForm = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${zone}$`, 'u')

/** A day that there is, with its time zone, as a notice has it. */
const zonedDay: Leaf = (value) => {
  const message = 'must be a day with its time zone, such as "2026-12-10+01:00"'
  const complaint = formed(dateForm, message)(value, {})
  if (complaint) return complaint
  const day = dateForm.exec(value as string)?.[1] ?? ''
  const real = new Date(`${day}T00:00:00Z`)
  const there = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day)
  return there ? undefined : { code: 'out-of-bounds', message: 'must be a day that there is' }
}

const noticeIdForm = /^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/u
const timeForm = new RegExp(`^(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?${zone}$`, 'u')
// As the SDK has it from 1.11; 1.10 knows fewer, all of them of results.
const sectionForm = /^(?:PROCEDURE|BUYER|(?:PAR|LOT|GLO|ORG|TPO)-\d{4})$/u

const textsShape: Shape = { named: someText, key: languageTag }

/** What `planChangeNotice` is called with; `change` is checked by itself. */
export const changeNoticeShape: Members = {
  members: {
    change: anyObject,
    reason: { members: { code: /* @__PURE__ */ oneOf(...changeReasons), text: textsShape }, required: ['code'] },
    description: textsShape,
    sections: {
      list: formed(sectionForm, 'must be PROCEDURE, BUYER, or the identifier of a lot, part, group or organisation'),
    },
    noticeId: formed(noticeIdForm, 'must be a UUID of version 4 in lower case (BT-701)'),
    version: formed(/^(?:0[1-9]|[1-9]\d)$/u, 'must be a version from "01" to "99" (BT-757)'),
    dispatch: {
      members: {
        date: zonedDay,
        time: formed(timeForm, 'must be a time with its time zone, such as "09:00:00+01:00"'),
      },
      required: ['date', 'time'],
    },
    refersBy: /* @__PURE__ */ oneOf('identifier', 'publication'),
    documentsChanged: zonedDay,
  },
  required: ['noticeId', 'dispatch'],
}
