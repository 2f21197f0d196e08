import { itemAt, valueAt } from '../lookup.ts'
import { choice, daysBefore, freeText, iso, NOTHING_FOUND, question, type RowQuestion } from './definition.ts'
import { COMPONENTS, SOFTWARE } from './software.ts'

const fact = (ask: RowQuestion, member: string) => String(ask.device.facts[member] ?? '')

function osRow(ask: RowQuestion) {
    const caption = fact(ask, 'OsVerTxt')
    const [version, build] =
        ask.device.os === 'macOS'
            ? ['14.6.1', 23_693]
            : ask.device.os === 'Linux'
              ? ['5.15.0', 107]
              : ['10.0.22631', 22_631]
    return {
        Caption: caption,
        Version: String(version),
        Build: Number(build),
        InstallUtc: fact(ask, 'OsInstallUtc'),
        Architecture: fact(ask, 'OsArchitecture'),
    }
}

function softwareRow(ask: RowQuestion) {
    const known = SOFTWARE[ask.index]
    const [title, publisher, , version] = known ?? [
        `${COMPONENTS[ask.index % COMPONENTS.length]} (${ask.draw.whole(1000, 9999)})`,
        ask.draw.pick(['Microsoft Corporation', 'Intel Corporation', 'Adobe']),
        '',
        `${ask.draw.whole(1, 16)}.${ask.draw.whole(0, 40)}.${ask.draw.whole(1, 32_000)}`,
    ]
    return {
        Title: title,
        Publisher: publisher,
        Version: version,
        InstallDate: daysBefore(ask, 3, 700),
        SizeKb: ask.draw.whole(900, 1_900_000),
    }
}

/** `%` stands for any text, as in SQL. */
function like(pattern: string): RegExp {
    const text = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%/g, '.*')
    return new RegExp(`^${text}$`, 'i')
}

const named = (productName: string) =>
    SOFTWARE.filter(([title]) => title.toLowerCase().includes(productName.toLowerCase())).slice(0, 4)

