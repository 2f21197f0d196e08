import { translate } from '../translate.ts'

/** The words without their point, and in brackets when it was so, and how often if more than once. */
export function timed(words: string, when: string, times: number): string {
    const about = [when, times > 1 ? translate('run {0} times', [times]) : ''].filter((one) => one !== '')
    const plain = words.replace(/\.$/, '')
    return about.length > 0 ? plain + ' (' + about.join(', ') + ')' : plain
}
