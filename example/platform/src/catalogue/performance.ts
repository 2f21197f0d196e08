import { itemAt, valueAt } from '../lookup.ts'
import { choice, daysBefore, freeText, iso, NOTHING_FOUND, question, type RowQuestion, whole } from './definition.ts'
import { PER_USER_SERVICES, SERVICES } from './services.ts'
import {
    PROCESSES_LINUX,
    PROCESSES_MACOS,
    PROCESSES_WINDOWS,
    REPEATED_LINUX,
    REPEATED_MACOS,
    REPEATED_WINDOWS,
    SOFTWARE,
} from './software.ts'

const PROCESS_SHAPE = 'Name:string Pid:int32 CpuPercent:float WorkingSetKb:int64 User:string StartedUtc:datetime'

function processNames(os: string): [once: readonly string[], many: readonly string[]] {
    if (os === 'macOS') return [PROCESSES_MACOS, REPEATED_MACOS]
    return os === 'Linux' ? [PROCESSES_LINUX, REPEATED_LINUX] : [PROCESSES_WINDOWS, REPEATED_WINDOWS]
}

/** Programs that a person sees; the rest belongs to the system. */
const ofPerson = (name: string) => /outlook|teams|excel|winword|chrome|edge|onedrive|explorer|finder|safari/i.test(name)

function processRow(ask: RowQuestion) {
    const [once, many] = processNames(ask.device.os)
    const name = once[ask.index] ?? ask.draw.pick(many)
    const person = ofPerson(name)
    return {
        Name: name,
        Pid: ask.index === 0 ? 4 : 100 + ask.index * 52 + 4 * ask.draw.whole(0, 12),
        CpuPercent: ask.draw.chance(0.7) ? 0 : ask.draw.decimal(0.1, person ? 18 : 4),
        WorkingSetKb: ask.draw.whole(person ? 64_000 : 2_400, person ? 840_000 : 96_000),
        User: person && ask.device.user ? ask.device.user : 'NT AUTHORITY\\SYSTEM',
        StartedUtc: iso(ask.bootMs + ask.draw.whole(2, person ? 7_200 : 300) * 1000),
    }
}

/** Names in the order in which they weigh on a device. */
const HEAVY = [
    'ms-teams.exe',
    'chrome.exe',
    'OUTLOOK.EXE',
    'MsMpEng.exe',
    'msedge.exe',
    'SearchIndexer.exe',
    'EXCEL.EXE',
]

function topRow(ask: RowQuestion) {
    const weight = 1 / (ask.index + 1)
    const name = ask.device.os === 'Windows' ? HEAVY[ask.index] : undefined
    const byMemory = ask.parameters.sortBy === 'Memory'
    return {
        ...processRow(ask),
        ...(name ? { Name: name, User: ofPerson(name) ? ask.device.user : 'NT AUTHORITY\\SYSTEM' } : {}),
        CpuPercent: byMemory ? ask.draw.decimal(0, 6) : Number((41 * weight + ask.draw.decimal(0, 0.3)).toFixed(1)),
        WorkingSetKb: byMemory
            ? Math.round(1_480_000 * weight) + ask.draw.whole(0, 900)
            : ask.draw.whole(9_000, 700_000),
    }
}

function serviceRow(ask: RowQuestion) {
    const wanted = valueAt(ask.parameters, 'state')
    const known = SERVICES[ask.index]
    const suffix = ask.draw.hex(5)
    const name = known?.[0] ?? `${ask.draw.pick(PER_USER_SERVICES)}_${suffix}`
    const runs = known ? known[2] === 'Automatic' : ask.draw.chance(0.4)
    return {
        Name: name,
        DisplayName: known?.[1] ?? name,
        State: wanted === 'All' ? (runs ? 'Running' : 'Stopped') : wanted,
        StartMode: known?.[2] ?? 'Manual',
        Account: known?.[3] ?? 'LocalSystem',
    }
}

