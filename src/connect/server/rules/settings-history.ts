import type { GlideRecord } from '@servicenow/glide'
import { noteSettings } from '../configurations/history.ts'

/** After a configuration is changed: keeps who changed what. */
export function onSettings(current: GlideRecord, previous: GlideRecord | null): void {
    if (previous) noteSettings(current, previous)
}
