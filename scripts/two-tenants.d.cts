interface Wiring {
    call(method: 'GET' | 'POST', where: string, user: string, body?: unknown): Promise<unknown>
    background(script: string): Promise<string>
    registerCertificate(wanted: { pem: string; appId: string; principal: string }): Promise<unknown>
    platforms: { acme: string; globex: string }
}
export function separateTenants(wiring: Wiring): Promise<{ acme: string; globex: string }>
