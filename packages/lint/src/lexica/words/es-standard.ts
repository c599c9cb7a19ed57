import type { Words } from '../../text/words'

/** What the law and its forms ask in words that look like a fault, and is none. */
export const standardEs: Words = {
  none: 'a/mediante juicio/juicios de valor|en consorcio|consorcio .. .. miembro/miembros|miembro/miembros del consorcio|certificad* .. expedid* por .. autoridad*/administracion*|certificad* .. al corriente|riesgos profesionales|estado/pais en que .. establecid*',
  onsite: 'redundan*|entre si|direccion de obra|fase de obra',
}
