import type { Experience } from '../../contract/experience.ts'
import { ANY_OBJECT, actionNames, flag, type Interface, json, type PropertiesOf } from '../shared/interface.ts'

export const experienceCard = {
    tag: 'x-1e-experience-card',
    label: '1E experience card',
    icon: 'gauge-outline',
    description:
        'What a device scores in 1E: overall, four categories, change, age, device facts. No network of its own.',
    properties: {
        experience: json<Experience | null>(
            {
                label: 'Experience',
                description: 'What GET /records/{table}/{id}/experience answers; empty shows that it is being read',
            },
            ANY_OBJECT,
            null
        ),
        busy: flag({ label: 'Busy', description: 'The scores are being read anew' }),
    },
    actions: {
        REFRESH_REQUESTED: { label: 'Refresh requested', description: 'Refresh was pressed' },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof experienceCard>

export const { REFRESH_REQUESTED } = actionNames(experienceCard)
