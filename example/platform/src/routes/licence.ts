import { notFound } from '../http/failure.ts'
import { ok } from '../http/reply.ts'
import { type Call, route } from './route.ts'

export const LICENCE_ENDS = Date.UTC(2027, 5, 30)
const DAY_MS = 86_400_000
const PRODUCT = 'Tachyon'

interface Feature {
    Name: string
    Expiry: string
    MaxCount: string
    Instructions: { Thumbprint: string; Pattern: string }[]
    Consumers: { Name: string; Enabled: boolean }[]
}

/** Days until the licence ends, never below 0. */
export function daysLeft(call: Call): number {
    return Math.max(0, Math.floor((LICENCE_ENDS - call.simulator.clock.now()) / DAY_MS))
}

function features(call: Call): Feature[] {
    const feature = (Name: string): Feature => ({
        Name,
        Expiry: new Date(LICENCE_ENDS).toISOString().replace('.000Z', 'Z'),
        MaxCount: '5000',
        Instructions: [],
        Consumers: [],
    })
    const all: Feature[] = [
        {
            ...feature('TachyonPlatform'),
            Instructions: [{ Thumbprint: '0F3C91D27A44', Pattern: '*' }],
            Consumers: [
                { Name: 'Explorer', Enabled: true },
                { Name: '1EServiceNowCore', Enabled: true },
            ],
        },
        feature('Experience'),
        feature('ServiceNow-Integration'),
    ]
    return call.hits.has('experienceUnlicensed') ? all.filter(({ Name }) => Name !== 'Experience') : all
}

function expiry(call: Call, licensed: boolean) {
    return ok({
        IsLicensed: licensed,
        Expiry: licensed ? new Date(LICENCE_ENDS).toISOString() : null,
        DaysLeft: licensed ? daysLeft(call) : 0,
    })
}

function checkProduct(call: Call): void {
    const { product } = call.path
    if (product?.toLowerCase() !== PRODUCT.toLowerCase()) {
        throw notFound('License.ProductNotFound', `Product ${product} was not found.`, [String(product)])
    }
}

export const LICENCE_ROUTES = [
    route.get('/Consumer/SystemInformation/License', (call) =>
        ok({
            Customer: call.simulator.tenant.customer,
            State: 'Valid',
            Products: [{ Name: PRODUCT, Features: features(call) }],
        })
    ),
    route.get('/Consumer/SystemInformation/LicenseExpiry/Product/{product}', (call) => {
        checkProduct(call)
        return expiry(call, true)
    }),
    route.get('/Consumer/SystemInformation/LicenseExpiry/Product/{product}/Feature/{feature}', (call) => {
        checkProduct(call)
        const asked = call.path.feature?.toLowerCase()
        return expiry(
            call,
            features(call).some(({ Name }) => Name.toLowerCase() === asked)
        )
    }),
]
