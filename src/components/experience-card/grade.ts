import type { Grade } from '../../contract/experience.ts'
import type { IconName, Tone } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'

/** Word, icon and colour of a grade. The word is always shown; icon and colour only help. */
export function look(grade: Grade): { word: string; icon: IconName; tone: Tone } {
    switch (grade) {
        case 'very_good':
            return { word: t('Very Good'), icon: 'done', tone: 'good' }
        case 'good':
            return { word: t('Good'), icon: 'check', tone: 'good' }
        case 'average':
            return { word: t('Average'), icon: 'empty', tone: 'wait' }
        case 'poor':
            return { word: t('Poor'), icon: 'attention', tone: 'bad' }
        case 'very_poor':
            return { word: t('Very Poor'), icon: 'refused', tone: 'bad' }
    }
}

/** Points gained or lost, with their sign. */
export function change(points: number): string {
    return points > 0 ? `+${points}` : String(points).replace('-', '−')
}
