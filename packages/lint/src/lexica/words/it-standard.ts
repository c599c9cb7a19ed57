import type { Words } from '../../text/words'

/** What the law and its forms ask in words that look like a fault, and is none. */
export const standardIt: Words = {
  none: 'certificat* rilasciat* da/dalle/dalla/dagli .. autorita/amministrazion*/ente/enti|certificat* di regolarita|rischi professionali|consorzio .. .. membro/membri|stato/stati in cui .. stabilit*',
  onsite: 'ridondan*|tra loro|direzione lavori|fase di cantiere',
}
