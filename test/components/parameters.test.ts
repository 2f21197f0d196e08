import { averageText } from '../../src/components/instruction-picker/state.ts'

describe('average execution time', () => {
    it.each([
        [null, 'Average execution time : Not available'],
        [20, 'Average execution time : Less than 1 minute'],
        [60, 'Average execution time : Approx 1 minutes'],
        [75, 'Average execution time : Approx 1 minutes'],
        [150, 'Average execution time : Approx 3 minutes'],
    ])('%s', (seconds, text) => {
        expect(averageText(seconds)).toBe(text)
    })
})
