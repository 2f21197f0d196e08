import type { Grade } from '../../contract/experience.ts'
import type { IconName } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'

/** How a grade reads and looks: its word is always there, colour and icon only help. */
export function look(grade: Grade): { word: string; icon: IconName; tone: string } {
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

/** Points won or lost, with their sign; an en rule where 1E has no earlier score. */
export function change(points: number | null): string {
    if (points === null) return '–'
    return points > 0 ? `+${points}` : String(points).replace('-', '−')
}