const EVENTS: [source: string, id: number, message: string][] = [
    ['Service Control Manager', 7031, 'The Print Spooler service terminated unexpectedly. It has done this 1 time(s).'],
    [
        'Microsoft-Windows-DistributedCOM',
        10016,
        'The application-specific permission settings do not grant Local Activation permission for the COM Server application.',
    ],
    ['Disk', 153, 'The IO operation at logical block address 0x8a61f0 for Disk 0 was retried.'],
    [
        'Application Error',
        1000,
        'Faulting application name: OUTLOOK.EXE, version: 16.0.17928.20216, faulting module name: KERNELBASE.dll.',
    ],
    ['.NET Runtime', 1026, 'Application: IGCC.exe. The process was terminated due to an unhandled exception.'],
    [
        'Microsoft-Windows-WindowsUpdateClient',
        20,
        'Installation Failure: Windows failed to install the following update with error 0x80073D02.',
    ],
    ['NETLOGON', 5719, 'This computer was not able to set up a secure session with a domain controller in its domain.'],
]

function eventRow(ask: RowQuestion) {
    const [source, id, message] = ask.draw.pick(EVENTS)
    const hours = Number(ask.parameters.hours)
    const stack = Array.from({ length: ask.draw.whole(0, 90) }, (_, at) => `   at frame ${at}: 0x${ask.draw.hex(12)}`)
    return {
        TimeUtc: iso(ask.atMs - ask.draw.whole(0, hours * 3600) * 1000),
        Source: source,
        EventId: id,
        Message: [message, ...stack].join('\r\n'),
    }
}

