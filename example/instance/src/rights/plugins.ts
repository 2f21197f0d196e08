import type { Metadata } from '../metadata.ts'

export const DOMAIN_PLUGIN = 'com.glide.domain.msp_extensions.installer'

export function isPluginActive(metadata: Metadata, id: string): boolean {
    return metadata.rows('sys_plugins').some((row) => row.source === id && row.active === 'active')
}
