import { describe, expect, it } from 'vitest'
import { logCapFigure, perHeadFigure, presenceFigure, volumeFigure } from './size'

describe('one number, looked at in four ways', () => {
  it.each<[() => { readonly value: number }, number]>([
    [() => volumeFigure(10, 200), 0.05],
    [() => volumeFigure(0, 0), 0],
    [() => logCapFigure(9, 99), 0.5],
    [() => logCapFigure(0, 99), 0],
    [() => logCapFigure(5000, 99), 1],
    [() => perHeadFigure(30, 5, 12), 0.5],
    [() => perHeadFigure(3000, 1000, 12), 0.25],
    [() => perHeadFigure(300, 5, 12), 1],
    [() => presenceFigure(3, 6), 0.5],
    [() => presenceFigure(40, 6), 1],
  ])('%s', (make, value) => {
    expect(make().value).toBeCloseTo(value, 12)
  })

  it('records every parameter', () => {
    expect(logCapFigure(9, 99)).toMatchObject({ method: 'log-cap', parameters: { count: 9, cap: 99 } })
    expect(perHeadFigure(9, 5, 12).parameters).toEqual({ count: 9, heads: 5, full: 12 })
    expect(presenceFigure(3, 6).parameters).toEqual({ months: 3, asked: 6 })
    expect(volumeFigure(9, 12).parameters).toEqual({ count: 9, most: 12 })
  })

  it.each([-1, 1.5, Number.NaN, '3'])('refuses %j', (wrong) => {
    for (const call of [volumeFigure, logCapFigure, presenceFigure])
      expect(() => call(wrong as number, 1)).toThrow('cannot use its input')
    expect(() => perHeadFigure(1, wrong as number, 1)).toThrow('cannot use its input')
  })
})
