import type { IStylesOptions } from 'docx'

const font = 'Liberation Sans'
const dark = '1F2937'

/** One look for all the papers: sizes in half points, spaces in twentieths of a point. */
export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: dark },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { font, size: 36, bold: true, color: dark }, paragraph: { spacing: { after: 160 } } },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 240),
      heading4: heading(21, 200),
      heading5: heading(21, 200),
      heading6: heading(21, 200),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 24 },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 160 } },
      },
      // What the buyer still has to write is seen without its colour too.
      { id: 'Open', name: 'To be completed', basedOn: 'Normal', run: { bold: true, color: '8A3B00' } },
      { id: 'Cell', name: 'Table text', basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40 } } },
      { id: 'Choice', name: 'Choice', basedOn: 'Normal', paragraph: { indent: { left: 360 } } },
    ],
  }
}