export const PERFORMANCE = [
    question('1E-Sim-Processes', {
        payload: 'Which processes are running?',
        description: 'Returns every process with its processor time and memory.',
        shape: PROCESS_SHAPE,
        groupBy: 'Name',
        rows: (ask) => ask.draw.whole(80, 220),
        row: processRow,
    }),
    question('1E-Sim-TopProcesses', {
        payload: 'What are the top %count% processes by %sortBy%?',
        description: 'Returns the processes that use the most processor time or memory.',
        shape: PROCESS_SHAPE,
        parameters: [whole('count', '^([1-9]|[1-4][0-9]|50)$', '10', '1 to 50'), choice('sortBy', ['CPU', 'Memory'])],
        rows: (ask) => Number(ask.parameters.count),
        row: topRow,
    }),
    question('1E-Sim-Services', {
        payload: 'Which services are in state %state%?',
        description: 'Returns the Windows services with their state and start mode.',
        shape: 'Name:string DisplayName:string State:string StartMode:string Account:string',
        parameters: [choice('state', ['All', 'Running', 'Stopped'])],
        windowsOnly: true,
        groupBy: 'State',
        rows: (ask) => ask.draw.whole(150, 260),
        row: serviceRow,
    }),
    question('1E-Sim-DiskSpace', {
        payload: 'How much disk space is free?',
        description: 'Returns size and free space of every fixed disk.',
        shape: 'Drive:string SizeMb:int64 FreeMb:int64 FreePercent:float FileSystem:string',
        rows: (ask) => ask.draw.whole(1, 3),
        row: (ask) => {
            const windows = ask.device.os === 'Windows'
            const size = ask.index === 0 ? 487_021 : ask.draw.pick([243_000, 953_861])
            const free = ask.index === 0 ? Number(ask.device.facts.FreeOsDiskSpaceMb) : ask.draw.whole(9_000, 200_000)
            return {
                Drive: itemAt(windows ? ['C:', 'D:', 'E:'] : ['/', '/data', '/var'], ask.index),
                SizeMb: size,
                FreeMb: free,
                FreePercent: Number(((free / size) * 100).toFixed(1)),
                FileSystem: windows ? 'NTFS' : ask.device.os === 'macOS' ? 'APFS' : 'ext4',
            }
        },
    }),
    question('1E-Sim-LargeFiles', {
        payload: 'Which files under %path% are larger than %minimumMb% MB?',
        description: 'Searches a folder and all below it.',
        shape: 'Path:string SizeMb:int64 ModifiedUtc:datetime',
        parameters: [
            freeText('path', '^[^<>|"?*]{1,200}$', 200, 'Folder to search', 'C:\\Users'),
            whole('minimumMb', '^[1-9][0-9]{0,5}$', '500', 'Megabytes'),
        ],
        rows: (ask) => ask.draw.whole(0, 50) || NOTHING_FOUND,
        row: (ask) => {
            const minimum = Number(ask.parameters.minimumMb)
            const name = ask.draw.pick([
                'archive.pst',
                'backup.zip',
                'recording.mp4',
                'hiberfil.sys',
                'image.vhdx',
                'mail.ost',
            ])
            return {
                Path: `${ask.parameters.path}\\${ask.draw.pick(['Downloads', 'Documents', 'AppData\\Local'])}\\${ask.index}-${name}`,
                SizeMb: minimum + ask.draw.whole(1, 9_000),
                ModifiedUtc: daysBefore(ask, 0, 600),
            }
        },
    }),
    question('1E-Sim-StartupApps', {
        payload: 'Which applications start with the device?',
        description: 'Returns Run keys and start-up folders.',
        shape: 'Name:string Command:string Location:string User:string',
        windowsOnly: true,
        rows: (ask) => ask.draw.whole(3, 25),
        row: (ask) => {
            const [title, publisher, executable] = itemAt(SOFTWARE, ask.index % 28)
            return {
                Name: title.replace(/ \(.*/, ''),
                Command: `"C:\\Program Files\\${publisher.split(' ')[0]}\\${executable}" /background`,
                Location: ask.draw.pick([
                    'HKLM\\...\\CurrentVersion\\Run',
                    'HKCU\\...\\CurrentVersion\\Run',
                    'Startup folder',
                ]),
                User: ask.draw.chance(0.5) ? 'Public' : ask.device.user,
            }
        },
    }),
    question('1E-Sim-EventLogErrors', {
        payload: 'Which errors are in the %logName% log of the last %hours% hours?',
        description: 'Returns errors and critical events, newest not first.',
        shape: 'TimeUtc:datetime Source:string EventId:int32 Message:text',
        parameters: [
            choice('logName', ['System', 'Application']),
            whole('hours', '^([1-9]|[1-9][0-9]|[1-6][0-9]{2}|7[01][0-9]|720)$', '24', '1 to 720'),
        ],
        windowsOnly: true,
        groupBy: 'Source',
        rows: (ask) => ask.draw.whole(0, 400) || NOTHING_FOUND,
        row: eventRow,
    }),
    question('1E-Sim-BootPerformance', {
        payload: 'How long did the last starts take?',
        description: 'Returns the duration of the last starts.',
        shape: 'BootUtc:datetime MainPathMs:int32 PostBootMs:int32 Degraded:bool',
        windowsOnly: true,
        rows: (ask) => ask.draw.whole(1, 20),
        row: (ask) => {
            const main = ask.draw.whole(14_000, 62_000)
            return {
                BootUtc: iso(ask.bootMs - ask.index * 4 * 86_400_000 - ask.draw.whole(0, 900) * 1000),
                MainPathMs: main,
                PostBootMs: ask.draw.whole(9_000, 88_000),
                Degraded: main > 45_000,
            }
        },
    }),
    question('1E-Sim-MemoryPressure', {
        payload: 'How much memory is in use?',
        description: 'Returns physical memory in use and the commit charge.',
        shape: 'TotalMb:int64 UsedMb:int64 CommitPercent:float',
        rows: () => 1,
        row: (ask) => {
            const total = Number(ask.device.facts.RamMB)
            return {
                TotalMb: total,
                UsedMb: Math.round(total * ask.draw.decimal(0.35, 0.94, 2)),
                CommitPercent: ask.draw.decimal(30, 97),
            }
        },
    }),
]
