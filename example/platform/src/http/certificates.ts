import { type Application, DEFAULT_APP_ID } from '../identity/applications.ts'
import { readCertificate } from '../identity/certificate.ts'
import { PROXY } from '../principals.ts'
import type { Simulator } from '../simulator.ts'
import { notFound } from './failure.ts'
import { Members } from './members.ts'

type Shown = Omit<Application, 'key'>

/** An application without its key. */
export function shownApplication({ thumbprint, appId, principal, kid }: Application): Shown {
    return { thumbprint, appId, principal, kid }
}

/** Registers the certificate of an application with the identity provider; what is left out is as from the start. */
export function addCertificate(simulator: Simulator, body: unknown): Shown {
    const members = new Members(body)
    const { key, thumbprint } = readCertificate(members.text('pem') ?? '')
    const appId = members.text('appId') ?? DEFAULT_APP_ID
    const name = members.text('principal') ?? `${simulator.tenant.account}\\${PROXY}`
    const principal = simulator.accounts.find(name)?.name
    if (!principal) throw notFound('Principal.NotFound', `Principal ${name} was not found.`, [name])
    const kid = members.text('kid')
    const application = { appId, principal, kid, key, thumbprint }
    simulator.applications.register(application)
    return shownApplication(application)
}
