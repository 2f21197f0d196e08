import type { Metadata } from '../metadata.ts'

/**
 * The path of a domain, which every row of it carries in `sys_domain_path`: `/` for global, below it one step for each domain from the
 * top. The steps are sys_ids here; a real instance has shorter ones of its own.
 */
export function domainPath(metadata: Metadata, domain: string): string {
    const parents = new Map(metadata.rows('domain').map((row) => [row.sys_id ?? '', row.parent ?? '']))
    const steps: string[] = []
    for (let at = domain; parents.has(at) && !steps.includes(at); at = parents.get(at) ?? '') steps.unshift(at)
    return steps.length > 0 ? `/${steps.join('/')}/` : '/'
}
