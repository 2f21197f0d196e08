/** What kinds of trouble a service desk hears of, what its agents try, and how often that holds. */

/** One instruction that agents try, by its sentence in 1E. */
export interface Remedy {
    payload: string
    /** Values that agents give, each as likely as the others. */
    values: Record<string, string>[]
    /** How often it is tried, among the remedies of its story. */
    weight: number
    /** How likely an incident stays resolved after it. */
    holds: number
    /** Usual seconds until the device has answered. */
    seconds: number
    /** Rows of an answer, from and to. */
    rows: [least: number, most: number]
}

export interface Story {
    category: string
    subcategory: string
    /** How frequent, among all stories. */
    weight: number
    group: 'Service Desk' | 'Endpoint Engineering' | 'Field Services'
    titles: string[]
    remedies: Remedy[]
}

const remedy = (
    payload: string,
    weight: number,
    holds: number,
    seconds: number,
    rows: [number, number],
    values: Record<string, string>[] = [{}]
): Remedy => ({ payload, values, weight, holds, seconds, rows })

const TOP_PROCESSES = 'What are the top %count% processes by %sortBy%?'
const RESTART = 'Restart the device in %delayMinutes% minutes with the message %message%'
const SOON = 'Your device restarts soon. Please save your work.'
const SERVICE = 'Restart the service %serviceName% with start mode %startMode%'

export const STORIES: Story[] = [
    {
        category: 'software',
        subcategory: 'performance',
        weight: 24,
        group: 'Service Desk',
        titles: [
            'Laptop very slow since this morning',
            'Fan always on, everything takes ages',
            'Teams freezes while sharing the screen',
            'Signing in takes more than five minutes',
        ],
        remedies: [
            remedy('Which processes are running?', 26, 0.7, 18, [80, 220]),
            remedy(TOP_PROCESSES, 30, 0.82, 12, [10, 10], [{ count: '10', sortBy: 'CPU' }]),
            remedy(TOP_PROCESSES, 12, 0.74, 12, [10, 10], [{ count: '10', sortBy: 'Memory' }]),
            remedy('Which applications start with the device?', 10, 0.66, 21, [3, 25]),
            remedy(
                'Stop the process %processName%',
                14,
                0.88,
                9,
                [1, 5],
                [{ processName: 'OUTLOOK.EXE' }, { processName: 'Teams.exe' }, { processName: 'chrome.exe' }]
            ),
            remedy(RESTART, 8, 0.93, 38, [1, 1], [{ delayMinutes: '5', message: SOON }]),
        ],
    },
    {
        category: 'hardware',
        subcategory: 'disk',
        weight: 13,
        group: 'Service Desk',
        titles: ['Drive C is full', 'Cannot save files, disk full', 'Windows warns about low disk space'],
        remedies: [
            remedy('How much disk space is free?', 30, 0.55, 11, [1, 3]),
            remedy('Delete temporary files older than %days% days', 45, 0.9, 95, [1, 4], [{ days: '7' }]),
            remedy('Delete temporary files older than %days% days', 8, 0.72, 80, [1, 4], [{ days: '30' }]),
            remedy(
                'Which files under %path% are larger than %minimumMb% MB?',
                17,
                0.68,
                140,
                [1, 50],
                [{ path: 'C:\\Users', minimumMb: '500' }]
            ),
        ],
    },
    {
        category: 'network',
        subcategory: 'vpn',
        weight: 15,
        group: 'Service Desk',
        titles: ['VPN connects and drops', 'No intranet at home', 'VPN client asks for a certificate'],
        remedies: [
            remedy('Empty the DNS cache', 40, 0.84, 7, [1, 1]),
            remedy('Which network adapters are present?', 20, 0.58, 10, [1, 6]),
            remedy(
                'Can the device reach %target%? (%count% tries)',
                25,
                0.61,
                16,
                [4, 4],
                [
                    { target: 'vpn.acme.example', count: '4' },
                    { target: 'intranet.acme.example', count: '4' },
                ]
            ),
            remedy('Which certificates are in the store %store%?', 15, 0.7, 14, [5, 40], [{ store: 'My' }]),
        ],
    },
    {
        category: 'network',
        subcategory: 'wireless',
        weight: 12,
        group: 'Service Desk',
        titles: ['Wi-Fi drops in the meeting room', 'Very slow on Wi-Fi', 'Cannot join the corporate Wi-Fi'],
        remedies: [
            remedy('How good is the Wi-Fi?', 45, 0.63, 9, [1, 1]),
            remedy('Empty the DNS cache', 25, 0.71, 7, [1, 1]),
            remedy(SERVICE, 20, 0.86, 22, [1, 1], [{ serviceName: 'WlanSvc', startMode: 'Automatic' }]),
            remedy('Which network adapters are present?', 10, 0.6, 10, [1, 6]),
        ],
    },
    {
        category: 'hardware',
        subcategory: 'printer',
        weight: 11,
        group: 'Field Services',
        titles: ['Printer prints nothing', 'Documents wait in the queue', 'Printing stops after one page'],
        remedies: [
            remedy('Which printers are installed and how long are their queues?', 30, 0.52, 12, [1, 6]),
            remedy(SERVICE, 40, 0.91, 24, [1, 1], [{ serviceName: 'Spooler', startMode: 'Automatic' }]),
            remedy(
                'Empty the print queue of %printer%',
                30,
                0.8,
                15,
                [1, 1],
                [{ printer: 'LON-3F-COLOR' }, { printer: 'NYC-12F-MONO' }]
            ),
        ],
    },
    {
        category: 'software',
        subcategory: 'email',
        weight: 14,
        group: 'Service Desk',
        titles: ['Outlook does not start', 'Outlook asks for the password again and again', 'Mails stay in the outbox'],
        remedies: [
            remedy('Stop the process %processName%', 50, 0.85, 9, [1, 3], [{ processName: 'OUTLOOK.EXE' }]),
            remedy('Is %productName% installed?', 20, 0.57, 15, [1, 2], [{ productName: 'Microsoft 365' }]),
            remedy('Update the group policy for %scope%', 30, 0.73, 31, [1, 2], [{ scope: 'User' }]),
        ],
    },
    {
        category: 'software',
        subcategory: 'operating_system',
        weight: 11,
        group: 'Endpoint Engineering',
        titles: ['Windows update fails again', 'Blue screen after the update', 'The same update is offered every day'],
        remedies: [
            remedy('Which updates of severity %severity% are missing?', 40, 0.6, 33, [1, 12], [{ severity: 'All' }]),
            remedy(SERVICE, 25, 0.83, 26, [1, 1], [{ serviceName: 'wuauserv', startMode: 'Automatic' }]),
            remedy('Repair the WMI repository', 15, 0.78, 120, [1, 1]),
            remedy(RESTART, 20, 0.87, 40, [1, 1], [{ delayMinutes: '5', message: SOON }]),
        ],
    },
]

/** How likely an incident stays resolved that nobody looked into with 1E. */
export const HOLDS_WITHOUT = 0.86