export const DEVICE_INFORMATION = [
    question('1E-Explorer-TachyonCore-BiosDetails', {
        payload: 'What BIOS firmware is installed?',
        description: 'Returns maker, version and release date of the firmware.',
        shape: 'BIOSVersion:string Manufacturer:string ReleaseDate:datetime SMBIOSVersion:string',
        groupBy: 'BIOSVersion',
        rows: () => 1,
        row: (ask) => ({
            BIOSVersion: fact(ask, 'BiosVersion'),
            Manufacturer: fact(ask, 'Manufacturer'),
            ReleaseDate: iso(Date.UTC(2024, ask.draw.whole(0, 11), ask.draw.whole(1, 28))),
            SMBIOSVersion: `3.${ask.draw.whole(2, 6)}`,
        }),
    }),
    question('1E-Sim-OperatingSystem', {
        payload: 'Which operating system is running?',
        description: 'Returns edition, version and installation date of the operating system.',
        shape: 'Caption:string Version:string Build:int32 InstallUtc:datetime Architecture:string',
        groupBy: 'Caption',
        rows: () => 1,
        row: osRow,
    }),
    question('1E-Sim-Uptime', {
        payload: 'How long has the device been running?',
        description: 'Returns the last start and whether a restart is pending.',
        shape: 'LastBootUtc:datetime UptimeMinutes:int64 PendingReboot:bool',
        limits: [15, 30, 30, 60],
        ttl: [30, 60],
        rows: () => 1,
        row: (ask) => ({
            LastBootUtc: iso(ask.bootMs),
            UptimeMinutes: Math.max(0, Math.floor((ask.atMs - ask.bootMs) / 60_000)),
            PendingReboot: ask.draw.chance(0.3),
        }),
    }),
    question('1E-Sim-LoggedOnUsers', {
        payload: 'Who is logged on?',
        description: 'Returns the sessions of people on the device.',
        shape: 'UserName:string SessionId:int32 State:string LogonUtc:datetime',
        rows: (ask) => ask.draw.whole(1, 3),
        row: (ask) => ({
            UserName:
                ask.index === 0 && ask.device.user
                    ? ask.device.user
                    : `${ask.device.account}\\adm-${ask.draw.whole(10, 99)}`,
            SessionId: ask.index + 1,
            State: ask.index === 0 ? 'Active' : 'Disconnected',
            LogonUtc: iso(ask.bootMs + ask.draw.whole(60, 3600) * 1000),
        }),
    }),
    question('1E-Sim-HardwareSummary', {
        payload: 'What hardware does the device have?',
        description: 'Returns maker, model, serial number, memory and processor.',
        shape: 'Manufacturer:string Model:string SerialNumber:string RamMB:int64 Cpu:string Cores:int32',
        groupBy: 'Model',
        rows: () => 1,
        row: (ask) => ({
            Manufacturer: fact(ask, 'Manufacturer'),
            Model: fact(ask, 'Model'),
            SerialNumber: fact(ask, 'SerialNumber'),
            RamMB: Number(ask.device.facts.RamMB),
            Cpu: fact(ask, 'CpuType'),
            Cores: ask.draw.pick([4, 8, 10, 12]),
        }),
    }),
    question('1E-Sim-BatteryHealth', {
        payload: 'What is the state of the battery?',
        description: 'Compares the capacity of the battery with its design.',
        shape: 'DesignMWh:int64 FullMWh:int64 HealthPercent:float Cycles:int32',
        rows: (ask) => (ask.device.kind === 'laptop' ? 1 : NOTHING_FOUND),
        row: (ask) => {
            const design = ask.draw.pick([54_000, 57_000, 68_000])
            const health = Number(ask.device.facts.BatteryHealth)
            return {
                DesignMWh: design,
                FullMWh: Math.round((design * health) / 100),
                HealthPercent: health,
                Cycles: ask.draw.whole(12, 640),
            }
        },
    }),
    question('1E-Sim-LocalAdministrators', {
        payload: 'Who is a local administrator?',
        description: 'Returns the members of the local group Administrators.',
        shape: 'Account:string Kind:string Source:string',
        windowsOnly: true,
        groupBy: 'Account',
        rows: (ask) => ask.draw.whole(2, 6),
        row: (ask) => {
            if (ask.index === 0) return { Account: `${ask.device.name}\\Administrator`, Kind: 'User', Source: 'Local' }
            if (ask.index === 1)
                return { Account: `${ask.device.account}\\Domain Admins`, Kind: 'Group', Source: 'ActiveDirectory' }
            return {
                Account: `${ask.device.account}\\adm-${ask.draw.whole(10, 99)}`,
                Kind: 'User',
                Source: 'ActiveDirectory',
            }
        },
    }),
    question('1E-Sim-InstalledSoftware', {
        payload: 'Which software matching %titleFilter% is installed?',
        description: 'Returns the software inventory; % stands for any text.',
        shape: 'Title:string Publisher:string Version:string InstallDate:datetime SizeKb:int64',
        parameters: [freeText('titleFilter', '^[^;]{1,80}$', 80, 'Part of a title; % stands for any text', '%')],
        groupBy: 'Title',
        rows: (ask) => {
            const filter = valueAt(ask.parameters, 'titleFilter')
            if (filter === '%') return ask.draw.whole(60, 180)
            return SOFTWARE.filter(([title]) => like(filter).test(title)).length || NOTHING_FOUND
        },
        row: (ask) => {
            const filter = valueAt(ask.parameters, 'titleFilter')
            if (filter === '%') return softwareRow(ask)
            const match = itemAt(
                SOFTWARE.filter(([title]) => like(filter).test(title)),
                ask.index
            )
            return { ...softwareRow({ ...ask, index: SOFTWARE.indexOf(match) }) }
        },
    }),
    question('1E-Sim-SoftwareByName', {
        payload: 'Is %productName% installed?',
        description: 'Returns the installations whose title contains the name.',
        shape: 'Title:string Version:string InstallPath:string',
        parameters: [freeText('productName', "^[^%;']{2,80}$", 80, 'Part of the title, e.g. Chrome')],
        rows: (ask) => named(valueAt(ask.parameters, 'productName')).length || NOTHING_FOUND,
        row: (ask) => {
            const [title, publisher, , version] = itemAt(named(valueAt(ask.parameters, 'productName')), ask.index)
            return {
                Title: title,
                Version: version,
                InstallPath: `C:\\Program Files\\${publisher.split(' ')[0]}\\${title.split(' ')[0]}`,
            }
        },
    }),
    question('1E-Sim-MissingUpdates', {
        payload: 'Which updates of severity %severity% are missing?',
        description: 'Asks the update agent for updates that apply and are not installed.',
        shape: 'Kb:string Title:string Severity:string PublishedUtc:datetime',
        parameters: [choice('severity', ['All', 'Critical', 'Important', 'Moderate'])],
        windowsOnly: true,
        rows: (ask) => ask.draw.whole(0, 12) || NOTHING_FOUND,
        row: (ask) => {
            const kb = `KB50${ask.draw.whole(30_000, 48_999)}`
            const wanted = valueAt(ask.parameters, 'severity')
            const severity = wanted === 'All' ? ask.draw.pick(['Critical', 'Important', 'Moderate']) : wanted
            const month = String(ask.draw.whole(1, 12)).padStart(2, '0')
            return {
                Kb: kb,
                Title: `2026-${month} Cumulative Update for Windows 11 Version 23H2 for x64-based Systems (${kb})`,
                Severity: severity,
                PublishedUtc: daysBefore(ask, 4, 120),
            }
        },
    }),
    question('1E-Sim-Certificates', {
        payload: 'Which certificates are in the store %store%?',
        description: 'Returns the certificates of a machine store with their end dates.',
        shape: 'Subject:string Issuer:string NotAfterUtc:datetime Thumbprint:string',
        parameters: [choice('store', ['My', 'Root', 'CA'])],
        windowsOnly: true,
        rows: (ask) => ask.draw.whole(5, 40),
        row: (ask) => {
            const issuer = ask.draw.pick([
                `${ask.device.account} Issuing CA 01`,
                `${ask.device.account} Root CA`,
                'DigiCert Global Root G2',
                'ISRG Root X1',
            ])
            const own = ask.parameters.store === 'My'
            return {
                Subject: own ? `CN=${ask.device.fqdn}` : `CN=${issuer}, O=${issuer.split(' ')[0]}, C=GB`,
                Issuer: `CN=${issuer}`,
                NotAfterUtc: iso(Date.UTC(2027 + ask.draw.whole(0, 12), ask.draw.whole(0, 11), ask.draw.whole(1, 28))),
                Thumbprint: ask.draw.hex(40).toUpperCase(),
            }
        },
    }),
]
