import { itemAt, valueAt } from '../lookup.ts'
import { freeText, NOT_IMPLEMENTED, NOTHING_FOUND, question, type RowQuestion, whole } from './definition.ts'

const HOST = '^[A-Za-z0-9]([A-Za-z0-9.\\-]{0,252})$'

const address = (ask: RowQuestion) =>
    `${ask.draw.pick([13, 20, 34, 52, 104, 142])}.${ask.draw.whole(1, 254)}.${ask.draw.whole(1, 254)}.${ask.draw.whole(1, 254)}`

function adapterRow(ask: RowQuestion) {
    const names =
        ask.device.kind === 'laptop'
            ? [
                  'Intel(R) Wi-Fi 6E AX211 160MHz',
                  'Realtek USB GbE Family Controller',
                  'Cisco AnyConnect Virtual Miniport Adapter',
              ]
            : ['Intel(R) Ethernet Connection I219-LM', 'Hyper-V Virtual Ethernet Adapter']
    const first = ask.index === 0
    return {
        Name: names[ask.index] ?? `WAN Miniport (${ask.draw.pick(['IP', 'IPv6', 'L2TP', 'SSTP'])}) #${ask.index}`,
        Mac: `a4:bb:6d:${ask.draw.hex(2)}:${ask.draw.hex(2)}:${ask.draw.hex(2)}`,
        IpAddress: first ? String(ask.device.facts.LocalIpAddress).replace(/\/.*/, '') : '',
        Gateway: first ? String(ask.device.facts.DefaultGateway) : '',
        Dns: first ? '10.20.0.53,10.20.0.54' : '',
        SpeedMbps: first ? ask.draw.pick([574, 866, 1000]) : 0,
    }
}

function pingRow(ask: RowQuestion) {
    const success = ask.draw.chance(0.95)
    return {
        Target: valueAt(ask.parameters, 'target'),
        Sequence: ask.index + 1,
        Success: success,
        RoundTripMs: success ? ask.draw.whole(3, 48) : null,
    }
}

const PRINTERS: [name: string, driver: string][] = [
    ['LON-3F-MFP-01', 'HP Universal Printing PCL 6'],
    ['LON-3F-COLOUR', 'Canon Generic Plus PCL6'],
    ['Microsoft Print to PDF', 'Microsoft Print To PDF'],
    ['FOLLOW-ME', 'KONICA MINOLTA Universal PCL'],
    ['OneNote (Desktop)', 'Send to Microsoft OneNote 16 Driver'],
    ['HR-SECURE', 'Lexmark Universal v2 PS3'],
]

export const NETWORK = [
    question('1E-Sim-NetworkAdapters', {
        payload: 'Which network adapters are present?',
        description: 'Returns adapters with addresses and speed.',
        shape: 'Name:string Mac:string IpAddress:string Gateway:string Dns:string SpeedMbps:int64',
        rows: (ask) => ask.draw.whole(1, 6),
        row: adapterRow,
    }),
    question('1E-Sim-PingTarget', {
        payload: 'Can the device reach %target%? (%count% tries)',
        description: 'Sends echo requests to a host.',
        shape: 'Target:string Sequence:int32 Success:bool RoundTripMs:int32',
        parameters: [
            freeText('target', HOST, 253, 'Host name or address'),
            whole('count', '^([1-9]|10)$', '4', '1 to 10'),
        ],
        rows: (ask) => Number(ask.parameters.count),
        row: pingRow,
    }),
    question('1E-Sim-TraceRoute', {
        payload: 'What is the route to %target%?',
        description: 'Returns every hop on the way to a host.',
        shape: 'Hop:int32 Address:string RoundTripMs:int32',
        parameters: [freeText('target', HOST, 253, 'Host name or address')],
        rows: (ask) => ask.draw.whole(5, 20),
        row: (ask) => ({
            Hop: ask.index + 1,
            Address: ask.index === 0 ? String(ask.device.facts.DefaultGateway) : address(ask),
            RoundTripMs: 1 + ask.index * 2 + ask.draw.whole(0, 6),
        }),
    }),
    question('1E-Sim-DnsResolve', {
        payload: 'To what does %hostName% resolve?',
        description: 'Asks the resolver of the device.',
        shape: 'HostName:string Type:string Address:string Ttl:int32',
        parameters: [freeText('hostName', HOST, 253, 'Name to resolve')],
        rows: (ask) => ask.draw.whole(0, 6) || NOTHING_FOUND,
        row: (ask) => ({
            HostName: valueAt(ask.parameters, 'hostName'),
            Type: 'A',
            Address: address(ask),
            Ttl: ask.draw.whole(20, 3600),
        }),
    }),
    question('1E-Sim-OpenConnections', {
        payload: 'Which network connections are open?',
        description: 'Returns the TCP connections with their processes.',
        shape: 'Process:string LocalPort:int32 RemoteAddress:string RemotePort:int32 State:string',
        groupBy: 'Process',
        rows: (ask) => ask.draw.whole(20, 300),
        row: (ask) => ({
            Process: ask.draw.pick([
                'chrome.exe',
                'ms-teams.exe',
                'OUTLOOK.EXE',
                'svchost.exe',
                '1E.Client.exe',
                'OneDrive.exe',
            ]),
            LocalPort: ask.draw.whole(49_152, 65_535),
            RemoteAddress: address(ask),
            RemotePort: ask.draw.pick([443, 443, 443, 80, 4000, 389]),
            State: ask.draw.pick(['Established', 'Established', 'TimeWait', 'CloseWait']),
        }),
    }),
    question('1E-Sim-WifiStatus', {
        payload: 'How good is the Wi-Fi?',
        description: 'Returns network, band, signal and speed.',
        shape: 'Ssid:string Band:string SignalPercent:int32 RxMbps:float',
        rows: (ask) => (ask.device.kind === 'laptop' ? 1 : NOT_IMPLEMENTED),
        row: (ask) => ({
            Ssid: `${ask.device.account}-Corporate`,
            Band: ask.draw.pick(['5 GHz', '5 GHz', '2.4 GHz', '6 GHz']),
            SignalPercent: ask.draw.whole(38, 99),
            RxMbps: ask.draw.decimal(52, 1200),
        }),
    }),
    question('1E-Sim-MappedDrives', {
        payload: 'Which drives are mapped?',
        description: 'Returns the network drives of the user.',
        shape: 'Drive:string Path:string Status:string',
        windowsOnly: true,
        rows: (ask) => ask.draw.whole(0, 8) || NOTHING_FOUND,
        row: (ask) => ({
            Drive: `${'HSPTRUVW'[ask.index]}:`,
            Path: `\\\\files.${ask.device.domain}\\${ask.draw.pick(['home$', 'shared', 'projects', 'finance', 'scans'])}`,
            Status: ask.draw.chance(0.85) ? 'OK' : 'Disconnected',
        }),
    }),
    question('1E-Sim-Printers', {
        payload: 'Which printers are installed and how long are their queues?',
        description: 'Returns printers with driver, port and waiting jobs.',
        shape: 'Printer:string Driver:string Port:string Jobs:int32 Default:bool',
        rows: (ask) => ask.draw.whole(0, 6) || NOTHING_FOUND,
        row: (ask) => ({
            Printer: itemAt(PRINTERS, ask.index)[0],
            Driver: itemAt(PRINTERS, ask.index)[1],
            Port: `IP_10.20.9.${20 + ask.index}`,
            Jobs: ask.draw.chance(0.7) ? 0 : ask.draw.whole(1, 14),
            Default: ask.index === 0,
        }),
    }),
]
