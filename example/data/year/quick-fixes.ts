/** The quick fixes of the demo: categories as an administrator would set them up, each with its fixes. */

interface Fix {
    label: string
    /** The instruction's sentence in 1E. */
    payload: string
    presets?: Record<string, string>
    subcategory?: string
}

interface Category {
    name: string
    description: string
    category?: string
    subcategory?: string
    os?: string
    fixes: Fix[]
}

const SERVICE = 'Restart the service %serviceName% with start mode %startMode%'

export const QUICK_FIXES: Category[] = [
    {
        name: 'Network',
        description: 'VPN, Wi-Fi and names',
        category: 'network',
        fixes: [
            { label: 'Flush DNS', payload: 'Empty the DNS cache' },
            { label: 'Check the Wi-Fi signal', payload: 'How good is the Wi-Fi?', subcategory: 'wireless' },
            {
                label: 'Restart Wi-Fi',
                payload: SERVICE,
                presets: { serviceName: 'WlanSvc', startMode: 'Automatic' },
                subcategory: 'wireless',
            },
            {
                label: 'Reach a host',
                payload: 'Can the device reach %target%? (%count% tries)',
                presets: { count: '4' },
            },
        ],
    },
    {
        name: 'Disk space',
        description: 'Find what fills the disk, and free it',
        category: 'hardware',
        subcategory: 'disk',
        fixes: [
            { label: 'Free disk space', payload: 'How much disk space is free?' },
            {
                label: 'Delete old temporary files',
                payload: 'Delete temporary files older than %days% days',
                presets: { days: '7' },
            },
        ],
    },
    {
        name: 'Printing',
        description: 'Queues and spooler',
        category: 'hardware',
        subcategory: 'printer',
        fixes: [
            {
                label: 'Restart the spooler',
                payload: SERVICE,
                presets: { serviceName: 'Spooler', startMode: 'Automatic' },
            },
            { label: 'Empty a print queue', payload: 'Empty the print queue of %printer%' },
        ],
    },
    {
        name: 'Browser and Office',
        description: 'Programs that hang',
        category: 'software',
        fixes: [
            {
                label: 'Close Outlook',
                payload: 'Stop the process %processName%',
                presets: { processName: 'OUTLOOK.EXE' },
            },
            {
                label: 'Close Chrome',
                payload: 'Stop the process %processName%',
                presets: { processName: 'chrome.exe' },
            },
        ],
    },
    {
        name: 'Startup and performance',
        description: 'Why it is slow',
        category: 'software',
        subcategory: 'performance',
        fixes: [
            {
                label: 'Ten busiest processes',
                payload: 'What are the top %count% processes by %sortBy%?',
                presets: { count: '10', sortBy: 'CPU' },
            },
            { label: 'All processes', payload: 'Which processes are running?' },
            { label: 'What starts with the device', payload: 'Which applications start with the device?' },
        ],
    },
    {
        name: 'Software updates',
        description: 'What is missing, and the service that brings it',
        category: 'software',
        subcategory: 'operating_system',
        os: 'windows',
        fixes: [
            {
                label: 'Missing updates',
                payload: 'Which updates of severity %severity% are missing?',
                presets: { severity: 'All' },
            },
            {
                label: 'Restart Windows Update',
                payload: SERVICE,
                presets: { serviceName: 'wuauserv', startMode: 'Automatic' },
            },
        ],
    },
]
